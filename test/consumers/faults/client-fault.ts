import { isRecord, type JsonObject, type JsonValue } from '../../../src/profile';
import { type Behaviour, type Call, defaultBehaviour, type Reply } from '../../../src/reference';

/** One way in which a server lets a client application down. */
export interface ClientFault {
  /** In Dutch: what the server does. */
  readonly title: string;
  /** Expectations that no longer come out: each of them has to fall. */
  readonly expected: readonly string[];
  /** Made anew for every trial, since some keep count. */
  readonly behaviour: () => Partial<Behaviour>;
  /** The other way around: expectations that are only observed, and that come out with this behaviour and not without. */
  readonly improves?: boolean;
  /** Where the API lives below the host, instead of the usual path. */
  readonly basePath?: string;
}

/** A client application is let down by this behaviour. */
export function fault(title: string, expected: string, behaviour: () => Partial<Behaviour>): ClientFault {
  return { title, expected: expected.split(' '), behaviour };
}

type Body = Readonly<Record<string, unknown>>;

/** Refuses calls: a method and the start of a path, and what must hold for the body. */
export function refusing(call: string, status: number, when: (body: Body, call: Call) => boolean = () => true): () => Partial<Behaviour> {
  return () => ({ intercept: (found) => (isCall(found, call) && when(bodyOf(found), found) ? problem(status) : undefined) });
}

/** Alters the answer to calls that succeed. */
export function showing(call: string, edit: (payload: JsonObject, call: Call) => void): () => Partial<Behaviour> {
  return () => ({ respond: (reply, { call: found }) => (isCall(found, call) ? edited(reply, (payload) => edit(payload, found)) : reply) });
}

/** Alters every object in every answer, however deep. */
export function showingEverywhere(edit: (object: JsonObject) => void): () => Partial<Behaviour> {
  return showing('', (payload) => everyObject(payload, edit));
}

/** Search parameters that are accepted and not applied. */
export function ignoring(...names: readonly string[]): () => Partial<Behaviour> {
  return () => ({ criteria: (type, query, c) => defaultBehaviour.criteria(type, query, c).filter(({ name }) => !names.includes(name)) });
}

export function edited(reply: Reply, edit: (payload: JsonObject) => void): Reply {
  if (reply.status >= 300 || !isRecord(reply.payload) || Buffer.isBuffer(reply.payload)) {
    return reply;
  }
  const payload: JsonObject = structuredClone(reply.payload);
  edit(payload);
  return { ...reply, payload };
}

/** The objects on a page of a list. */
export function results(payload: JsonObject): JsonObject[] {
  return Array.isArray(payload.results) ? payload.results.filter(isObject) : [];
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return isRecord(value);
}

export function problem(status: number): Reply {
  const payload = { type: 'urn:fout', code: 'invalid', title: 'Fout.', status, detail: 'Zo niet.', instance: 'urn:uuid:0' };
  return { status, headers: { 'content-type': 'application/json' }, payload };
}

function isCall({ method, path }: Call, wanted: string): boolean {
  const [verb = '', start = ''] = wanted.split(' ');
  return wanted === '' || (method === verb && (start.endsWith('$') ? path === start.slice(0, -1) : path.startsWith(start)));
}

function bodyOf({ text }: Call): Body {
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return isRecord(body) ? body : {};
}

function everyObject(value: JsonValue | undefined, edit: (object: JsonObject) => void): void {
  if (Array.isArray(value)) {
    for (const element of value) {
      everyObject(element, edit);
    }
  } else if (isObject(value)) {
    for (const member of Object.values(value)) {
      everyObject(member, edit);
    }
    edit(value);
  }
}
