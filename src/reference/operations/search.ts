import type { DomainObject, JsonObject, JsonValue, ObjectType } from '../../profile';
import type { Context } from '../behaviour';
import { candidates } from '../filters/candidates';
import { satisfies } from '../filters/matching';
import { Problem } from '../problem';

/** One page of a list as it goes over the wire; throws Problem for unknown or impossible parameters. */
export function list(type: ObjectType, c: Context): JsonValue {
  const { behaviour, call } = c;
  refuseUnknownParameters(listParameters(type, c), c);
  const paths = behaviour.expandPaths(type, call.query, c);
  const request = behaviour.pageRequest(call.query, c);
  const found = behaviour.order(type, search(type, c), c);
  const shown = behaviour.page(found, request, c).map((object) => show(type, object, paths, c));
  return behaviour.envelope(type, shown, { ...request, count: behaviour.count(found, c), matches: found.length }, c);
}

/** The objects that satisfy the search arguments of the call, oldest first. */
function search(type: ObjectType, c: Context): DomainObject[] {
  const { behaviour, register } = c;
  const criteria = behaviour.criteria(type, c.call.query, c);
  const all = (): DomainObject[] => register.all(type);
  // The index answers the default question only; another way of matching has to see every object.
  const pool = behaviour.matches === satisfies ? candidates(all, criteria, register) : all();
  return criteria.length === 0 ? pool : pool.filter((object) => criteria.every((criterion) => behaviour.matches(object, criterion, c)));
}

/** An object with its expanded relations. */
export function show(type: ObjectType, object: DomainObject, paths: readonly string[], c: Context): JsonObject {
  const shown = c.behaviour.represent(type, object, c);
  return paths.length === 0 ? shown : c.behaviour.expand(type, object, shown, paths, c);
}

/** Refuses query parameters outside those known. */
export function refuseUnknownParameters(known: readonly string[], c: Context): void {
  const unknown = c.behaviour.unknownParameters(c.call, known, c);
  if (unknown.length === 0) return;
  const [name = ''] = c.profile.definition.errors.parameters?.general ?? [];
  const reason = `Onbekende parameter: ${unknown.join(', ')}.`;
  throw new Problem('refused', 'invalid', reason, [{ name, code: 'unknown-parameters', reason }]);
}

export function itemParameters(type: ObjectType, c: Context): string[] {
  const { expand } = c.profile.definition;
  const offered = c.profile.resource(type).definition.expand ?? [];
  return expand === undefined || offered.length === 0 ? [] : [expand.parameter];
}

function listParameters(type: ObjectType, c: Context): string[] {
  const { paging } = c.profile.definition;
  const pages = paging === undefined ? [] : [paging.page, ...(paging.size === undefined ? [] : [paging.size])];
  return [...Object.keys(c.profile.resource(type).definition.filters), ...pages, ...itemParameters(type, c)];
}
