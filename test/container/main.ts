import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execute } from '../package/commands';
import { build } from './build';
import { checkJobs, checkOffline, checkUnreachable } from './checks';
import { serveInProcess } from './served';

/**
 * Does what the Dockerfile says in a clean root, and starts what the examples for Docker and Kubernetes start in it. Neither Docker nor
 * Kubernetes is needed: Linux, root and mmdebstrap are.
 */
async function main(folder: string): Promise<void> {
  if (process.getuid?.() !== 0 || spawnSync('mmdebstrap', ['--version']).error !== undefined) {
    throw new Error('Dit vraagt root en mmdebstrap (apt-get install mmdebstrap).');
  }
  const { values } = parseArgs({ options: { debian: { type: 'string' } } });
  const image = build(folder, values.debian);
  say('elke opdracht van het Dockerfile');
  say(checkOffline(image, join(folder, 'offline')));
  for (const quality of ['goed', 'fout'] as const) {
    const served = await serveInProcess(quality);
    try {
      say(checkJobs(image, join(folder, `taken-${quality}`), served, quality === 'goed' ? 0 : 1));
    } finally {
      served.stop();
    }
  }
  say(checkUnreachable(image, join(folder, 'onbereikbaar')));
}

function say(text: string): void {
  process.stdout.write(`ok   ${text}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'container-'));
main(folder)
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => {
    // A mount that is still there must not be emptied.
    const { stdout } = execute('sh', ['-c', 'cat /proc/mounts'], { cwd: '/' });
    if (!stdout.includes(folder)) rmSync(folder, { recursive: true, force: true });
  });
