import type { DomainObject, JsonObject, ObjectType, ServerView } from '../profile';
import type { Context } from './behaviour';

/** An object in the wire form of the profile. */
export function represented(type: ObjectType, object: DomainObject, c: Context): JsonObject {
  return c.profile.resource(type).toResponse(object, viewOf(c));
}

function viewOf(c: Context): ServerView {
  return {
    url: (type, id) => c.behaviour.objectUrl(type, id, c),
    inverse: (type, attribute, id) => c.behaviour.inverse(type, attribute, id, c),
    get: (type, id) => c.register.get(type, id),
  };
}
