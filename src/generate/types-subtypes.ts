import { isMap, type Json, type JsonMap } from './types-bundle';

/**
 * Rewrites the two constructions json-schema-to-typescript does not express, for the types only:
 * a supertype that picks its subtype with if/then becomes a union of the subtypes, and a subtype that
 * builds on a common part becomes an interface that extends it.
 */
export function withSubtypes(schema: JsonMap): JsonMap {
  const branches = (Array.isArray(schema.allOf) ? schema.allOf : []).filter(isMap);
  const subtypes = branches.map((branch) => branch.then).filter(isReference);
  if (subtypes.length > 0) return { ...description(schema), oneOf: subtypes };
  const common = branches.filter(isReference);
  if (common.length > 0 && isMap(schema.properties)) {
    const { allOf: _, unevaluatedProperties: __, ...own } = schema;
    return { ...own, extends: common, additionalProperties: false };
  }
  return schema;
}

function isReference(value: Json | undefined): value is JsonMap {
  return isMap(value) && typeof value.$ref === 'string';
}

function description({ title, description, $defs }: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries({ title, description, $defs }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
