import type { HttpClient } from '../http';
import { ProfileError, type ProfileModel, type ReceivedPage, type ResourceModel, readPage } from '../profile';
import type { JournalEntry } from './open-entries';
import { holds, type Trace } from './trace';

/** Pages read at either end of a list: what came in last stands at one of them. */
const PAGES_AT_EITHER_END = 5;

type Query = Readonly<Record<string, string>>;

/** What a search for an object without an address brought. */
export interface Sighting {
  readonly ids: readonly string[];
  /** everything that could be it was seen: what was not found isn't there */
  readonly complete: boolean;
}

const NOTHING: Sighting = { ids: [], complete: false };

/** Searches the lists of a target for objects by their trace: with a filter where the profile has one, then without. */
export class TraceSearch {
  readonly #client: Pick<HttpClient, 'send'>;
  readonly #profile: ProfileModel;
  #silent = false;

  constructor(client: Pick<HttpClient, 'send'>, profile: ProfileModel) {
    this.#client = client;
    this.#profile = profile;
  }

  /** The target left a question unanswered; nothing more is asked. */
  get silent(): boolean {
    return this.#silent;
  }

  /** What carries a trace of an intent. Nothing where the profile has no list of the type. */
  async find(entry: JournalEntry, trace: Trace): Promise<Sighting> {
    const resource = this.#profile.has(entry.type) ? this.#profile.resource(entry.type) : undefined;
    if (resource?.offers('list') !== true) {
      return NOTHING;
    }
    const filter = filterOn(trace, resource);
    const filtered = filter === undefined ? NOTHING : await this.#search(entry, trace, resource, filter);
    if (filtered.ids.length > 0) {
      return filtered;
    }
    const { ids, complete } = await this.#search(entry, trace, resource, {});
    return { ids, complete: complete || (filtered.complete && !this.#silent) };
  }

  async #search(entry: JournalEntry, trace: Trace, resource: ResourceModel, query: Query): Promise<Sighting> {
    const ids: string[] = [];
    const first = await this.#page(entry, resource, query, 0);
    let complete = true;
    let number: number | undefined = 0;
    let page = first;
    while (first !== undefined && page !== undefined && number !== undefined) {
      ids.push(...page.items.filter((item) => holds(item, trace)).flatMap((item) => resource.idOf(item) ?? []));
      const next = this.#nextNumber(number, page, first);
      complete &&= next === undefined ? page.next === undefined : next === number + 1;
      number = next;
      page = next === undefined ? page : await this.#page(entry, resource, query, next);
    }
    return { ids, complete: complete && page !== undefined };
  }

  /** The page to read after one of them; the middle of a long list is passed over. Undefined at the end. */
  #nextNumber(number: number, page: ReceivedPage, first: ReceivedPage): number | undefined {
    const size = first.items.length;
    if (page.next === undefined || this.#profile.definition.paging === undefined || size === 0) {
      return undefined;
    }
    const last = first.count === undefined ? Number.POSITIVE_INFINITY : Math.ceil(first.count / size) - 1;
    const following = number + 1;
    const isMiddle = following >= PAGES_AT_EITHER_END && following <= last - PAGES_AT_EITHER_END;
    const next = isMiddle ? last - PAGES_AT_EITHER_END + 1 : following;
    return Number.isFinite(next) && next <= last ? next : undefined;
  }

  async #page({ scenario }: JournalEntry, { type, path }: ResourceModel, query: Query, number: number): Promise<ReceivedPage | undefined> {
    if (this.#silent) {
      return undefined;
    }
    const { paging } = this.#profile.definition;
    const numbered = paging === undefined || number === 0 ? query : { ...query, [paging.page]: String(paging.first + number) };
    const { response } = await this.#client.send({ method: 'GET', path, query: numbered, headers: acceptedBy(this.#profile), scenario });
    this.#silent = response === undefined;
    const page = response?.status === 200 ? readPage(this.#profile, type, response.json) : 'geen lijst';
    return typeof page === 'string' ? undefined : page;
  }
}

/** A server may refuse whoever doesn't ask for the forms of the profile. */
export function acceptedBy({ definition: { media } }: ProfileModel): Record<string, string> {
  return { accept: [...new Set([...media.response, ...media.error])].join(', ') };
}

/** The query by which a target can find an object itself. */
function filterOn(trace: Query, resource: ResourceModel): Query | undefined {
  for (const [path, text] of Object.entries(trace)) {
    const name = resource.filterFor(path)?.name;
    const value = name === undefined ? undefined : filterValue(resource, name, text);
    if (name !== undefined && value !== undefined) {
      return { [name]: value };
    }
  }
  return undefined;
}

function filterValue(resource: ResourceModel, name: string, text: string): string | undefined {
  try {
    return resource.filterValue(name, text);
  } catch (error) {
    if (error instanceof ProfileError) {
      return undefined;
    }
    throw error;
  }
}
