import { after, before } from 'node:test';
import { type DomainObject, type JsonValue, loadProfile, type ObjectType, type ProfileModel, readPage } from '../../src/profile';
import { type Behaviour, createReference, type Reference } from '../../src/reference';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
  /** The value at a dotted path in the body, e.g. 'results.0.uuid'. */
  at(path: string): unknown;
}

function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value instanceof Object ? Reflect.get(value, name) : undefined), document);
}

/** A running reference implementation with a client for it: everything goes over a real socket. */
export class Target {
  private constructor(
    readonly profile: ProfileModel,
    readonly reference: Reference,
    readonly url: string,
  ) {}

  static async start(profileName = 'open-klant-0.9', behaviour: Partial<Behaviour> = {}, token?: string): Promise<Target> {
    const profile = loadProfile(profileName);
    const reference = await createReference({ profile, behaviour, token });
    const { url } = await reference.listen();
    return new Target(profile, reference, url);
  }

  close(): Promise<void> {
    return this.reference.close();
  }

  async call(method: string, path: string, body?: JsonValue, headers: Record<string, string> = {}): Promise<Answer> {
    const media = body === undefined ? {} : { 'content-type': this.profile.definition.media.request };
    return this.raw(method, path, body === undefined ? undefined : JSON.stringify(body), { ...media, ...headers });
  }

  async raw(method: string, path: string, text: string | undefined, headers: Record<string, string>): Promise<Answer> {
    const url = path.startsWith('http') ? path : this.url + path;
    const response = await fetch(url, { method, headers, ...(text === undefined ? {} : { body: text }) });
    const received = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && received !== '';
    const document: unknown = isJson ? JSON.parse(received) : undefined;
    return { status: response.status, headers: response.headers, text: received, body: document, at: (place) => valueAt(document, place) };
  }

  post(type: ObjectType, object: DomainObject): Promise<Answer> {
    const resource = this.profile.resource(type);
    return this.call('POST', resource.path, resource.toRequest(object));
  }

  patch(type: ObjectType, id: string, changes: DomainObject): Promise<Answer> {
    const resource = this.profile.resource(type);
    return this.call('PATCH', resource.itemPath(id), resource.toRequest(changes, { partial: true }));
  }

  read(type: ObjectType, id: string): Promise<Answer> {
    return this.call('GET', this.profile.resource(type).itemPath(id));
  }

  /** Creates an object that has to be accepted; its id. */
  async made(type: ObjectType, object: DomainObject): Promise<string> {
    const answer = await this.post(type, object);
    if (answer.status !== 201) throw new Error(`POST ${type}: ${answer.status} ${answer.text}`);
    return this.profile.resource(type).idOf(answer.body) ?? '';
  }

  /** The ids in a list, in order. */
  async ids(type: ObjectType, query: Record<string, string>): Promise<string[]> {
    const resource = this.profile.resource(type);
    const answer = await this.call('GET', `${resource.path}?${new URLSearchParams(query)}`);
    const page = answer.status === 200 ? readPage(this.profile, type, answer.body) : answer.text;
    if (typeof page === 'string') throw new Error(`GET ${type}: ${answer.status} ${page}`);
    return page.items.map((item) => resource.idOf(item) ?? '');
  }

  /** The attributes of an object as read back. */
  async attributes(type: ObjectType, id: string): Promise<DomainObject> {
    return this.profile.resource(type).fromResponse((await this.read(type, id)).body);
  }
}

/** Starts a target for the tests of a suite and stops it afterwards. */
export function targetFor(profileName?: string, behaviour?: Partial<Behaviour>, token?: string): () => Target {
  let target: Target | undefined;
  before(async () => {
    target = await Target.start(profileName, behaviour, token);
  });
  after(() => target?.close());
  return () => {
    if (target === undefined) throw new Error('Het doel draait nog niet.');
    return target;
  };
}
