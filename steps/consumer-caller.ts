import { typeAt } from '../src/consumers';
import { type Answer, isSuccess, Kitfout, Overgeslagen } from '../src/functions';
import type { Exchange, HttpCall } from '../src/http';
import { type DomainObject, isJsonObject, isRecord, memberOf, type ObjectType } from '../src/profile';
import { readComposite } from './composite-operation';
import type { Part } from './own-data';
import type { ToetsWereld } from './world';

type Call = Omit<HttpCall, 'scenario'>;

/** Where several objects come into being in one call. */
const COMPOSITE = '/maak-klantcontact';

/** Makes the calls of a client application: what they create is journalled and removed like everything else, and only that is changed. */
export class ConsumerCaller {
  readonly #world: ToetsWereld;
  readonly #own = new Set<string>();

  constructor(world: ToetsWereld) {
    this.#world = world;
  }

  /** Notes an id that no register has given out: a call about it touches nothing of others. */
  madeUp(id: string): void {
    this.#own.add(id);
  }

  async send(call: Call, consumer: string): Promise<Exchange> {
    if (call.method === 'GET') {
      return this.#world.functions.call(call.keepOnly === undefined ? call : { ...call, keepOnly: [...this.#own] });
    }
    if (this.#world.parameters.readOnly) {
      throw new Overgeslagen('niet-getoetst', `Alleen lezen: ${consumer} wijzigt hier gegevens.`);
    }
    return call.method === 'POST' ? this.#create(call) : this.#change(call);
  }

  async #create(call: Call): Promise<Exchange> {
    const { ownData, functions } = this.#world;
    if (call.path === COMPOSITE) {
      const [main] = await ownData.createTogether(this.#parts(call.body), () => functions.call(call));
      return main?.exchange ?? this.#unknown(COMPOSITE);
    }
    const type = this.#typeOf(call.path);
    const attributes = this.#attributesOf(type, call.body);
    const answer = await ownData.create(type, attributes, async () => this.#answer(type, await functions.call(call)));
    return answer.exchange;
  }

  /** The objects in a call that makes several, the main one first. */
  #parts(sent: unknown): Part[] {
    return this.#partsOfComposite()
      .filter(({ name }) => isRecord(sent) && isRecord(sent[name]))
      .map(({ name, type, linkedBy }) => ({
        type,
        attributes: this.#attributesOf(type, memberOf(sent, name)),
        linkedBy,
        answerIn: (exchange) => this.#answer(type, exchange, name),
      }));
  }

  /** What an answer says of an object that was to be made: all of it, or the part of this name. */
  #answer(type: ObjectType, exchange: Exchange, part?: string): Answer {
    const status = exchange.response?.status ?? 0;
    const body = exchange.response?.json;
    const object = part === undefined ? body : memberOf(body, part);
    const id = isSuccess(status) ? this.#world.functions.profile.resource(type).idOf(object) : undefined;
    if (id !== undefined) {
      this.#own.add(id);
    }
    return { exchange, status, ...(id === undefined ? {} : { id }) };
  }

  async #change(call: Call): Promise<Exchange> {
    const [, collection = '', id = ''] = call.path.split('/');
    if (!this.#own.has(id)) {
      throw new Kitfout(`${call.method} ${call.path} zou iets wijzigen dat dit scenario niet maakte.`);
    }
    const exchange = await this.#world.functions.call(call);
    if (call.method === 'DELETE' && isSuccess(exchange.response?.status ?? 0)) {
      this.#world.ownData.removed(this.#typeOf(`/${collection}`), id);
    }
    return exchange;
  }

  /** What the body says in the words of the standard, by which the object is found again when its address never arrives. */
  #attributesOf(type: ObjectType, sent: unknown): DomainObject {
    return isJsonObject(sent) ? this.#world.functions.profile.resource(type).fromRequest(sent) : {};
  }

  #partsOfComposite() {
    const { profile } = this.#world.functions;
    const name = Object.entries(profile.definition.composites ?? {}).find(([, { path }]) => path === COMPOSITE)?.[0];
    const composite = name === undefined ? undefined : readComposite(profile, name);
    return composite?.parts ?? this.#unknown(COMPOSITE);
  }

  #typeOf(path: string): ObjectType {
    return typeAt(this.#world.functions.profile, path) ?? this.#unknown(path);
  }

  #unknown(path: string): never {
    throw new Overgeslagen('niet-toetsbaar', `Het profiel ${this.#world.functions.profile.name} kent ${path} niet.`);
  }
}
