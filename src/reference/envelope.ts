import { type JsonObject, type JsonValue, type ObjectType, writePage } from '../profile';
import type { Context, PageInfo } from './behaviour';

/** A page in the envelope of the profile, with links to its neighbours where the profile has these. */
export function enveloped(type: ObjectType, items: readonly JsonObject[], info: PageInfo, c: Context): JsonValue {
  const { page, size, count, matches } = info;
  return writePage(c.profile, type, {
    items,
    count,
    self: urlWith(c.call.query, c),
    next: page * size < matches ? c.behaviour.pageUrl(page + 1, c) : undefined,
    previous: page > 1 ? c.behaviour.pageUrl(page - 1, c) : undefined,
  });
}

/** The URL of the call with another page number, 1 being the first. */
export function pageAddress(page: number, c: Context): string {
  const { paging } = c.profile.definition;
  const query = new URLSearchParams(c.call.query);
  if (paging !== undefined) query.set(paging.page, String(page - 1 + paging.first));
  return urlWith(query, c);
}

function urlWith(query: URLSearchParams, c: Context): string {
  const text = query.toString();
  return c.call.base + c.call.path + (text === '' ? '' : `?${text}`);
}
