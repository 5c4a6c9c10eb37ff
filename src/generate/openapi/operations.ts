import type { Profile, Resource } from '../../../generated/types';
import type { JsonObject } from '../../profile/json';
import type { ObjectType } from '../../profile/object-types';
import { definitionName } from '../../validation/wire/definitions';
import { type Derivation, objectReference, resourceOf } from '../../validation/wire/derivation';
import type { JsonSchema } from '../../validation/wire/json-schema';
import { collectionReference } from './collection-schema';
import { answerReference, patchReference } from './contract-schema';
import type { WireExamples } from './examples';
import { expandParameters, identifierParameter, operationParameters, searchParameters } from './parameters';
import { problemResponses } from './problems';
import { OPERATIONS, type Operation } from './texts';

const METHODS: Readonly<Record<Operation, string>> = {
  list: 'get',
  create: 'post',
  read: 'get',
  replace: 'put',
  update: 'patch',
  delete: 'delete',
};

/** The path items of an object type: the collection and the single object. */
export function pathsOf(derivation: Derivation, type: ObjectType, examples: WireExamples): JsonObject {
  const { profile } = derivation;
  const resource = resourceOf(profile, type);
  const offered = (...operations: Operation[]) => operations.filter((operation) => resource.operations.includes(operation));
  const members = (operations: Operation[]) =>
    operations.map((operation) => [METHODS[operation], operationObject(derivation, type, operation, examples)] as const);
  const collection = Object.fromEntries(members(offered('list', 'create')));
  const item = Object.fromEntries(members(offered('read', 'replace', 'update', 'delete')));
  const itemPath = resource.itemPath.replace('{id}', `{${profile.identifier.property}}`);
  return {
    ...(Object.keys(collection).length > 0 ? { [resource.path]: collection } : {}),
    ...(Object.keys(item).length > 0 ? { [itemPath]: { parameters: [identifierParameter(profile)], ...item } } : {}),
  };
}

/** The name under which the operations of a resource are grouped. */
export function tagOf(path: string): string {
  return path.slice(1);
}

function operationObject(derivation: Derivation, type: ObjectType, operation: Operation, examples: WireExamples): JsonObject {
  const { profile, model } = derivation;
  const resource = resourceOf(profile, type);
  const { verb, summary, description } = OPERATIONS[operation];
  const parameters = parametersOf(profile, resource, operation);
  const body = requestSchema(derivation, type, operation);
  return {
    operationId: verb + definitionName(type),
    summary: `${resource.title ?? model.object(type).label} ${summary}`,
    description,
    tags: [tagOf(resource.path)],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: requestBody(profile, body, examples.request(type)) }),
    responses: {
      ...successes(profile, operation, answerSchema(derivation, type, operation), answerExample(examples, type, operation)),
      ...problemResponses(profile, operation),
    },
  };
}

function parametersOf(profile: Profile, resource: Resource, operation: Operation): JsonObject[] {
  if (operation === 'list') return searchParameters(profile, resource);
  if (operation === 'read') return expandParameters(profile, resource);
  return operation === 'delete' ? operationParameters(resource, operation) : [];
}

function requestSchema(derivation: Derivation, type: ObjectType, operation: Operation): JsonSchema | undefined {
  if (operation === 'update') return patchReference(derivation, type);
  return operation === 'create' || operation === 'replace' ? objectReference(derivation, type) : undefined;
}

function answerSchema(derivation: Derivation, type: ObjectType, operation: Operation): JsonSchema | undefined {
  if (operation === 'delete') return undefined;
  if (operation === 'list') return collectionReference(derivation, type);
  return operation === 'read' ? answerReference(derivation, type) : objectReference(derivation, type);
}

function answerExample(examples: WireExamples, type: ObjectType, operation: Operation): JsonObject {
  return operation === 'list' ? examples.page(type) : examples.response(type);
}

/** A body that has to be there, with an example. */
export function requestBody({ media }: Profile, schema: JsonSchema, example: JsonObject): JsonObject {
  return { required: true, content: { [media.request]: { schema, example } } };
}

/** The answers that mean success; without a schema there is no body. */
export function successes(profile: Profile, operation: Operation, schema: JsonSchema | undefined, example: JsonObject): JsonObject {
  const { statuses, media, versionHeader } = profile;
  const headers = versionHeader === undefined ? {} : { headers: { [versionHeader]: { $ref: '#/components/headers/Versie' } } };
  const body = (types: readonly string[]) => Object.fromEntries(types.map((name) => [name, { schema: schema ?? {}, example }]));
  const content = schema === undefined ? {} : { content: body(media.response) };
  const outcome = { list: 'read', create: 'created', read: 'read', replace: 'changed', update: 'changed', delete: 'deleted' } as const;
  return Object.fromEntries(
    statuses[outcome[operation]].map((status) => [String(status), { description: MEANINGS[operation], ...headers, ...content }]),
  );
}

const MEANINGS: Readonly<Record<Operation, string>> = {
  list: 'De gevonden objecten.',
  create: 'Het object zoals het is vastgelegd.',
  read: 'Het object.',
  replace: 'Het object zoals het nu is.',
  update: 'Het object zoals het nu is.',
  delete: 'Verwijderd.',
};
