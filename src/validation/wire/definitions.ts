import type { JsonObject } from '../../profile/json';
import type { JsonSchema } from './json-schema';

/** The shared schemas of one document, each built once, when something first refers to it. */
export class Definitions {
  readonly #prefix: string;
  readonly #schemas = new Map<string, JsonSchema>();

  /** @param prefix where the document keeps its shared schemas, such as '#/$defs/'. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** A reference to the schema with this name; `build` supplies it the first time. */
  reference(name: string, build: () => JsonSchema): JsonSchema {
    if (!this.#schemas.has(name)) {
      this.#schemas.set(name, {});
      this.#schemas.set(name, build());
    }
    return { $ref: this.#prefix + name };
  }

  /** Every schema so far, sorted by name. */
  all(): JsonObject {
    return Object.fromEntries([...this.#schemas].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

/** The name of a shared schema: 'digitaalAdres' becomes 'DigitaalAdres', 'organisatorische eenheid' 'OrganisatorischeEenheid'. */
export function definitionName(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split(/[^A-Za-z0-9]+/))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
