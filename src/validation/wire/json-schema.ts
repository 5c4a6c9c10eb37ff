import type { JsonObject, JsonValue } from '../../profile/json';

/** A JSON Schema (draft 2020-12) that is an object; the boolean forms are never derived. */
export type JsonSchema = JsonObject;

/** Keywords that say something about the value itself, and only apply to one JSON type. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
  object: ['additionalProperties', 'properties', 'required'],
  array: ['items'],
};

/** Keywords that state how a text is written; a profile that gives one of them replaces them together. */
const LEXICAL = ['format', 'pattern'];

/**
 * The keywords for a value on the wire: those of the information model, replaced by those of the profile.
 * Where the profile gives another type, the model's limits for its own type no longer mean anything and go.
 */
export function onTheWire(model: JsonSchema, profile: JsonSchema): JsonSchema {
  const dropped = [...changedType(model, profile), ...changedForm(profile)];
  const kept = Object.entries(model).filter(([keyword]) => !dropped.includes(keyword));
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

function changedType(model: JsonSchema, profile: JsonSchema): readonly string[] {
  if (profile.type === undefined || profile.type === model.type) return [];
  return ['enum', ...(OF_TYPE[String(model.type)] ?? [])];
}

function changedForm(profile: JsonSchema): readonly string[] {
  return LEXICAL.some((keyword) => keyword in profile) ? LEXICAL : [];
}
