import type { Exchange, HttpCall } from '../http';
import { type ObjectType, type ProfileModel, readPage } from '../profile';
import { type FoundObject, isSuccess, type SearchAnswer } from './answer';

type Call = (call: Omit<HttpCall, 'scenario'>) => Promise<Exchange>;

/** Reads a list page by page, following links of the own origin only, at most the given number of pages. */
export class PagedSearch {
  readonly #profile: ProfileModel;
  readonly #type: ObjectType;
  readonly #call: Call;
  readonly #resolve: (link: string) => string | undefined;
  readonly #maximumPages: number;

  constructor(profile: ProfileModel, type: ObjectType, call: Call, resolve: (link: string) => string | undefined, maximumPages: number) {
    this.#profile = profile;
    this.#type = type;
    this.#call = call;
    this.#resolve = resolve;
    this.#maximumPages = maximumPages;
  }

  /** The answer carries the first exchange that was not a success, otherwise the last one. */
  async run(query: Record<string, string>): Promise<SearchAnswer> {
    const found: FoundObject[] = [];
    const visited = new Set<string>();
    let call: Omit<HttpCall, 'scenario'> = { method: 'GET', path: this.#profile.resource(this.#type).path, query };
    for (let page = 1; ; page += 1) {
      const exchange = await this.#call(call);
      const status = exchange.response?.status ?? 0;
      if (!isSuccess(status)) {
        return { exchange, status, found, cutOff: false };
      }
      const content = readPage(this.#profile, this.#type, exchange.response?.json);
      if (typeof content === 'string') {
        return { exchange, status, found, unreadable: content, cutOff: false };
      }
      found.push(...content.items.map((item) => this.#found(item)));
      const next = content.next === undefined ? undefined : this.#nextCall(content.next, query, page);
      if (next === undefined) {
        return { exchange, status, found, cutOff: content.next !== undefined };
      }
      const address = JSON.stringify(next);
      if (visited.has(address)) {
        return { exchange, status, found, unreadable: 'De koppeling naar de volgende pagina wijst naar een eerdere pagina.', cutOff: true };
      }
      if (page >= this.#maximumPages) {
        return { exchange, status, found, cutOff: true };
      }
      visited.add(address);
      call = next;
    }
  }

  /** The call for the page after this one. A link to another origin is never followed; the page number of the profile stands in for it. */
  #nextCall(link: string, query: Record<string, string>, page: number): Omit<HttpCall, 'scenario'> | undefined {
    const path = this.#resolve(link);
    if (path !== undefined) {
      return { method: 'GET', path };
    }
    const { paging } = this.#profile.definition;
    const own = this.#profile.resource(this.#type).path;
    return paging === undefined ? undefined : { method: 'GET', path: own, query: { ...query, [paging.page]: String(paging.first + page) } };
  }

  #found(wire: unknown): FoundObject {
    const resource = this.#profile.resource(this.#type);
    return { id: resource.idOf(wire), object: resource.fromResponse(wire), wire };
  }
}
