import type { Exchange, HttpClient } from '../http';
import { ProfileError, type ProfileModel } from '../profile';
import { Journal } from './journal';
import { type JournalEntry, JournalError, journalTargets, openEntries } from './open-entries';

/** After so many calls in a row without any answer the rest is left alone. */
const MOST_SILENCE = 3;

export interface CleanupResult {
  readonly removed: readonly JournalEntry[];
  readonly left: readonly LeftEntry[];
  /** 'mogelijk achtergebleven': intents without an address, to be looked for by hand */
  readonly possiblyLeft: readonly JournalEntry[];
}

/** Still there, with a Dutch reason and the path below the base URL where there is one. */
export interface LeftEntry {
  readonly entry: JournalEntry;
  readonly path?: string;
  readonly reason: string;
}

type Client = Pick<HttpClient, 'send' | 'baseUrl'>;

/**
 * Removes what a journal names, in reverse order, and notes it in the journal. What the journal doesn't name is never touched. An
 * object that is gone already (404, 410) counts as removed.
 * @throws JournalError when the file is no journal or was written for another target
 */
export async function cleanup(journalFile: string, client: Client, profile: ProfileModel): Promise<CleanupResult> {
  const entries = openEntries(journalFile);
  mustBeFor(journalFile, client.baseUrl, profile.name);
  const journal = new Journal(journalFile);
  const removed: JournalEntry[] = [];
  const left: LeftEntry[] = [];
  let silence = 0;
  for (const entry of entries.filter(({ id }) => id !== undefined).toReversed()) {
    const outcome = silence < MOST_SILENCE ? await remove(entry, client, profile) : { reason: 'het doel antwoordt niet meer' };
    silence = outcome.silent === undefined ? silence : outcome.silent ? silence + 1 : 0;
    if (outcome.reason === undefined) {
      journal.removed(entry.entry, entry.id);
      removed.push(entry);
    } else {
      left.push({ entry, reason: outcome.reason, ...(outcome.path === undefined ? {} : { path: outcome.path }) });
    }
  }
  journal.close();
  return { removed, left, possiblyLeft: entries.filter(({ id }) => id === undefined) };
}

/** What came of one removal: `reason` when the object is still there, `silent` when the target was asked and gave no answer. */
interface Outcome {
  readonly reason?: string;
  readonly path?: string;
  readonly silent?: boolean;
}

async function remove(entry: JournalEntry, client: Client, profile: ProfileModel): Promise<Outcome> {
  const path = deletePath(entry, profile);
  if (path === undefined) {
    return { reason: `het profiel ${profile.name} kent geen verwijderen van dit object` };
  }
  const exchange = await client.send({ method: 'DELETE', path, scenario: entry.scenario });
  const reason = problemIn(exchange);
  return { path, silent: exchange.response === undefined, ...(reason === undefined ? {} : { reason }) };
}

/** Undefined as well when the target gave an id that fits in no path. */
function deletePath({ type, id }: JournalEntry, profile: ProfileModel): string | undefined {
  const resource = profile.has(type) ? profile.resource(type) : undefined;
  if (id === undefined || resource?.offers('delete') !== true) {
    return undefined;
  }
  try {
    return resource.itemPath(id);
  } catch (error) {
    if (error instanceof ProfileError) {
      return undefined;
    }
    throw error;
  }
}

function problemIn({ response, failure }: Exchange): string | undefined {
  if (response === undefined) {
    return failure?.message ?? 'geen antwoord';
  }
  const gone = (response.status >= 200 && response.status < 300) || response.status === 404 || response.status === 410;
  return gone ? undefined : `verwijderen gaf status ${response.status}`;
}

function mustBeFor(file: string, baseUrl: string, profile: string): void {
  const other = journalTargets(file).find((target) => target.baseUrl !== baseUrl || target.profile !== profile);
  if (other !== undefined) {
    throw new JournalError(`Het journaal ${file} hoort bij ${other.baseUrl} met profiel ${other.profile}: ruim daar op.`);
  }
}
