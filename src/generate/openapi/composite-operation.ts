import type { JsonObject } from '../../profile/json';
import { isObjectType, type ObjectType } from '../../profile/object-types';
import { compositeObject, compositeOf } from '../../validation/wire/composite-schema';
import { definitionName } from '../../validation/wire/definitions';
import type { Derivation } from '../../validation/wire/derivation';
import type { WireExamples } from './examples';
import { requestBody, successes, tagOf } from './operations';
import { problemResponses } from './problems';

/** The path items of the composite operations, that make several objects in one call. */
export function compositePaths(derivation: Derivation, examples: WireExamples): JsonObject {
  const names = Object.keys(derivation.profile.composites ?? {});
  return Object.fromEntries(
    names.map((name) => [compositeOf(derivation.profile, name).path, { post: operation(derivation, name, examples) }]),
  );
}

function operation(derivation: Derivation, name: string, examples: WireExamples): JsonObject {
  const { profile, definitions } = derivation;
  const { path, parts } = compositeOf(profile, name);
  const schemaName = definitionName(name);
  const schema = definitions.reference(schemaName, () => compositeObject(derivation, name));
  const required = Object.entries(parts).filter(([, part]) => part.required);
  const example = (of: (type: ObjectType) => JsonObject): JsonObject =>
    Object.fromEntries(required.flatMap(([part, { resource }]) => (isObjectType(resource) ? [[part, of(resource)]] : [])));
  return {
    operationId: schemaName.charAt(0).toLowerCase() + schemaName.slice(1),
    summary: `Samen registreren: ${Object.keys(parts).join(', ')}`,
    description: 'Legt de meegegeven objecten vast en koppelt ze aan elkaar: alles of niets.',
    tags: [tagOf(path)],
    requestBody: requestBody(
      profile,
      schema,
      example((type) => examples.request(type)),
    ),
    responses: {
      ...successes(
        profile,
        'create',
        schema,
        example((type) => examples.response(type)),
      ),
      ...problemResponses(profile, 'create'),
    },
  };
}
