import type { Exchange, HttpCall } from '../http';
import { type ObjectType, type ProfileModel, readPage } from '../profile';
import { type FoundObject, isSuccess, type SearchAnswer } from './answer';

type ListCall = Omit<HttpCall, 'scenario'>;

interface Reading {
  readonly found: FoundObject[];
  readonly pages: { items: number; count?: number }[];
  readonly visited: Set<string>;
}

/** Reads a list page by page, following links of the own origin only, at most the given number of pages. */
export class PagedSearch {
  readonly #profile: ProfileModel;
  readonly #type: ObjectType;
  readonly #call: (call: ListCall) => Promise<Exchange>;
  readonly #resolve: (link: string, from: string) => string | undefined;
  readonly #maximumPages: number;

  constructor(
    profile: ProfileModel,
    type: ObjectType,
    call: (call: ListCall) => Promise<Exchange>,
    resolve: (link: string, from: string) => string | undefined,
    maximumPages: number,
  ) {
    this.#profile = profile;
    this.#type = type;
    this.#call = call;
    this.#resolve = resolve;
    this.#maximumPages = maximumPages;
  }

  /** The answer carries the first exchange that was not a success, otherwise the last one. A page size is only sent when the profile has a parameter for it. */
  async run(criteria: Record<string, string>, pageSize?: number): Promise<SearchAnswer> {
    const size = this.#profile.definition.paging?.size;
    const query = size === undefined || pageSize === undefined ? criteria : { ...criteria, [size]: String(pageSize) };
    const reading: Reading = { found: [], pages: [], visited: new Set() };
    const asked = size === undefined || pageSize === undefined ? {} : { pageSize };
    let call: ListCall = { method: 'GET', path: this.#profile.resource(this.#type).path, query };
    for (let page = 1; ; page += 1) {
      const exchange = await this.#call(call);
      const so = { exchange, status: exchange.response?.status ?? 0, found: reading.found, pages: reading.pages, ...asked };
      const next = isSuccess(so.status) ? this.#read(exchange, reading, query, page) : undefined;
      if (next === undefined || typeof next === 'string') {
        return { ...so, cutOff: false, ...(next === undefined ? {} : { unreadable: next }) };
      }
      if (page >= this.#maximumPages) {
        return { ...so, cutOff: true };
      }
      call = next;
    }
  }

  /** Takes in one page. Gives the call for the next one, a text when the list can't be read, undefined at the end. */
  #read(exchange: Exchange, reading: Reading, query: Record<string, string>, page: number): ListCall | string | undefined {
    const content = readPage(this.#profile, this.#type, exchange.response?.json);
    if (typeof content === 'string') {
      return content;
    }
    for (const item of content.items) {
      reading.found.push(this.#found(item));
    }
    reading.pages.push({ items: content.items.length, ...(content.count === undefined ? {} : { count: content.count }) });
    const next = content.next === undefined ? undefined : this.#nextCall(content.next, query, page);
    const address = JSON.stringify(next);
    if (next !== undefined && reading.visited.has(address)) {
      return 'De koppeling naar de volgende pagina wijst naar een eerdere pagina.';
    }
    reading.visited.add(address);
    return next;
  }

  /** The call for the page after this one. A link to another origin is never followed; the page number of the profile stands in for it. */
  #nextCall(link: string, query: Record<string, string>, page: number): ListCall | undefined {
    const own = this.#profile.resource(this.#type).path;
    const path = this.#resolve(link, own);
    if (path !== undefined) {
      return { method: 'GET', path };
    }
    const { paging } = this.#profile.definition;
    return paging === undefined ? undefined : { method: 'GET', path: own, query: { ...query, [paging.page]: String(paging.first + page) } };
  }

  #found(wire: unknown): FoundObject {
    const resource = this.#profile.resource(this.#type);
    return { id: resource.idOf(wire), object: resource.fromResponse(wire), wire };
  }
}
