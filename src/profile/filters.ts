import type { Filter, Resource } from '../../generated/types';
import { fieldAt } from './filter-path';
import { isJsonValue } from './json';
import type { ObjectType } from './object-types';
import { ProfileError } from './profile-error';
import type { WireForm } from './wire-form';

export type Match = NonNullable<Filter['match']>;

export interface FoundFilter {
  /** Name of the query parameter. */
  readonly name: string;
  readonly filter: Filter;
}

/** Filters that compare a value, strictest first; the others only serve who asks for them. */
const comparing: readonly Match[] = ['equals', 'any', 'contains'];

/** The filter on a path through the information model; of several the first one that isn't deprecated. */
export function filterFor(resource: Resource, path: string, match?: Match): FoundFilter | undefined {
  const wanted = match === undefined ? comparing : [match];
  const found = Object.entries(resource.filters)
    .filter(([, filter]) => filter.path === path && wanted.includes(matchOf(filter)))
    .map(([name, filter]) => ({ name, filter }));
  return found.sort((a, b) => rank(a, wanted) - rank(b, wanted))[0];
}

export function matchOf(filter: Filter): Match {
  return filter.match ?? 'equals';
}

function rank({ filter }: FoundFilter, wanted: readonly Match[]): number {
  return wanted.indexOf(matchOf(filter)) + (filter.deprecated === true ? wanted.length : 0);
}

/** The query value that asks for a value of the model. */
export function filterText(form: WireForm, type: ObjectType, name: string, value: unknown): string {
  const field = fieldOf(form, type, name);
  const wire = field?.kind === 'value' && isJsonValue(value) ? field.map.encode(value) : value;
  if (typeof wire === 'string' || typeof wire === 'number' || typeof wire === 'boolean') return String(wire);
  throw new ProfileError(`Op de waarde ${JSON.stringify(value)} kan niet gezocht worden met ${name} (${type}, ${form.definition.name}).`);
}

/** The value of the model that a query value asks for. */
export function filterValue(form: WireForm, type: ObjectType, name: string, text: string): unknown {
  const filter = filterNamed(form, type, name);
  const field = fieldOf(form, type, name);
  const isBoolean = filter.schema?.type === 'boolean' && (text === 'true' || text === 'false');
  const wire = isBoolean ? text === 'true' : text;
  return field?.kind === 'value' ? field.map.decode(wire) : wire;
}

/** The field whose values a filter compares; an existence test compares none. */
function fieldOf(form: WireForm, type: ObjectType, name: string) {
  const filter = filterNamed(form, type, name);
  return filter.match === 'exists' ? undefined : fieldAt(form, type, filter.path)?.field;
}

function filterNamed(form: WireForm, type: ObjectType, name: string): Filter {
  const filters = form.definition.resources[type]?.filters ?? {};
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (filter === undefined) throw new ProfileError(`Het profiel ${form.definition.name} kent geen filter ${name} bij ${type}.`);
  return filter;
}
