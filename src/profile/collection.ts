import { isRecord, type JsonObject, type JsonValue, memberOf } from './json';
import type { ProfileModel } from './model';
import type { ObjectType } from './object-types';
import { putAt, segmentsOf, valueAt } from './pointer';

/** One page of a list as it was received. */
export interface ReceivedPage {
  readonly items: unknown[];
  /** Link to the next page, as sent. */
  readonly next?: string;
  /** Number of objects on all pages together. */
  readonly count?: number;
}

/** One page of a list to be sent; links are absolute URLs. */
export interface PageToSend {
  readonly items: readonly JsonValue[];
  readonly count: number;
  readonly self: string;
  readonly next?: string | undefined;
  readonly previous?: string | undefined;
}

/** Kit side: the content of a page, or in Dutch why it isn't one. */
export function readPage(profile: ProfileModel, type: ObjectType, body: unknown): ReceivedPage | string {
  if (!isRecord(body)) return 'Het antwoord op een zoekvraag is geen JSON-object.';
  const { count: countAt, next: nextAt } = profile.definition.collection;
  const itemsAt = itemsPointer(profile, type);
  const items = valueAt(body, itemsAt) ?? emptyWhenLeftOut(itemsAt, body, profile.definition.links?.property);
  if (!Array.isArray(items)) return `Het antwoord op een zoekvraag heeft geen lijst op ${itemsAt}.`;
  const count = countAt === undefined ? undefined : valueAt(body, countAt);
  if (!isAbsent(count) && !Number.isInteger(count)) return `Het aantal op ${countAt} is geen geheel getal.`;
  const next = nextAt === undefined ? undefined : valueAt(body, nextAt);
  if (!isAbsent(next) && typeof next !== 'string') return `De koppeling naar de volgende pagina op ${nextAt} is geen tekst.`;
  return { items, ...(typeof next === 'string' && next !== '' ? { next } : {}), ...(typeof count === 'number' ? { count } : {}) };
}

/** Server side: the envelope of the profile around a page. */
export function writePage(profile: ProfileModel, type: ObjectType, page: PageToSend): JsonObject {
  const { count, next, previous } = profile.definition.collection;
  const body: JsonObject = {};
  if (count !== undefined) putAt(body, count, page.count);
  putLink(body, next, page.next);
  putLink(body, previous, page.previous);
  const links = profile.definition.links;
  if (links !== undefined) putAt(body, `/${links.property}/self/href`, page.self);
  putAt(body, itemsPointer(profile, type), [...page.items]);
  return body;
}

/** A link of its own says there's none with null; one among HAL links is left out. */
function putLink(body: JsonObject, pointer: string | undefined, link: string | undefined): void {
  if (pointer === undefined) return;
  if (link !== undefined) putAt(body, pointer, link);
  else if (segmentsOf(pointer).length === 1) putAt(body, pointer, null);
}

/**
 * HAL (draft-kelly-json-hal §4.1.2) makes _embedded optional: an empty list may be left out with its container. That there are
 * links then shows that the answer isn't of another form.
 */
function emptyWhenLeftOut(pointer: string, body: object, links: string | undefined): unknown[] | undefined {
  const [container = '', ...rest] = segmentsOf(pointer);
  if (links === undefined || rest.length === 0) return undefined;
  const held = valueAt(body, `/${container}`);
  if (held !== undefined) return isRecord(held) && Object.keys(held).length === 0 ? [] : undefined;
  return isRecord(memberOf(body, links)) || Object.keys(body).length === 0 ? [] : undefined;
}

function itemsPointer(profile: ProfileModel, type: ObjectType): string {
  const { definition } = profile.resource(type);
  return profile.definition.collection.items.replace('{collectionKey}', () => definition.collectionKey ?? type);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
