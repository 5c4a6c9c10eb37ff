import type { Exchange, HttpCall } from '../http';
import type { DomainObject, JsonObject, JsonValue, ObjectType, ProfileModel } from '../profile';
import { type Answer, isSuccess, type SearchAnswer } from './answer';
import { valueAt } from './attribute-path';
import { Afgeremd, Netwerkfout, Overgeslagen } from './errors';
import { PagedSearch } from './paged-search';

/** Anything that can make one call and says how it went; HttpClient does. */
export interface Caller {
  send(call: HttpCall): Promise<Exchange>;
  resolve(link: string, from?: string): string | undefined;
}

export interface Change {
  readonly attributes: DomainObject;
  /** Properties outside the standard, put in the body as they are. */
  readonly extra?: JsonObject;
}

export interface FunctionsOptions {
  readonly caller: Caller;
  readonly profile: ProfileModel;
  /** Identity of the scenario, noted with every exchange. */
  readonly scenario: string;
  readonly maximumPages: number;
}

/**
 * The functions of the standard (F2173 registreer klantcontact, F3839 zoek interne taken, …) over whatever form the profile gives them.
 * A network failure is thrown as Netwerkfout, a 429 as Afgeremd; every other answer of the target, whatever its status, is returned.
 */
export class Functions {
  readonly profile: ProfileModel;
  readonly #caller: Caller;
  readonly #scenario: string;
  readonly #maximumPages: number;

  constructor(options: FunctionsOptions) {
    this.profile = options.profile;
    this.#caller = options.caller;
    this.#scenario = options.scenario;
    this.#maximumPages = options.maximumPages;
  }

  /** REG: create an object. */
  async registreer(type: ObjectType, change: Change): Promise<Answer> {
    this.#mustOffer(type, 'create');
    const resource = this.profile.resource(type);
    return this.#write(type, { method: 'POST', path: resource.path, body: { ...resource.toRequest(change.attributes), ...change.extra } });
  }

  /** LEES: read one object by its id. */
  async raadpleeg(type: ObjectType, id: string): Promise<Answer> {
    this.#mustOffer(type, 'read');
    return this.#write(type, { method: 'GET', path: this.profile.resource(type).itemPath(id) });
  }

