import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const WORK = mkdtempSync(join(tmpdir(), 'klantinteracties-meting-'));
export const TOKEN = 'sleutel-van-de-meting';

/** What one program used, from start to end. */
export interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  /** from the start of the program to its first connection; NaN without one */
  readonly firstMs: number;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a program to its end. @throws with its output when the exit code is none of those allowed */
export function measured(
  args: readonly string[],
  environment: Environment = {},
  allowed: readonly number[] = [0],
  cwd = WORK,
): Promise<Usage> {
  const file = join(WORK, 'usage.json');
  const env = { ...process.env, ...environment, BENCH_USAGE: file };
  return new Promise((resolve, reject) => {
    const startedAt = performance.timeOrigin + performance.now();
    const child = spawn(process.execPath, ['--require', join(__dirname, 'usage.cjs'), ...args], { cwd, env });
    let said = '';
    child.stdout.on('data', (part) => (said += String(part)));
    child.stderr.on('data', (part) => (said += String(part)));
    child.on('close', (code) => {
      const wallMs = performance.timeOrigin + performance.now() - startedAt;
      if (code === null || !allowed.includes(code)) {
        reject(new Error(`${args.join(' ')} eindigde met ${code}:\n${said.slice(-3000)}`));
        return;
      }
      const { cpuMs, rssMb, connectedAt }: Record<string, number> = JSON.parse(readFileSync(file, 'utf8'));
      resolve({ wallMs, cpuMs: cpuMs ?? 0, rssMb: rssMb ?? 0, firstMs: (connectedAt ?? Number.NaN) - startedAt });
    });
  });
}

/** A target in a process of its own. */
export interface Target {
  readonly url: string;
  close(): void;
}

export async function startTarget(environment: Environment = {}): Promise<Target> {
  const child: ChildProcess = spawn(process.execPath, [join(__dirname, 'target.cjs')], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (part) => resolve(String(part).trim()));
    child.once('exit', () => reject(new Error('het doel van de meting startte niet')));
  });
  return { url, close: () => child.stdin?.end() };
}
