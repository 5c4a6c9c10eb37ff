import { NEEDED_REFERENCES, type Preset, SyntheticValues, validObject } from '../functions';
import type { Exchange, HttpClient } from '../http';
import { type Journal, traceIn } from '../own-data';
import type { DomainObject, JsonObject, ObjectType, ProfileModel } from '../profile';
import { PREFLIGHT } from '../recording/parts-of-run';

/** What came of a registration. */
export interface Registered {
  readonly exchange: Exchange;
  /** Absent: nothing was registered, or nobody can tell by what name. */
  readonly object?: OwnObject;
}

export interface OwnObject {
  readonly type: ObjectType;
  readonly id: string;
  readonly entry: string;
}

interface Surroundings {
  readonly client: HttpClient;
  /** with the codes of the target */
  readonly model: ProfileModel;
  readonly journal: Journal;
  readonly runId: string;
  readonly signal: AbortSignal;
  /** moment the preflight has to be ready, as Date.now() */
  readonly until: number;
}

/** What the preflight makes at a target, recognisable as test data: noted before it is made, and removed again. */
export class OwnObjects {
  readonly #surroundings: Surroundings;
  readonly #values: SyntheticValues;
  readonly #left: OwnObject[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#values = new SyntheticValues(surroundings.runId);
  }

  get model(): ProfileModel {
    return this.#surroundings.model;
  }

  /** Registers a valid object with these attributes, as far as the profile carries them. `label` tells the objects of one type apart. */
  async register(type: ObjectType, attributes: DomainObject, label = '', preset: Preset = {}): Promise<Registered> {
    const { client, model, journal, runId } = this.#surroundings;
    const resource = model.resource(type);
    const valid = this.#valid(type, attributes, label, preset);
    const entry = journal.intent(
      type,
      runId,
      PREFLIGHT,
      traceIn(valid, [runId, ...this.#values.ownTexts, ...this.#left.map(({ id }) => id)]),
    );
    const exchange = await this.#send('POST', resource.path, resource.toRequest(valid));
    const status = exchange.response?.status ?? 0;
    const id = isSuccess(exchange) ? resource.idOf(exchange.response?.json) : undefined;
    if (id === undefined) {
      if (status >= 400 && status < 500) {
        journal.failed(entry, `status ${status}`);
      }
      return { exchange };
    }
    // An id with a secret in it is not written down; the open intent then stands for the object.
    if (client.hidden(id) === id) {
      journal.created(entry, type, id);
    }
    const object = { type, id, entry };
    this.#left.push(object);
    return { exchange, object };
  }

  read({ type, id }: OwnObject): Promise<Exchange> {
    return this.#send('GET', this.model.resource(type).itemPath(id));
  }

  change({ type, id }: OwnObject, attributes: DomainObject): Promise<Exchange> {
    const resource = this.model.resource(type);
    return this.#send('PATCH', resource.itemPath(id), resource.toRequest(attributes, { partial: true }));
  }

  /** @returns the answer; undefined when the profile has no way to remove */
  async remove(object: OwnObject): Promise<Exchange | undefined> {
    const resource = this.model.resource(object.type);
    if (!resource.offers('delete')) {
      return undefined;
    }
    const exchange = await this.#send('DELETE', resource.itemPath(object.id), undefined, this.#forRemoval());
    // What went along with another object is gone too.
    if (isSuccess(exchange) || exchange.response?.status === 404) {
      this.#surroundings.journal.removed(object.entry);
      this.#left.splice(this.#left.indexOf(object), 1);
    }
    return exchange;
  }

  /** Removes everything: all that refers to something at once, then the rest. */
  async removeAll(): Promise<void> {
    const referring = this.#left.filter(({ type }) => NEEDED_REFERENCES[type].length > 0);
    await Promise.all(referring.map((object) => this.remove(object)));
    await Promise.all([...this.#left].map((object) => this.remove(object)));
  }

  /** Path of a klantcontact that was made and could not be removed. Whatever else stays behind is in the journal. */
  get leftBehind(): string | undefined {
    const left = this.#left.find(({ type }) => type === 'klantcontact');
    return left === undefined ? undefined : this.model.resource('klantcontact').itemPath(left.id);
  }

  #valid(type: ObjectType, attributes: DomainObject, label: string, preset: Preset): DomainObject {
    const resource = this.model.resource(type);
    const nummer = resource.requires('nummer') ? { nummer: Number(this.#values.placeholder(`${type} ${label} uniek nummer`)) } : {};
    const marked = `Testgegeven van toets ${this.#surroundings.runId}; mag weg.`;
    const marks = { klantcontact: { inhoud: marked }, partij: { interneNotitie: marked } };
    const mark = type === 'klantcontact' || type === 'partij' ? marks[type] : {};
    const values = { ...validObject(type, this.#values, preset, label), ...nummer, ...mark, ...attributes };
    return Object.fromEntries(Object.entries(values).filter(([attribute]) => resource.carries(attribute)));
  }

  /** Also when the preflight has to stop: what was made goes. */
  #forRemoval(): AbortSignal {
    return AbortSignal.timeout(Math.min(5_000, Math.max(1_000, this.#surroundings.until - Date.now())));
  }

  #send(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: JsonObject,
    signal: AbortSignal = this.#surroundings.signal,
  ): Promise<Exchange> {
    const { client, model } = this.#surroundings;
    const { response, request } = model.definition.media;
    const headers = { accept: response.join(', '), ...(body === undefined ? {} : { 'content-type': request }) };
    return client.send({ method, path, headers, ...(body === undefined ? {} : { body }), scenario: PREFLIGHT }, signal);
  }
}

export function isSuccess({ response }: Exchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}
