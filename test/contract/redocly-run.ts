import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/package-root';

const manifest = createRequire(__filename).resolve('@redocly/cli/package.json');
const cli = join(dirname(manifest), 'bin', 'cli.js');
const noNetwork = join(__dirname, 'fixtures', 'no-network.cjs');

/** Runs Redocly in the root of this repository, where connecting to anything is fatal. */
export async function redocly(...args: string[]): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(process.execPath, ['--require', noNetwork, cli, ...args], { cwd: packageRoot(), env: { PATH: process.env.PATH } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output };
}
