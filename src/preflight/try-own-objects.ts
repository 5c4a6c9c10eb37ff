import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HttpClient } from '../http';
import { Journal, openEntries } from '../own-data';
import type { ProfileModel } from '../profile';
import { type Check, type CheckId, skipped } from './check';
import { identificationCheck } from './identification';
import { listsCheck } from './lists';
import { OwnObjects } from './own-objects';
import type { PreflightInput } from './preflight';
import { tryWriting } from './writing';

/** Only a target that has come so far within this time is asked for more: what is made there has to be removed in time too. */
const MORE_WITHIN_MS = 3_500;

/** What the preflight found out by making something itself. */
export interface OwnObjectsTried {
  readonly checks: readonly Check[];
  /** the answer to a registration, when one succeeded */
  readonly document?: unknown;
  /** path of a klantcontact that could not be removed */
  readonly leftBehind?: string;
}

/** Within what time, from when. */
export interface Allowance {
  readonly signal: AbortSignal;
  /** as Date.now() */
  readonly begun: number;
  readonly until: number;
}

/**
 * Tries to write at the target, and when that and removing go well and more is asked, with which codes.
 * @param profile `model` is `base` with the codes of the target; clean-up knows only `base`
 */
export async function tryOwnObjects(
  client: HttpClient,
  { base, model }: { readonly base: ProfileModel; readonly model: ProfileModel },
  { readOnly, thorough, runId, journalFile }: PreflightInput,
  { signal, begun, until }: Allowance,
): Promise<OwnObjectsTried> {
  if (readOnly) {
    return { checks: [skipped('schrijven', 'Alleen lezen: registreren is niet geprobeerd.')] };
  }
  const file = journalFile ?? ownJournal();
  const journal = new Journal(file, { baseUrl: client.baseUrl, profile: base.name });
  const own = new OwnObjects({ client, model, journal, runId, signal, until });
  const writing = await tryWriting(own);
  const codes = thorough === true && writing.isRemovable ? await tryCodes(own, begun) : [];
  journal.close();
  const checks = [writing.check, ...codes].map((check) => (signal.aborted && check.fatal === undefined ? unfinished(check.id) : check));
  const { leftBehind } = own;
  const isOpen = openEntries(file).length > 0;
  if (!isOpen && journalFile === undefined) {
    rmSync(dirname(file), { recursive: true, force: true });
  }
  return {
    checks: isOpen ? checks.map(naming(file)) : checks,
    document: writing.document,
    ...(leftBehind === undefined ? {} : { leftBehind }),
  };
}

/** Outside the user's folder: a check that leaves nothing in the target leaves nothing here. */
function ownJournal(): string {
  return join(mkdtempSync(join(tmpdir(), 'klantinteracties-voorcontrole-')), 'journal.ndjson');
}

async function tryCodes(own: OwnObjects, begun: number): Promise<Check[]> {
  if (Date.now() - begun > MORE_WITHIN_MS) {
    const slow = 'Niet geprobeerd: het doel antwoordt te traag om het binnen tien seconden te doen en op te ruimen.';
    return [skipped('lijsten', slow), skipped('identificatie', slow)];
  }
  const checks = await Promise.all([listsCheck(own), identificationCheck(own)]);
  await own.removeAll();
  return checks;
}

function unfinished(id: CheckId): Check {
  return skipped(id, 'Niet afgerond binnen de tijd van de voorcontrole.');
}

/** Adds where the journal is to what is said about writing. */
function naming(file: string): (check: Check) => Check {
  return (check) =>
    check.id === 'schrijven'
      ? { ...check, remedy: `${check.remedy ?? 'Er blijven testgegevens achter.'} Ruim later op met cleanup. Het journaal is ${file}.` }
      : check;
}
