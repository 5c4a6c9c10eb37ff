import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/** The root of this checkout. */
export const ROOT = join(__dirname, '..', '..');

/** A folder name with everything a shell, a glob or a URL may trip over. */
export const HOSTILE = `map met spaties (haken) [x] & 'quote' "dubbel" é 100%`;

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly input?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs a program to its end; nothing of an npm or a test runner around it reaches it. */
export function execute(program: string, args: readonly string[], { cwd, input, environment = {} }: Surroundings): Finished {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...bareEnvironment(program), ...environment },
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** The same, and an error with everything it said when it fails. */
export function succeed(program: string, args: readonly string[], surroundings: Surroundings): string {
  const { status, stdout, stderr } = execute(program, args, surroundings);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} gaf exit ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The program's own folder comes first on the path, so that `npx` and `node` of the same release go together. */
export function bareEnvironment(program: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|TS_NODE|KLANTINTERACTIES_|INIT_CWD)/u.test(name));
  const { NODE_EXTRA_CA_CERTS: authorities } = process.env;
  const path = program.includes('/') ? `${dirname(program)}:${process.env.PATH}` : process.env.PATH;
  return { ...Object.fromEntries(kept), PATH: path, ...(authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities }) };
}
