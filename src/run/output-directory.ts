import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../config/usage-error';
import { openEntries } from '../own-data';

export const JOURNAL_FILE = 'journal.ndjson';

/** Folder of one run. */
export interface OutputDirectory {
  readonly path: string;
  readonly journalFile: string;
  /** for what only matters while the run is under way; removed at the end */
  readonly work: string;
  /** folders that were not there before, outermost first */
  readonly made: readonly string[];
}

/** reports/<time>-<target> in the user's folder, e.g. reports/20240329T101500-host.nl-8000 */
export function defaultDirectory(folder: string, target: string, now: Date): string {
  const time = now.toISOString().replaceAll(/[-:]|\.\d+Z$/gu, '');
  return resolve(folder, 'reports', `${time}-${target.replaceAll(/[^A-Za-z0-9.-]+/gu, '-')}`);
}

/**
 * Says whether reports can be written, without writing anything: a run that fails before it begins leaves nothing behind.
 * @throws UsageError
 */
export function checkWritable(path: string): void {
  const existing = nearestExisting(path);
  if (!statSync(existing).isDirectory()) {
    throw new UsageError(`${existing} is geen map. Kies een andere map met --out.`);
  }
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
  } catch {
    throw new UsageError(`De map ${path} is niet te beschrijven. Kies een andere map met --out.`);
  }
  refuseOpenJournal(join(path, JOURNAL_FILE));
}

/** Says whether a recording can be written, without writing anything. @throws UsageError */
export function checkRecordable(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`--record: de map ${folder} bestaat niet. Maak haar, of kies een andere plaats.`);
  }
  if (existsSync(file) && !statSync(file).isFile()) {
    throw new UsageError(`--record: ${file} is geen bestand. Kies een andere naam.`);
  }
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new UsageError(`--record: de map ${folder} is niet te beschrijven. Kies een andere plaats.`);
  }
}

/** Makes the folder. @throws UsageError when that fails */
export function createDirectory(path: string): OutputDirectory {
  const work = join(path, '.run');
  const journalFile = join(path, JOURNAL_FILE);
  const made = missingFolders(path);
  try {
    makeFolders(made);
    rmSync(work, { recursive: true, force: true });
    rmSync(journalFile, { force: true });
    mkdirSync(work, { mode: 0o700 });
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`De map ${path} is niet te beschrijven${cause}. Kies een andere map met --out.`);
  }
  return { path, journalFile, work, made };
}

/** Takes away what a run that could not begin made, but for a journal that names what it left in the target. */
export function discardDirectory({ work, journalFile, made }: OutputDirectory): void {
  rmSync(work, { recursive: true, force: true });
  if (existsSync(journalFile) && openEntries(journalFile).length === 0) {
    rmSync(journalFile);
  }
  for (const folder of made.toReversed()) {
    if (readdirSync(folder).length > 0) {
      return;
    }
    rmdirSync(folder);
  }
}

/** A journal of an earlier run that still names data is worth more than the new run. */
function refuseOpenJournal(journalFile: string): void {
  if (existsSync(journalFile) && openEntries(journalFile).length > 0) {
    throw new UsageError(
      `${journalFile} noemt testgegevens die nog niet zijn opgeruimd. Ruim eerst op met 'cleanup', of kies een andere map met --out.`,
    );
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function missingFolders(path: string): string[] {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder) && folder !== dirname(folder); folder = dirname(folder)) {
    missing.unshift(folder);
  }
  return missing;
}

/** One folder at a time: a recursive mkdir below a file system that refuses it, such as /proc, never ends on Node 20. */
function makeFolders(missing: readonly string[]): void {
  for (const folder of missing) {
    mkdirSync(folder);
  }
}
