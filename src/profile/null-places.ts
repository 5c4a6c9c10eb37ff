import { isRecord } from './json';
import { valueAt } from './pointer';

/** A part of a JSON Schema; undefined where the schema says nothing. */
export type SchemaPart = unknown;

/**
 * The part of a schema about one member of the object at hand. Follows references within the document and `allOf`.
 * @param document the whole schema, in which references lead
 */
export function memberSchema(document: unknown, part: SchemaPart, name: string): SchemaPart {
  for (const own of followed(document, part)) {
    const properties = isRecord(own.properties) ? own.properties : {};
    if (Object.hasOwn(properties, name)) return properties[name];
    if (isRecord(own.additionalProperties)) return own.additionalProperties;
  }
  return undefined;
}

/** Whether the schema has null as a value of its own, such as how a profile writes 'empty'. */
export function hasNull(document: unknown, part: SchemaPart): boolean {
  return followed(document, part).some(({ type, enum: values }) => includesNull(type, 'null') || includesNull(values, null));
}

function followed(document: unknown, part: SchemaPart): Readonly<Record<string, unknown>>[] {
  if (!isRecord(part)) return [];
  const { $ref, allOf } = part;
  const target = typeof $ref === 'string' ? followed(document, valueAt(document, $ref.slice(1))) : [];
  const parts: readonly unknown[] = Array.isArray(allOf) ? allOf : [];
  return [part, ...target, ...parts.flatMap((each) => followed(document, each))];
}

function includesNull(values: unknown, wanted: string | null): boolean {
  return Array.isArray(values) ? values.includes(wanted) : values === 'null';
}
