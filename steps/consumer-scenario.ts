import {
  type Bindings,
  cataloguedCall,
  consumerHeaders,
  consumerValues,
  type Hits,
  type Mismatch,
  mismatches,
  type Override,
  prepared,
  type Row,
  readHits,
} from '../src/consumers';
import { deviation, shown, statusText } from '../src/evidence-rules';
import { Afwijking, callName, type DeviationDraft, Geblokkeerd, isSuccess, Kitfout } from '../src/functions';
import type { Exchange } from '../src/http';
import { memberOf } from '../src/profile';
import { ConsumerCaller } from './consumer-caller';
import { sessionFor } from './session';
import type { ToetsWereld } from './world';

/** A call of one application by its name, the name its answer is kept under, and what is changed in it. */
export interface Asked {
  readonly consumer: string;
  readonly call: string;
  readonly as?: string;
  readonly changes?: readonly Override[];
}

/** Most pages a client is followed over. */
const MOST_PAGES = 12;

/** What a client application did in one scenario: the answers it keeps, and the ones that are judged. */
export class ConsumerScenario {
  readonly #world: ToetsWereld;
  readonly #caller: ConsumerCaller;
  readonly #kept = new Map<string, unknown>();
  readonly #exchanges = new Map<string, Exchange>();
  readonly #bindings: Bindings;
  #judged: readonly Exchange[] = [];

  constructor(world: ToetsWereld) {
    this.#world = world;
    this.#caller = new ConsumerCaller(world);
    this.#bindings = consumerValues(this.#kept, world.values, (id) => this.#caller.madeUp(id));
  }

  /** What comes before the judged interaction; a failure blocks the scenario instead of failing its requirement. */
  async arrange(asked: Asked): Promise<void> {
    const exchange = await this.#send(asked);
    const status = exchange.response?.status ?? 0;
    if (!isSuccess(status)) {
      const { requirement } = cataloguedCall(asked.consumer, asked.call);
      const problem = deviation(exchange, `${callName(exchange)} gaf status ${status}`, {
        expected: 'een geslaagd antwoord (2xx)',
        received: statusText(exchange),
      });
      throw new Geblokkeerd(`Voorbereiding mislukt: ${asked.call} van ${asked.consumer} gaf status ${status}.`, asCauses(requirement), [
        problem,
      ]);
    }
  }

  /** The judged interaction: one call, several after each other, or several at once. */
  async act(calls: readonly Asked[], together = false): Promise<void> {
    if (together) {
      this.#judged = await Promise.all(calls.map((asked) => this.#send(asked)));
      return;
    }
    const exchanges: Exchange[] = [];
    for (const asked of calls) {
      exchanges.push(await this.#send(asked));
    }
    this.#judged = exchanges;
  }

  /** The judged interaction: a list, with the next page as the client finds it until it stops. */
  async walk(asked: Asked, next: 'link' | 'number'): Promise<void> {
    const exchanges = [await this.#send(asked)];
    for (let page = 2; page <= MOST_PAGES; page += 1) {
      const link = this.#nextLink(exchanges.at(-1));
      if (link === undefined) {
        break;
      }
      const step: Asked =
        next === 'number' ? { ...asked, changes: [...(asked.changes ?? []), { place: '?page', text: `'${page}'` }] } : asked;
      const exchange = next === 'number' ? await this.#send(step) : await this.#follow(asked, link);
      if (exchange === undefined) {
        break;
      }
      exchanges.push(exchange);
    }
    this.#judged = exchanges;
  }

  /** The judged interaction: an address from an answer, called as it stands. An address elsewhere is never called: that is the deviation. */
  async visit(consumer: string, name: string, query: string): Promise<void> {
    const address = String(this.#bindings.value(name));
    const from = this.kept(name.split('.')[0] ?? '');
    if (!address.startsWith(`${this.baseUrl}/`)) {
      this.judge(from, 'Het adres begint niet met het basisadres', `${this.baseUrl}/…`, address);
    }
    const call = { name, headers: consumerHeaders(consumer), call: `GET ${address.slice(this.baseUrl.length)}${query}` };
    this.#judged = [await this.#caller.send(prepared(call, [], this.#bindings), consumer)];
  }

  /** A call that a statement needs for itself, such as reading something back. */
  async look(asked: Asked, status?: number): Promise<Exchange> {
    const exchange = await this.#send(asked);
    this.#judgeStatus(
      exchange,
      status === undefined ? isSuccess : (found) => found === status,
      status === undefined ? '2xx' : String(status),
    );
    return exchange;
  }

  judgeStatus(wanted: readonly number[]): void {
    for (const exchange of this.#judged) {
      this.#judgeStatus(exchange, (status) => wanted.includes(status), wanted.join(' of '));
    }
  }

  /** The last judged answer. */
  get answer(): Exchange {
    const last = this.#judged.at(-1);
    if (last === undefined) {
      throw new Kitfout('Nog geen antwoord: er ontbreekt een Als-stap.');
    }
    return last;
  }

  get answers(): readonly Exchange[] {
    return this.#judged;
  }

  /** The answer kept under a name. */
  kept(name: string): Exchange {
    const exchange = this.#exchanges.get(name);
    if (exchange === undefined) {
      throw new Kitfout(`Er is geen antwoord «${name}».`);
    }
    return exchange;
  }

  judgeRows(exchange: Exchange, rows: readonly Row[]): void {
    const status = exchange.response?.status ?? 0;
    const wrong = mismatches(exchange.response?.json, rows, {
      bindings: this.#bindings,
      baseUrl: this.baseUrl,
      calledAt: Date.parse(this.answer.startedAt),
    });
    this.#judge(
      wrong.map((mismatch) => toDeviation(exchange, mismatch)),
      status,
    );
  }

  /** The same of every judged answer. */
  judgeEach(rows: readonly Row[]): void {
    for (const exchange of this.#judged) {
      this.judgeRows(exchange, rows);
    }
  }

  /** How the run makes itself known, which need not be the way these clients do. */
  get scheme(): string {
    return this.#world.parameters.authentication.scheme;
  }

  /** The objects found, in the judged answers or in those given. */
  hits(exchanges: readonly Exchange[] = this.#judged): Hits {
    const found = readHits(exchanges);
    const last = exchanges.at(-1);
    if (found === undefined && last !== undefined) {
      this.#judge(
        [deviation(last, 'Het antwoord is geen lijst met results', { expected: 'een lijst', received: statusText(last) })],
        last.response?.status ?? 0,
      );
    }
    return found ?? { uuids: [], counts: [] };
  }

