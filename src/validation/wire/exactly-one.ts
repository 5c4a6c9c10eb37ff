import type { JsonSchema } from './json-schema';

/**
 * Of each set of properties exactly one is present. Written as "at least one" and "not beside each other" rather than
 * `oneOf`, because then a validator can say which property is missing or too many.
 */
export function exactlyOneOf(sets: readonly (readonly string[])[] = []): JsonSchema[] {
  return sets.map((names) => ({ anyOf: names.map((name) => ({ required: [name] })), dependentSchemas: others(names) }));
}

function others(names: readonly string[]): JsonSchema {
  const rest = (name: string) => names.filter((other) => other > name);
  return Object.fromEntries(
    names
      .filter((name) => rest(name).length > 0)
      .map((name) => [name, { properties: Object.fromEntries(rest(name).map((other) => [other, false])) }]),
  );
}
