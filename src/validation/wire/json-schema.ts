import type { JsonObject, JsonValue } from '../../profile/json';

/** A JSON Schema (draft 2020-12) that is an object; the boolean forms are never derived. */
export type JsonSchema = JsonObject;

/** Keywords that state how a text is written; a profile that gives one of them replaces them together. */
const LEXICAL = ['format', 'pattern'];

/**
 * The keywords for a value on the wire. A profile that gives the type states everything about the value, except that
 * a value list of the model still holds; one that does not, replaces single limits of the model.
 */
export function onTheWire(model: JsonSchema, profile: JsonSchema): JsonSchema {
  const { type, enum: values } = model;
  if (profile.type !== undefined) return present({ type, enum: profile.type === type ? values : undefined, ...profile });
  const replaced = LEXICAL.some((keyword) => keyword in profile) ? LEXICAL : [];
  const kept = Object.entries(model).filter(([keyword]) => !replaced.includes(keyword));
  return { ...Object.fromEntries(kept), ...profile };
}

/** The same schema, also accepting null. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (type === undefined) return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: withNull(type),
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}

/** The same schema for a text, also accepting the empty text where pattern, format, length or values forbid it. */
export function orEmptyText(schema: JsonSchema): JsonSchema {
  const { pattern, format, minLength, enum: values, ...rest } = schema;
  if (Array.isArray(values)) return { ...schema, enum: [...values, ''] };
  const demands = present({ pattern, format, minLength });
  if (Object.keys(demands).length === 0) return schema;
  return { ...rest, ...when({ not: { const: '' } }, demands) };
}

/** A condition and what then has to hold. The computed name keeps the object from looking like a promise. */
export function when(condition: JsonSchema, demands: JsonSchema): JsonSchema {
  const then = 'then';
  return { if: condition, [then]: demands };
}

/** True for a schema whose value is a text, also when it may be null. */
export function isText(schema: JsonSchema): boolean {
  return schema.type === 'string' || (Array.isArray(schema.type) && schema.type.includes('string'));
}

/** The object without its undefined members. */
export function present(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function withNull(type: JsonValue): JsonValue {
  if (Array.isArray(type)) return type.includes('null') ? type : [...type, 'null'];
  return [type, 'null'];
}
