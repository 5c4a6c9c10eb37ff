import { typeAt } from '../src/consumers';
import { type Answer, isSuccess, Kitfout, Overgeslagen } from '../src/functions';
import type { Exchange, HttpCall } from '../src/http';
import { type DomainObject, isJsonObject, isRecord, type ObjectType } from '../src/profile';
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
    if (call.path !== COMPOSITE) {
      return (await this.#journalled(this.#typeOf(call.path), call.body, () => this.#world.functions.call(call))).exchange;
    }
    const parts = isRecord(call.body) ? Object.entries(call.body) : [];
    const send = parts.reduceRight<() => Promise<Exchange>>(
      (inner, [part, sent]) =>
        async () =>
          (await this.#journalled(this.#partType(part), sent, inner, part)).exchange,
      () => this.#world.functions.call(call),
    );
    return send();
  }

  /** One object of the call; the main one is journalled first, so that it goes last. */
  #journalled(type: ObjectType, sent: unknown, call: () => Promise<Exchange>, part?: string): Promise<Answer> {
    return this.#world.ownData.create(type, this.#attributesOf(type, sent), async () => {
      const exchange = await call();
      const status = exchange.response?.status ?? 0;
      const body = exchange.response?.json;
      const object = part === undefined ? body : isRecord(body) ? body[part] : undefined;
      const id = isSuccess(status) ? this.#world.functions.profile.resource(type).idOf(object) : undefined;
      if (id !== undefined) {
        this.#own.add(id);
      }
      return { exchange, status, ...(id === undefined ? {} : { id }) };
    });
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

  #partType(part: string): ObjectType {
    const { composites } = this.#world.functions.profile.definition;
    const named = Object.values(composites ?? {}).find(({ path }) => path === COMPOSITE)?.parts[part]?.resource;
    const type = this.#world.functions.profile.types().find((candidate) => candidate === named);
    return type ?? this.#unknown(COMPOSITE);
  }

  #typeOf(path: string): ObjectType {
    return typeAt(this.#world.functions.profile, path) ?? this.#unknown(path);
  }

  #unknown(path: string): never {
    throw new Overgeslagen('niet-toetsbaar', `Het profiel ${this.#world.functions.profile.name} kent ${path} niet.`);
  }
}
