import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import { HttpClient } from '../../http';
import { cleanup, journalTargets } from '../../own-data';
import { loadProfile } from '../../profile';
import { httpOptions } from '../../run/http-options';
import { JOURNAL_FILE } from '../../run/output-directory';
import { DEFAULT_PROFILE } from '../../run/target';
import type { Action, OptionValues } from '../command';
import { configurationFor } from '../configuration';
import type { Terminal } from '../terminal';

/** Removes what a journal names; exit code 0 when nothing is left, 1 when something is, 3 when the target did not say. */
export const cleanUp: Action = async (terminal, _args, { journal, ...options }) => {
  const file = journalFrom(terminal, journal);
  const configuration = configurationFor(terminal, options);
  const [noted] = journalTargets(file);
  const baseUrl = configuration.url ?? noted?.baseUrl;
  if (baseUrl === undefined) {
    throw new UsageError('Het journaal noemt geen doel. Geef het adres met --url.');
  }
  const profile = loadProfile(configuration.profile ?? noted?.profile ?? DEFAULT_PROFILE);
  const client = new HttpClient(httpOptions({ ...configuration, baseUrl }, terminal.environment), () => undefined);
  try {
    const { removed, left, possiblyLeft, unanswered } = await cleanup(file, client, profile);
    terminal.out(`Verwijderd: ${removed.length}\n`);
    for (const { entry, path, reason } of left) {
      terminal.out(`Niet verwijderd: ${entry.type} ${path ?? entry.id ?? ''} (${reason})\n`);
    }
    for (const { type, at, scenario } of possiblyLeft) {
      terminal.out(`Mogelijk achtergebleven: ${type} van ${at}, scenario ${scenario}\n`);
    }
    if (unanswered) {
      terminal.err('Het doel antwoordt niet. Het journaal blijft staan; probeer het opnieuw als het doel bereikbaar is.\n');
      return 3;
    }
    return left.length + possiblyLeft.length === 0 ? 0 : 1;
  } finally {
    await client.close();
  }
};

function journalFrom(terminal: Terminal, given: OptionValues[string]): string {
  if (typeof given !== 'string') {
    throw new UsageError('--journal ontbreekt. Geef journal.ndjson of de map van de run.');
  }
  const path = resolve(terminal.folder, given);
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, JOURNAL_FILE) : path;
  if (!existsSync(file)) {
    throw new UsageError(`--journal: ${file} bestaat niet. Geef journal.ndjson of de map van de run.`);
  }
  return file;
}
