import { isBlank } from '../../profile/empty';
import { isRecord, type JsonObject, type JsonValue } from '../../profile/json';
import type { ProfileModel } from '../../profile/model';
import type { ObjectType } from '../../profile/object-types';
import { putAt } from '../../profile/pointer';
import type { ResourceModel } from '../../profile/resource';
import type { ServerView } from '../../profile/server-view';
import type { InformationModel } from '../../validation/wire/information-model';

const HOST = 'https://gemeente.example';

/** The examples of the information model, as the profile puts them on the wire. */
export class WireExamples {
  readonly #view: ServerView;

  constructor(
    private readonly model: InformationModel,
    private readonly profile: ProfileModel,
  ) {
    this.#view = {
      url: (type, id) => HOST + profile.definition.basePath + profile.resource(type).itemPath(id),
      inverse: () => [],
      get: (type, id) => model.object(type).examples.find((example) => example.id === id),
    };
  }

  /** The body of a POST. */
  request(type: ObjectType): JsonObject {
    const { id: _, ...object } = this.#domain(type);
    return this.profile.resource(type).toRequest(object);
  }

  /** The body of the answer about one object. */
  response(type: ObjectType): JsonObject {
    return filledIn(this.profile.resource(type).toResponse(this.#domain(type), this.#view));
  }

  /** The only page of a search that found one object. */
  page(type: ObjectType): JsonObject {
    const { collection, resources, links, basePath } = this.profile.definition;
    const page: JsonObject = {};
    if (collection.count !== undefined) putAt(page, collection.count, 1);
    for (const link of [collection.next, collection.previous]) if (link !== undefined) putAt(page, link, null);
    if (links !== undefined) putAt(page, `/${links.property}/self/href`, HOST + basePath + this.profile.resource(type).path);
    putAt(page, collection.items.replace('{collectionKey}', resources[type]?.collectionKey ?? type), [this.response(type)]);
    return page;
  }

  #domain(type: ObjectType): JsonObject {
    const [example] = this.model.object(type).examples;
    if (example === undefined) throw new Error(`the information model has no example of ${type}`);
    return carriedBy(this.profile.resource(type), example);
  }
}

/** Without what the profile has no property for. */
function carriedBy(resource: ResourceModel, object: JsonObject, path = ''): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([name]) => name === 'id' || resource.carries(path + name))
      .map(([name, value]) => [name, isRecord(value) ? carriedBy(resource, value, `${path + name}.`) : value]),
  );
}

/** Without texts and groups that are not filled in: they only say that there is nothing to show. */
function filledIn(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => !isUnfilled(value))
      .map(([name, value]) => [name, inside(value)]),
  );
}

function inside(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(inside);
  return isRecord(value) ? filledIn(value) : value;
}

function isUnfilled(value: JsonValue): boolean {
  return value === '' || (isRecord(value) && isBlank(value));
}
