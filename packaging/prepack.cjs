// Before a release is packed: nothing of an earlier compilation goes along, and the versions it was tested with are fixed for whoever
// installs it (npm-shrinkwrap.json is the only lock file npm takes from a package).
const { readFileSync, rmSync, writeFileSync } = require('node:fs');

for (const made of ['src', 'steps', 'generated', '.tsbuildinfo']) {
  rmSync(`dist/${made}`, { recursive: true, force: true });
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { devDependencies: _, ...root } = lock.packages[''];
const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
writeFileSync('npm-shrinkwrap.json', `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(needed) } }, null, 2)}\n`);
