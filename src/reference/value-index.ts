import type { DomainObject, ObjectType } from '../profile';

/** The values by which an object is found. The same function has to give the same values for the same object. */
export type KeysOf = (object: DomainObject) => readonly string[];

/** More indexes than the rules and filters of a profile need; whoever makes functions anew for every call gets none. */
const MOST_INDEXES = 200;

/** Which objects of a type have a value, for any function that gives values. Made on first use, kept up to date after. */
export class ValueIndex {
  readonly #indexes = new Map<ObjectType, Map<KeysOf, Map<string, Set<string>>>>();
  #count = 0;

  /** Ids of the objects with this value; undefined when there is no room for another index. `all`: every object by id. */
  find(
    type: ObjectType,
    keysOf: KeysOf,
    key: string,
    all: () => Iterable<readonly [string, DomainObject]>,
  ): ReadonlySet<string> | undefined {
    const known = this.#indexes.get(type)?.get(keysOf);
    if (known === undefined && this.#count >= MOST_INDEXES) return undefined;
    const index = known ?? this.#make(type, keysOf, all());
    return index.get(key) ?? new Set();
  }

  remember(type: ObjectType, id: string, object: DomainObject): void {
    for (const [keysOf, index] of this.#indexes.get(type) ?? []) add(index, keysOf(object), id);
  }

  forget(type: ObjectType, id: string, object: DomainObject | undefined): void {
    if (object === undefined) return;
    for (const [keysOf, index] of this.#indexes.get(type) ?? []) {
      for (const key of keysOf(object)) {
        const ids = index.get(key);
        ids?.delete(id);
        if (ids?.size === 0) index.delete(key);
      }
    }
  }

  #make(type: ObjectType, keysOf: KeysOf, all: Iterable<readonly [string, DomainObject]>): Map<string, Set<string>> {
    const index = new Map<string, Set<string>>();
    for (const [id, object] of all) add(index, keysOf(object), id);
    const ofType = this.#indexes.get(type) ?? new Map<KeysOf, Map<string, Set<string>>>();
    this.#indexes.set(type, ofType.set(keysOf, index));
    this.#count += 1;
    return index;
  }
}

function add(index: Map<string, Set<string>>, keys: readonly string[], id: string): void {
  for (const key of keys) {
    const ids = index.get(key) ?? new Set();
    index.set(key, ids.add(id));
  }
}
