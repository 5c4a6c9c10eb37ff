import type { Exchange, HttpClient } from '../http';
import type { ProfileModel } from '../profile';
import { Journal } from './journal';
import { type JournalEntry, JournalError, journalTargets, openEntries } from './open-entries';

/** After so many calls in a row without any answer the rest is left alone. */
const MOST_SILENCE = 3;

export interface CleanupResult {
  readonly removed: readonly JournalEntry[];
  /** still there, with a Dutch reason and the path below the base URL where there is one */
  readonly left: readonly { readonly entry: JournalEntry; readonly path?: string; readonly reason: string }[];
  /** 'mogelijk achtergebleven': intents without an address, to be looked for by hand */
  readonly possiblyLeft: readonly JournalEntry[];
}

/**
 * Removes what a journal names, in reverse order, and notes it in the journal. What the journal doesn't name is never touched. An
 * object that is gone already (404, 410) counts as removed.
 * @throws JournalError when the file is no journal or was written for another target
 */
export async function cleanup(
  journalFile: string,
  client: Pick<HttpClient, 'send' | 'baseUrl'>,
  profile: ProfileModel,
): Promise<CleanupResult> {
  const entries = openEntries(journalFile);
  mustBeFor(journalFile, client.baseUrl, profile.name);
  const journal = new Journal(journalFile);
  const removed: JournalEntry[] = [];
  const left: { entry: JournalEntry; path?: string; reason: string }[] = [];
  let silence = 0;
  for (const entry of entries.filter(({ id }) => id !== undefined).toReversed()) {
    const path = deletePath(entry, profile);
    if (path === undefined) {
      left.push({ entry, reason: `het profiel ${profile.name} kent geen verwijderen van ${entry.type}` });
    } else if (silence >= MOST_SILENCE) {
      left.push({ entry, path, reason: 'het doel antwoordt niet meer' });
    } else {
      const exchange = await client.send({ method: 'DELETE', path, scenario: entry.scenario });
      silence = exchange.response === undefined ? silence + 1 : 0;
      const reason = problemIn(exchange);
      if (reason === undefined) {
        journal.removed(entry.entry, entry.id);
        removed.push(entry);
      } else {
        left.push({ entry, path, reason });
      }
    }
  }
  return { removed, left, possiblyLeft: entries.filter(({ id }) => id === undefined) };
}

function mustBeFor(file: string, baseUrl: string, profile: string): void {
  const other = journalTargets(file).find((target) => target.baseUrl !== baseUrl || target.profile !== profile);
  if (other !== undefined) {
    throw new JournalError(`Het journaal ${file} hoort bij ${other.baseUrl} met profiel ${other.profile}: ruim daar op.`);
  }
}

function deletePath({ type, id }: JournalEntry, profile: ProfileModel): string | undefined {
  const resource = profile.has(type) ? profile.resource(type) : undefined;
  return id === undefined || resource?.offers('delete') !== true ? undefined : resource.itemPath(id);
}

function problemIn({ response, failure }: Exchange): string | undefined {
  if (response === undefined) {
    return failure?.message ?? 'geen antwoord';
  }
  const gone = (response.status >= 200 && response.status < 300) || response.status === 404 || response.status === 410;
  return gone ? undefined : `verwijderen gaf status ${response.status}`;
}
