import { isRecord, type JsonObject, type JsonValue } from '../../profile/json';
import type { JsonSchema } from './json-schema';

/** Keywords for people, which a validator does not need. */
const ANNOTATIONS = ['$schema', 'title', 'description', 'default', 'deprecated', 'readOnly', 'examples', 'example'];

/** Keywords whose members are names of properties or definitions, each with a schema. */
const MAPS = ['properties', '$defs', 'dependentSchemas'];

/** The schema without annotations: what it accepts is the same. */
export function bare(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !ANNOTATIONS.includes(keyword))
      .map(([keyword, value]) => [keyword, MAPS.includes(keyword) && isRecord(value) ? eachMember(value) : inside(keyword, value)]),
  );
}

function eachMember(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, isRecord(schema) ? bare(schema) : schema]));
}

function inside(keyword: string, value: JsonValue): JsonValue {
  if (keyword === 'const' || keyword === 'enum') return value;
  if (Array.isArray(value)) return value.map((item) => (isRecord(item) ? bare(item) : item));
  return isRecord(value) ? bare(value) : value;
}
