import type { DomainObject, ObjectType, ServerView } from '../../src/profile';

const origin = 'https://openklant.example/klantinteracties/api/v1';

/** A server that knows just these objects. */
export function serverView(objects: Partial<Record<ObjectType, readonly DomainObject[]>> = {}): ServerView {
  const all = (type: ObjectType): readonly DomainObject[] => objects[type] ?? [];
  return {
    url: (type, id) => `${origin}/${type}/${id}`,
    inverse: (type, attribute, id) => all(type).filter((object) => object[attribute] === id),
    get: (type, id) => all(type).find((object) => object.id === id),
  };
}
