import type { Filter, Profile, Resource } from '../../../generated/types';
import type { JsonObject } from '../../profile/json';
import { keywordsOf } from '../../validation/wire/derivation';
import { present } from '../../validation/wire/json-schema';
import { filterDescription } from './texts';

/** The path parameter that names one object. */
export function identifierParameter({ identifier }: Profile): JsonObject {
  return {
    name: identifier.property,
    in: 'path',
    required: true,
    description: 'Technische sleutel van het object.',
    schema: { type: 'string', ...keywordsOf(identifier.schema) },
  };
}

/** The query parameters of a search: filters, paging and expansion, sorted by name. */
export function searchParameters(profile: Profile, resource: Resource): JsonObject[] {
  const filters = Object.entries(resource.filters).map(([name, filter]) => filterParameter(name, filter));
  return [...filters, ...pagingParameters(profile), ...expandParameters(profile, resource)].sort(byName);
}

/** The parameter with which a consumer asks for relations to be written out. */
export function expandParameters({ expand }: Profile, resource: Resource): JsonObject[] {
  const values = resource.expand ?? [];
  if (expand === undefined || values.length === 0) return [];
  return [
    {
      ...query(expand.parameter, 'Relaties die uitgeschreven worden, gescheiden door een komma.'),
      style: 'form',
      explode: false,
      schema: { type: 'array', items: { type: 'string', enum: values } },
    },
  ];
}

/** Parameters of one kind of operation on an object, such as cascade with a removal. */
export function operationParameters(resource: Resource, operation: 'delete'): JsonObject[] {
  return Object.entries(resource.parameters ?? {})
    .filter(([, parameter]) => parameter.operation === operation)
    .map(([name, { schema }]) => ({
      ...query(name, 'Neemt mee wat alleen nog door dit object in gebruik was.'),
      schema: keywordsOf(schema),
    }))
    .sort(byName);
}

function filterParameter(name: string, filter: Filter): JsonObject {
  return present({
    ...query(name, filterDescription(filter)),
    required: filter.required,
    deprecated: filter.deprecated,
    schema: { type: 'string', ...keywordsOf(filter.schema) },
  });
}

function pagingParameters({ paging }: Profile): JsonObject[] {
  if (paging === undefined) return [];
  const { page, first, size, defaultSize, maximumSize } = paging;
  const limits = [
    ...(defaultSize === undefined ? [] : [`zonder deze parameter ${defaultSize}`]),
    ...(maximumSize === undefined ? [] : [`hoogstens ${maximumSize}`]),
  ];
  const text = ['Aantal objecten op een pagina', ...limits].join('; ');
  return [
    { ...query(page, `Nummer van de pagina; de eerste is ${first}.`), schema: { type: 'integer' } },
    ...(size === undefined ? [] : [{ ...query(size, `${text}.`), schema: { type: 'integer' } }]),
  ];
}

function query(name: string, description: string): JsonObject {
  return { name, in: 'query', description };
}

function byName(one: JsonObject, other: JsonObject): number {
  return String(one.name) < String(other.name) ? -1 : 1;
}
