// Before a release is packed and compiled: nothing of an earlier compilation goes along.
const { rmSync } = require('node:fs');

for (const made of ['src', 'steps', 'generated', '.tsbuildinfo']) {
  rmSync(`dist/${made}`, { recursive: true, force: true });
}
