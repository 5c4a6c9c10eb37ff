import type { Exchange, TargetClient } from '../http';
import { ProfileError, type ProfileModel } from '../profile';
import { addressed } from './addressed';
import { Journal } from './journal';
import { type JournalEntry, JournalError, journalTargets, openEntries } from './open-entries';
import { acceptedBy } from './trace-search';

/** After so many calls in a row without any answer the rest is left alone. */
const MOST_SILENCE = 3;

export interface CleanupResult {
  readonly removed: readonly JournalEntry[];
  readonly left: readonly LeftEntry[];
  /** 'mogelijk achtergebleven': intents without an address that could not be searched for, or not everywhere */
  readonly possiblyLeft: readonly JournalEntry[];
  /** true: the target left at least one call unanswered, so that nobody knows what is there */
  readonly unanswered: boolean;
}

/** Still there, with a Dutch reason and the path below the base URL where there is one. */
export interface LeftEntry {
  readonly entry: JournalEntry;
  readonly path?: string;
  readonly reason: string;
}

type Client = Pick<TargetClient, 'send' | 'baseUrl'>;

/**
 * Removes what a journal names, in reverse order, and notes it in the journal. What the journal doesn't name is never touched. An
 * object that is gone already (404, 410) counts as removed; one whose address never arrived is looked for by the texts in it that
 * only this run uses, or by its reference to the object it came into being with.
 * @throws JournalError when the file is no journal or was written for another target
 */
export async function cleanup(journalFile: string, client: Client, profile: ProfileModel): Promise<CleanupResult> {
  const entries = openEntries(journalFile);
  mustBeFor(journalFile, client.baseUrl, profile.name);
  const journal = new Journal(journalFile);
  const { found, gone, unknown, silent } = await addressed(entries, client, profile);
  for (const { entry } of gone) {
    journal.removed(entry);
  }
  for (const { entry, type, id } of found) {
    journal.created(entry, type, id);
  }
  // What was in the making when the process died came last, so it goes first.
  const known = [...entries.filter(({ id }) => id !== undefined), ...found];
  const removal = await removeAll(known.toReversed(), journal, client, profile);
  journal.close();
  return { removed: removal.removed, left: removal.left, possiblyLeft: unknown, unanswered: silent || removal.unanswered };
}

async function removeAll(entries: readonly JournalEntry[], journal: Journal, client: Client, profile: ProfileModel) {
  const removed: JournalEntry[] = [];
  const left: LeftEntry[] = [];
  let silence = 0;
  for (const entry of entries) {
    const outcome = silence < MOST_SILENCE ? await remove(entry, client, profile) : { reason: 'het doel antwoordt niet meer' };
    silence = outcome.silent === undefined ? silence : outcome.silent ? silence + 1 : 0;
    if (outcome.reason === undefined) {
      journal.removed(entry.entry, entry.id);
      removed.push(entry);
    } else {
      left.push({ entry, reason: outcome.reason, ...(outcome.path === undefined ? {} : { path: outcome.path }) });
    }
  }
  return { removed, left, unanswered: silence > 0 };
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
  const exchange = await client.send({ method: 'DELETE', path, headers: acceptedBy(profile), scenario: entry.scenario });
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
  const refused = response.status === 401 || response.status === 403;
  return gone ? undefined : `verwijderen gaf status ${response.status}${refused ? ': controleer het token' : ''}`;
}

function mustBeFor(file: string, baseUrl: string, profile: string): void {
  const other = journalTargets(file).find((target) => target.baseUrl !== baseUrl || target.profile !== profile);
  if (other !== undefined) {
    throw new JournalError(`Het journaal ${file} hoort bij ${other.baseUrl} met profiel ${other.profile}: ruim daar op.`);
  }
}
