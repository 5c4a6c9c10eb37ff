import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { runProgram } from '../../src/cli/program';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for a group of tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'opdrachten-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One invocation in this process, with a terminal that remembers. */
export async function ran(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    color: false,
    interactive: false,
    width: 120,
    rows: 40,
    environment,
    folder,
    progressStream: process.stderr,
  });
  return { code, out: out.join(''), err: err.join('') };
}
