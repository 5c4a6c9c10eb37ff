import type { ReferenceField } from './field';
import { isJsonValue, type JsonObject, type JsonValue } from './json';
import type { DomainObject, ObjectType } from './object-types';
import type { Showing } from './server-view';

/** A reference, with its URL and what the profile shows extra of the object it points at. */
export function showReference(field: Pick<ReferenceField, 'to' | 'property'>, id: string, showing: Showing): JsonValue {
  const { reference, identifier } = showing.form.definition;
  if (reference.style === 'string') return id;
  const body: JsonObject = { [identifier.property]: id };
  if (identifier.self !== undefined) body[identifier.self] = showing.view.url(field.to, id);
  const target = showing.view.get(field.to, id);
  for (const [wire, extra] of Object.entries(field.property.extra ?? {})) {
    const value = follow(extra.attribute ?? wire, field.to, target, showing);
    body[wire] = isJsonValue(value) ? value : (extra.emptyAs ?? null);
  }
  return body;
}

/** An attribute of an object, or of the one it refers to: 'naam', 'categorie.naam'. */
function follow(path: string, type: ObjectType, object: DomainObject | undefined, showing: Showing): unknown {
  const [attribute = '', ...rest] = path.split('.');
  const value = object?.[attribute];
  const field = showing.form.fieldsOf(type).find((candidate) => candidate.attribute === attribute);
  if (rest.length === 0 || field?.kind !== 'reference' || typeof value !== 'string') return value;
  return follow(rest.join('.'), field.to, showing.view.get(field.to, value), showing);
}
