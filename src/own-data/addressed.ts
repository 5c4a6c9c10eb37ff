import type { HttpClient } from '../http';
import type { ProfileModel } from '../profile';
import type { JournalEntry } from './open-entries';
import { type Sighting, TraceSearch } from './trace-search';

/** What became of the objects that have no address in the journal. */
export interface Addressed {
  readonly found: readonly (JournalEntry & { readonly id: string })[];
  /** not there at all */
  readonly gone: readonly JournalEntry[];
  readonly unknown: readonly JournalEntry[];
  readonly silent: boolean;
}

/** What the search for one entry brought: objects that no other entry has, or the certainty that there are none. */
interface Outcome {
  readonly ids: readonly string[];
  readonly gone: boolean;
}

/**
 * Looks for what has no address in the journal: by the texts in it that are only ours, and what came into being with another object by
 * its reference to that one. The call that makes several objects makes all or none, so without the main object there are no others.
 */
export async function addressed(
  entries: readonly JournalEntry[],
  client: Pick<HttpClient, 'send'>,
  profile: ProfileModel,
): Promise<Addressed> {
  const search = new TraceSearch(client, profile);
  const known = new Set(entries.map(keyOf));
  const open = entries.filter(({ id }) => id === undefined);
  const outcomes = new Map<string, Outcome>();
  for (const entry of open) {
    const { ids, complete } = await sightingOf(entry, outcomes, search);
    const fresh = [...new Set(ids)].filter((id) => !known.has(keyOf({ ...entry, id })));
    for (const id of fresh) {
      known.add(keyOf({ ...entry, id }));
    }
    outcomes.set(entry.entry, { ids: fresh, gone: fresh.length === 0 && (complete || ids.length > 0) });
  }
  const outcome = (entry: JournalEntry): Outcome => outcomes.get(entry.entry) ?? { ids: [], gone: false };
  return {
    found: open.flatMap((entry) => outcome(entry).ids.map((id) => ({ ...entry, id }))),
    gone: open.filter((entry) => outcome(entry).gone),
    unknown: open.filter((entry) => outcome(entry).ids.length === 0 && !outcome(entry).gone),
    silent: search.silent,
  };
}

/** Everything by which an entry can be known is tried: a target that doesn't keep to all or none may have left a part by itself. */
async function sightingOf(entry: JournalEntry, outcomes: ReadonlyMap<string, Outcome>, search: TraceSearch): Promise<Sighting> {
  const main = mainOf(entry, outcomes);
  const own = entry.trace === undefined ? [] : [await search.find(entry, entry.trace)];
  const linked: Sighting[] = [];
  for (const id of main.ids) {
    linked.push(await search.find(entry, { [main.by]: id }));
  }
  const complete = main.gone || isComplete(own) || isComplete(linked);
  return { ids: [...own, ...linked].flatMap(({ ids }) => ids), complete };
}

function isComplete(sightings: readonly Sighting[]): boolean {
  return sightings.length > 0 && sightings.every(({ complete }) => complete);
}

/** The object that came first in the same call: the journal and the search so far tell its ids, or that it is not there. */
function mainOf({ main }: JournalEntry, outcomes: ReadonlyMap<string, Outcome>): Outcome & { readonly by: string } {
  if (main === undefined) {
    return { ids: [], gone: false, by: '' };
  }
  const searched = outcomes.get(main.entry);
  const ids = [...main.ids, ...(searched?.ids ?? [])];
  return { ids, gone: ids.length === 0 && (main.closed || searched?.gone === true), by: main.by };
}

function keyOf({ type, id }: Pick<JournalEntry, 'type' | 'id'>): string {
  return `${type} ${id}`;
}
