import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { bareEnvironment, ROOT } from '../package/commands';

const PROGRAM = join(ROOT, 'dist', 'src', 'cli', 'main.js');

/** Runs the compiled program in a process of its own, beside this one. A verdict (0 or 1) is fine; anything else is an error. */
export function cli(cwd: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], { cwd, env: bareEnvironment(process.execPath) }, (_error, out, err) => {
      const { exitCode } = child;
      if (exitCode === 0 || exitCode === 1) resolve(exitCode);
      else reject(new Error(`${args.join(' ')} gaf exit ${exitCode}\n${out}\n${err}`));
    });
  });
}

/** Milliseconds that something took. */
export async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
