import type { JsonObject, JsonValue } from '../../../src/profile';
import { type Behaviour, type Context, defaultBehaviour, type Reply } from '../../../src/reference';
import type { Front } from './front';

/** One way to be different from the reference implementation and right: the kit may accuse it of nothing. */
export interface Variant {
  /** Stable: quoted in docs/varianten.md. */
  readonly id: string;
  /** What the implementation does differently, in Dutch. */
  readonly title: string;
  /** Why it may, in Dutch. */
  readonly ground: string;
  readonly behaviour?: Partial<Behaviour>;
  /** Names of the profiles in which this is lawful and different; absent: every built-in one. */
  readonly profiles?: readonly string[];
  /** Cucumber tag expression, where the whole set would only take long; absent: everything. */
  readonly tags?: string;
  /** Number of objects of others in the register beforehand. */
  readonly foreign?: number;
  /** Others go on writing, so that the register can't be the same afterwards. */
  readonly grows?: boolean;
  /** What stands between the kit and the implementation. */
  readonly front?: Front;
}

export const OPEN_KLANT = ['open-klant-0.9'];
export const VNG_CRUD = ['vng-crud-0.0.3'];

export function isObject(value: JsonValue | Buffer | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}

/** A copy in which every object was edited, inner ones first; free-form data of a consumer stays as it is. */
export function deep(value: JsonValue, edit: (object: JsonObject) => JsonObject): JsonValue {
  if (Array.isArray(value)) {
    return value.map((item) => deep(item, edit));
  }
  return isObject(value)
    ? edit(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'metadata' ? inner : deep(inner, edit)])))
    : value;
}

/** A copy in which every text was edited, free-form data excepted. */
export function texts(value: JsonValue, edit: (text: string, name: string) => string, name = ''): JsonValue {
  if (Array.isArray(value)) {
    return value.map((item) => texts(item, edit, name));
  }
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'metadata' ? inner : texts(inner, edit, key)]));
  }
  return typeof value === 'string' ? edit(value, name) : value;
}

/** Shows every object differently. */
export function showing(edit: (shown: JsonObject, c: Context) => JsonValue): Partial<Behaviour> {
  return {
    represent: (type, object, c) => {
      const shown = edit(defaultBehaviour.represent(type, object, c), c);
      return isObject(shown) ? shown : {};
    },
  };
}

/** Edits every object at every level of what is shown. */
export function showingDeep(edit: (object: JsonObject) => JsonObject): Partial<Behaviour> {
  return showing((shown) => deep(shown, edit));
}

/** Edits the body of every answer that is a JSON object. */
export function answering(edit: (body: JsonObject, reply: Reply, c: Context) => JsonValue): Partial<Behaviour> {
  return { respond: (reply, c) => (isObject(reply.payload) ? { ...reply, payload: edit(reply.payload, reply, c) } : reply) };
}

/** Edits the body of every error. */
export function refusing(edit: (body: JsonObject, c: Context) => JsonObject): Partial<Behaviour> {
  return {
    errorBody: (problem, c) => {
      const body = defaultBehaviour.errorBody(problem, c);
      return isObject(body) ? edit(body, c) : body;
    },
  };
}

/** Adds or replaces headers of every answer; undefined takes one away. */
export function withHeaders(edit: (headers: Readonly<Record<string, string>>) => Record<string, string | undefined>): Partial<Behaviour> {
  return {
    respond: (reply) => {
      const headers = Object.entries({ ...reply.headers, ...edit(reply.headers) });
      return { ...reply, headers: Object.fromEntries(headers.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))) };
    },
  };
}