  /** LEES with related objects in the same answer; `relations` are values of the profile's expand parameter. */
  async raadpleegMet(type: ObjectType, id: string, relations: readonly string[]): Promise<Answer> {
    const expand = this.profile.definition.expand;
    if (expand === undefined) {
      throw new Overgeslagen('niet-toetsbaar', `Het profiel ${this.profile.name} kent geen gerelateerde objecten in hetzelfde antwoord.`);
    }
    return this.#write(type, {
      method: 'GET',
      path: this.profile.resource(type).itemPath(id),
      query: { [expand.parameter]: relations.join(',') },
    });
  }

  /** WIJZIG: change part of an object. */
  async wijzig(type: ObjectType, id: string, change: Change): Promise<Answer> {
    this.#mustOffer(type, 'update');
    const resource = this.profile.resource(type);
    const body = { ...resource.toRequest(change.attributes, { partial: true }), ...change.extra };
    return this.#write(type, { method: 'PATCH', path: resource.itemPath(id), body });
  }

  /** VERVANG: replace an object as a whole. */
  async vervang(type: ObjectType, id: string, change: Change): Promise<Answer> {
    this.#mustOffer(type, 'replace');
    const resource = this.profile.resource(type);
    return this.#write(type, {
      method: 'PUT',
      path: resource.itemPath(id),
      body: { ...resource.toRequest(change.attributes), ...change.extra },
    });
  }

  /** VERWIJDER: delete an object. */
  async verwijder(type: ObjectType, id: string): Promise<Answer> {
    this.#mustOffer(type, 'delete');
    return this.#write(type, { method: 'DELETE', path: this.profile.resource(type).itemPath(id) });
  }

  /** ZOEK: list with filters, every page read. Criteria are attribute paths of the information model; groups are searched by each of their parts. */
  async zoek(type: ObjectType, criteria: DomainObject, pageSize?: number): Promise<SearchAnswer> {
    this.#mustOffer(type, 'list');
    return this.#search(type, this.#maximumPages).run(this.#query(type, criteria), pageSize);
  }

  /** ZOEK on criteria and a period, both moments included; filters on the bounds that the profile lacks make it not executable. */
  async zoekInPeriode(
    type: ObjectType,
    moment: string,
    period: { from: string; until: string },
    criteria: DomainObject,
  ): Promise<SearchAnswer> {
    this.#mustOffer(type, 'list');
    const from = this.#bound(type, moment, 'gte', period.from);
    const until = this.#bound(type, moment, 'lte', period.until);
    return this.#search(type, this.#maximumPages).run({ ...this.#query(type, criteria), ...from, ...until });
  }

  /** The first page of the unfiltered list: what was registered last, in registers that show the newest first. */
  async zoekEerstePagina(type: ObjectType): Promise<SearchAnswer> {
    this.#mustOffer(type, 'list');
    return this.#search(type, 1).run({});
  }

  /** Whether the profile has a filter for every one of the criteria. */
  kanZoeken(type: ObjectType, path: string): boolean {
    return this.profile.resource(type).filterFor(path) !== undefined;
  }

  /** One call outside the functions, for instance a composite; network failures are thrown, and so is a 429 that remains after waiting. */
  async call(call: Omit<HttpCall, 'scenario'>): Promise<Exchange> {
    const exchange = await this.#caller.send({ ...call, scenario: this.#scenario });
    if (exchange.failure?.kind === 'not-recorded') {
      throw new Overgeslagen('niet-opgenomen', exchange.failure.message);
    }
    if (exchange.failure !== undefined || exchange.response === undefined) {
      throw new Netwerkfout(exchange.failure?.message ?? 'Geen antwoord ontvangen.');
    }
    if (exchange.response.status === 429) {
      throw new Afgeremd();
    }
    return exchange;
  }

  async #write(
    type: ObjectType,
    call: { method: HttpCall['method']; path: string; body?: JsonObject; query?: Record<string, string> },
  ): Promise<Answer> {
    const exchange = await this.call(call);
    const status = exchange.response?.status ?? 0;
    const json = exchange.response?.json;
    if (!isSuccess(status) || json === undefined) {
      return { exchange, status };
    }
    const resource = this.profile.resource(type);
    const id = resource.idOf(json);
    return { exchange, status, object: resource.fromResponse(json), ...(id === undefined ? {} : { id }) };
  }

  #search(type: ObjectType, pages: number): PagedSearch {
    return new PagedSearch(
      this.profile,
      type,
      (call) => this.call(call),
      (link, from) => this.#caller.resolve(link, from),
      pages,
    );
  }

  #bound(type: ObjectType, moment: string, match: 'gte' | 'lte', value: string): Record<string, string> {
    const found = this.profile.resource(type).filterFor(moment, match);
    if (found === undefined) {
      throw new Overgeslagen('niet-toetsbaar', `Het profiel ${this.profile.name} kent geen periode op ${moment} bij ${type}.`);
    }
    return { [found.name]: this.profile.resource(type).filterValue(found.name, value) };
  }

  #query(type: ObjectType, criteria: DomainObject): Record<string, string> {
    const resource = this.profile.resource(type);
    const query: Record<string, string> = {};
    for (const [path, value] of leaves(criteria)) {
      const found = resource.filterFor(path);
      if (found === undefined) {
        throw new Overgeslagen('niet-toetsbaar', `Het profiel ${this.profile.name} kent geen filter op ${path} bij ${type}.`);
      }
      query[found.name] = resource.filterValue(found.name, value);
    }
    return query;
  }

  #mustOffer(type: ObjectType, operation: 'list' | 'create' | 'read' | 'replace' | 'update' | 'delete'): void {
    if (!this.profile.has(type) || !this.profile.resource(type).offers(operation)) {
      throw new Overgeslagen('niet-toetsbaar', `Het profiel ${this.profile.name} biedt deze handeling niet op ${type}.`);
    }
  }
}

/** Attribute paths with a simple value; a group yields a path for each of its parts. Keys may be dotted already. */
function leaves(object: DomainObject, prefix = ''): [string, JsonValue][] {
  return Object.keys(object).flatMap((key): [string, JsonValue][] => {
    const value = prefix === '' && key.includes('.') ? (object[key] ?? valueAt(object, key)) : object[key];
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return leaves({ ...value }, path);
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[path, value]] : [];
  });
}
