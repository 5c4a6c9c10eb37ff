import { flattened } from './field';
import type { JsonObject } from './json';
import type { DomainObject, ObjectType } from './object-types';
import { idOf, type Showing } from './server-view';

/** HAL links: the object itself and the objects it refers to. */
export function showLinks(type: ObjectType, object: DomainObject, showing: Showing): JsonObject {
  const links: JsonObject = { self: { href: showing.view.url(type, idOf(object)) } };
  const fields = flattened(showing.form.fieldsOf(type));
  for (const [name, attribute] of Object.entries(showing.form.definition.resources[type]?.links ?? {})) {
    const field = fields.find((candidate) => candidate.attribute === attribute);
    const id = object[attribute];
    if (field?.kind === 'reference' && typeof id === 'string') links[name] = { href: showing.view.url(field.to, id) };
  }
  return links;
}
