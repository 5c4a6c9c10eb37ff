import { type Filter, isBlank, isSameInstant, type ObjectType, type ResourceModel } from '../../profile';
import type { Context } from '../behaviour';
import { type InvalidParam, Problem } from '../problem';
import type { Criterion } from './criterion';
import { parsePath } from './path';
import { impossible } from './query-value';

/**
 * The search arguments in a query string. All of them have to be satisfied. An empty value counts as absent,
 * of a repeated parameter the last counts. Throws Problem for values that can't occur.
 */
export function criteriaIn(type: ObjectType, query: URLSearchParams, c: Context): Criterion[] {
  const resource = c.profile.resource(type);
  const given = Object.entries(resource.definition.filters).flatMap(([name, filter]) => {
    const text = query.getAll(name).at(-1) ?? '';
    const normal = filter.schema?.type === 'boolean' || filter.match === 'exists' ? text.toLowerCase() : text;
    return text === '' ? [] : [{ name, filter, text: normal }];
  });
  const wrong = given.flatMap(({ name, filter, text }): InvalidParam[] => {
    const reason = impossible(text, filter);
    return reason === undefined ? [] : [{ name, code: 'invalid', reason }];
  });
  if (wrong.length > 0) throw new Problem('refused', 'invalid', 'Een of meer parameters zijn ongeldig.', wrong);
  return given.map(({ name, filter, text }) => ({
    type,
    name,
    text,
    match: filter.match ?? 'equals',
    steps: parsePath(filter.path, type, c.relations, c.profile.types()),
    accepts: acceptance(resource, name, filter, text),
    ...(isExact(filter) ? { only: String(resource.filterDomainValue(name, text)) } : {}),
  }));
}

/** A moment can be written in several ways; any other value that is to be equal only in one. */
function isExact({ match, schema }: Filter): boolean {
  return (match ?? 'equals') === 'equals' && schema?.format !== 'date-time';
}

type Acceptance = (value: unknown) => boolean;

/** The test for one value of the model. */
function acceptance(resource: ResourceModel, name: string, filter: Filter, text: string): Acceptance {
  const wanted = resource.filterDomainValue(name, text);
  switch (filter.match ?? 'equals') {
    case 'contains':
      return (value) =>
        String(value ?? '')
          .toLowerCase()
          .includes(text.toLowerCase());
    case 'gt':
      return (value) => !isBlank(value) && String(value) > text;
    case 'gte':
      return (value) => !isBlank(value) && String(value) >= text;
    case 'lt':
      return (value) => !isBlank(value) && String(value) < text;
    case 'lte':
      return (value) => !isBlank(value) && String(value) <= text;
    case 'any':
      return (value) => text.split(',').includes(String(value));
    case 'url':
      return (value) => value === text.replace(/^.*\//, '');
    default:
      return filter.schema?.format === 'date-time' ? sameInstant(text) : (value) => String(value) === String(wanted);
  }
}

function sameInstant(text: string): Acceptance {
  return (value) => typeof value === 'string' && isSameInstant(value, text);
}
