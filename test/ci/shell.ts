import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How one script ended. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** How each system starts the shell of a step, with the file of the script at the end. */
export const SHELLS = {
  githubBash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
  githubDefault: ['bash', '-e'],
  gitlab: ['bash', '-e', '-o', 'pipefail'],
  azure: ['bash', '--noprofile', '--norc'],
  kubernetes: ['/bin/sh'],
} as const;

/** Runs a script as a runner would: beside this process, which may be serving what the script talks to. */
export function runScript(shell: readonly string[], script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const file = join(mkdtempSync(join(tmpdir(), 'stap-')), 'script.sh');
  writeFileSync(file, script);
  const [program = '', ...args] = shell;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args, file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}
