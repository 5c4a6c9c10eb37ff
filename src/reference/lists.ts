import type { DomainObject, ObjectType } from '../profile';
import type { Context, PageRequest } from './behaviour';
import { Problem } from './problem';

const instants = new WeakMap<DomainObject, number>();

function instantOf(object: DomainObject): number {
  const known = instants.get(object);
  if (known !== undefined) return known;
  const instant = Date.parse(String(object.plaatsgevondenOp ?? '')) || 0;
  instants.set(object, instant);
  return instant;
}

/** Newest first; klantcontacten by plaatsgevondenOp descending, then newest first. Takes objects oldest first. */
export function newestFirst(type: ObjectType, objects: readonly DomainObject[]): DomainObject[] {
  const newest = objects.toReversed();
  if (type !== 'klantcontact') return newest;
  const dated = newest.map((object) => ({ object, instant: instantOf(object) }));
  return dated.sort((a, b) => b.instant - a.instant).map(({ object }) => object);
}

/** The page asked for, 1 being the first; an unusable size falls back, a too large one is capped (wire-profiles §2). */
export function requestedPage(query: URLSearchParams, c: Context): PageRequest {
  const paging = c.profile.definition.paging;
  if (paging === undefined) return { page: 1, size: Number.POSITIVE_INFINITY };
  const page = Number(query.get(paging.page) ?? paging.first) - paging.first + 1;
  if (!Number.isInteger(page) || page < 1) throw noSuchPage();
  const wanted = Number(paging.size === undefined ? undefined : query.get(paging.size));
  const usable = Number.isInteger(wanted) && wanted > 0 ? wanted : (paging.defaultSize ?? 100);
  return { page, size: Math.min(usable, paging.maximumSize ?? usable) };
}

/** The objects on a page; only the first page may be empty. */
export function slice(objects: readonly DomainObject[], { page, size }: PageRequest): readonly DomainObject[] {
  if (page > 1 && (page - 1) * size >= objects.length) throw noSuchPage();
  return page === 1 && objects.length <= size ? objects : objects.slice((page - 1) * size, page * size);
}

function noSuchPage(): Problem {
  return new Problem('notFound', 'not_found', 'Deze pagina bestaat niet.');
}