  /** Uuid of what a name stands for. */
  uuidOf(name: string): string {
    const value = this.#bindings.value(name.includes('.uuid') ? name : `${name}.uuid`);
    return String(value).toLowerCase();
  }

  judge(exchange: Exchange, text: string, expected: string, received: string): void {
    this.#judge([deviation(exchange, text, { expected, received })], exchange.response?.status ?? 0);
  }

  get baseUrl(): string {
    return sessionFor(this.#world.parameters).client.baseUrl;
  }

  observe(text: string): void {
    this.#world.outcome.observe(text);
  }

  #judgeStatus(exchange: Exchange, good: (status: number) => boolean, wanted: string): void {
    const status = exchange.response?.status ?? 0;
    if (!good(status)) {
      this.judge(exchange, `${callName(exchange)} gaf status ${status}`, `status ${wanted}`, statusText(exchange));
    }
  }

  #judge(deviations: readonly DeviationDraft[], status: number): void {
    if (deviations.length > 0) {
      throw new Afwijking(deviations, status >= 500);
    }
  }

  async #send({ consumer, call, as, changes = [] }: Asked): Promise<Exchange> {
    const catalogued = cataloguedCall(consumer, call);
    const exchange = await this.#caller.send(prepared(catalogued, changes, this.#bindings), consumer);
    const name = as ?? catalogued.as ?? call;
    this.#kept.set(name, exchange.response?.json);
    this.#exchanges.set(name, exchange);
    return exchange;
  }

  /** Address of the next page in an answer, as text; undefined at the end. */
  #nextLink(exchange: Exchange | undefined): string | undefined {
    const rows: Row[] = [{ place: 'next', expected: 'tekst' }];
    const around = { bindings: this.#bindings, baseUrl: this.baseUrl, calledAt: 0 };
    const body = exchange?.response?.json;
    return mismatches(body, rows, around).length === 0 ? String(memberOf(body, 'next')) : undefined;
  }

  /** As the library of these clients does: an address outside the base URL is not followed. */
  async #follow({ consumer, call }: Asked, link: string): Promise<Exchange | undefined> {
    if (!link.startsWith(`${this.baseUrl}/`)) {
      return undefined;
    }
    const path = link.slice(this.baseUrl.length);
    const { method, ...rest } = prepared({ ...cataloguedCall(consumer, call), call: `GET ${path}` }, [], this.#bindings);
    return this.#caller.send({ method, ...rest }, consumer);
  }
}

function toDeviation(exchange: Exchange, { path, expected, received }: Mismatch): DeviationDraft {
  return deviation(exchange, `${path.slice(1).replaceAll('/', '.') || 'het antwoord'} is niet zoals verwacht`, {
    path,
    expected,
    received: shown(received, exchange),
  });
}

function asCauses(requirement: string | undefined): string[] {
  return requirement === undefined ? [] : [requirement];
}

const scenarios = new WeakMap<ToetsWereld, ConsumerScenario>();

/** What client applications did in the scenario of this world. */
export function consumerOf(world: ToetsWereld): ConsumerScenario {
  const known = scenarios.get(world) ?? new ConsumerScenario(world);
  scenarios.set(world, known);
  return known;
}
