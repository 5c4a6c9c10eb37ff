import { isJsonObject, isRecord, type JsonObject, type JsonValue } from './json';
import { hasNull, memberSchema, type SchemaPart } from './null-places';
import { type ProfileFault, profileFault } from './profile-fault';

/** A profile built on another one, and what in it made no sense. */
export interface Extended {
  readonly content: JsonObject;
  readonly faults: readonly ProfileFault[];
}

/**
 * A profile (`own`) on top of another one (`base`). Objects are merged member by member, anything else replaces what was
 * there; null removes a member, except where the schema of a profile has null as a value. The lists of differences and
 * irregularities are added to: an entry about the same thing replaces that of the base.
 */
export function extended(base: JsonObject, own: JsonObject, schema: unknown): Extended {
  const faults: ProfileFault[] = [];
  return { content: merged({ schema, faults, path: [] }, base, own, schema), faults };
}

interface Merging {
  readonly schema: unknown;
  readonly faults: ProfileFault[];
  readonly path: readonly string[];
}

function merged(merging: Merging, base: JsonObject, own: JsonObject, part: SchemaPart): JsonObject {
  const result = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(own)) {
    const below = { ...merging, path: [...merging.path, name] };
    const member = memberSchema(merging.schema, part, name);
    if (value === null && !hasNull(merging.schema, member)) remove(below, result, name);
    else result.set(name, replaced(below, result.get(name), value, member));
  }
  return Object.fromEntries(result);
}

function replaced(merging: Merging, old: JsonValue | undefined, value: JsonValue, part: SchemaPart): JsonValue {
  if (isJsonObject(value)) return merged(merging, isJsonObject(old) ? old : {}, value, part);
  const key = merging.path.length === 1 ? keysOfLists[merging.path[0] ?? ''] : undefined;
  return key !== undefined && Array.isArray(old) && Array.isArray(value) ? added(old, value, key) : value;
}

function remove({ faults, path }: Merging, members: Map<string, JsonValue>, name: string): void {
  if (!members.delete(name)) faults.push(profileFault(path, `null verwijdert niets: het basisprofiel kent hier geen "${name}"`));
}

/** Lists that are added to, with the members that tell what an entry is about. */
const keysOfLists: Readonly<Record<string, readonly string[]>> = { differences: ['object', 'attribute'], irregularities: ['place'] };

function added(old: readonly JsonValue[], value: readonly JsonValue[], key: readonly string[]): JsonValue[] {
  const about = (entry: JsonValue): string => JSON.stringify(key.map((name) => (isRecord(entry) ? entry[name] : entry)));
  const own = new Set(value.map(about));
  return [...old.filter((entry) => !own.has(about(entry))), ...value];
}
