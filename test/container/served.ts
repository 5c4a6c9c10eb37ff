import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../package/commands';

/** An implementation that is served by a process of its own. */
export interface Served {
  readonly url: string;
  readonly token: string;
  stop(): void;
}

/** Serves the reference implementation, as it is or with a fault. */
export async function serveInProcess(quality: 'goed' | 'fout'): Promise<Served> {
  const args = ['--require', 'ts-node/register/transpile-only', join(ROOT, 'test', 'container', 'serve.ts'), quality];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of child.stdout.setEncoding('utf8')) {
    const [url = '', token = ''] = String(line).trim().split(' ');
    return { url, token, stop: () => child.kill() };
  }
  throw new Error('de referentie-implementatie is niet gestart');
}
