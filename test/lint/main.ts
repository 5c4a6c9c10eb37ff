import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../package/commands';
import { LINTERS, type Linter } from './linters';

const REQUIREMENTS = join(__dirname, 'requirements.txt');

/** Judges what other systems read with the linters of those systems. Exit 1 when one finds something, or misses a planted mistake. */
function main(): void {
  const path = [join(ROOT, 'node_modules', '.bin'), installed(), process.env.PATH].join(':');
  const failures = LINTERS.flatMap((linter) => [...complaints(linter, path), ...missed(linter, path)]);
  for (const failure of failures) process.stderr.write(`FOUT ${failure}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** The linters of the Python registry, in a folder that is kept for as long as the list stays the same. @returns where they are */
function installed(): string {
  const version = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const folder = join(ROOT, 'node_modules', '.cache', 'linters', version);
  const programs = join(folder, 'bin');
  if (!existsSync(join(folder, 'klaar'))) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    must('python3', ['-m', 'venv', folder]);
    must(join(programs, 'pip'), ['install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS]);
    writeFileSync(join(folder, 'klaar'), '');
  }
  return programs;
}

function must(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error !== undefined || status !== 0)
    throw new Error(`${program} ${args.join(' ')} lukte niet${error === undefined ? '' : `: ${error.message}`}`);
}

function complaints({ name, program, args, files }: Linter, path: string): string[] {
  const { ok, said } = judged(program, [...args, ...files], ROOT, path);
  if (ok) process.stdout.write(`ok   ${name}: ${files.join(', ')}\n`);
  return ok ? [] : [`${name}\n${said}`];
}

/** A linter that finds nothing in a file with a mistake proves nothing. */
function missed({ name, program, args, files: [file = ''], mistake: [from, to] }: Linter, path: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (!text.includes(from)) return [`${name}: '${from}' staat niet meer in ${file}; kies een andere proeffout`];
  const folder = mkdtempSync(join(tmpdir(), 'proeffout-'));
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), text.replace(from, to));
  const { ok } = judged(program, [...args, file], folder, path);
  rmSync(folder, { recursive: true });
  return ok ? [`${name} ziet niet dat in ${file} '${from}' is vervangen door '${to}'`] : [];
}

function judged(program: string, args: readonly string[], cwd: string, path: string): { ok: boolean; said: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, PATH: path } });
  if (error !== undefined) throw error;
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

main();
