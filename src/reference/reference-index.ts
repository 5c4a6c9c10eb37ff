import type { DomainObject, ObjectType } from '../profile';
import { idsIn, type Relations, relationsOf } from './relations';

/** Which objects refer to an id through a reference attribute: one set of ids per (type, attribute, id). */
export class ReferenceIndex {
  private readonly sets = new Map<string, Set<string>>();

  constructor(private readonly relations: Relations) {}

  referring(type: ObjectType, attribute: string, id: string): ReadonlySet<string> {
    return this.sets.get(keyOf(type, attribute, id)) ?? new Set();
  }

  remember(type: ObjectType, id: string, object: DomainObject): void {
    for (const key of this.keys(type, object)) {
      const set = this.sets.get(key) ?? new Set();
      this.sets.set(key, set.add(id));
    }
  }

  forget(type: ObjectType, id: string, object: DomainObject | undefined): void {
    if (object === undefined) return;
    for (const key of this.keys(type, object)) {
      const set = this.sets.get(key);
      set?.delete(id);
      if (set?.size === 0) this.sets.delete(key);
    }
  }

  private keys(type: ObjectType, object: DomainObject): string[] {
    return relationsOf(this.relations, type).flatMap(({ attribute }) =>
      idsIn(object, attribute).map((target) => keyOf(type, attribute, target)),
    );
  }
}

function keyOf(type: ObjectType, attribute: string, id: string): string {
  return `${type}.${attribute}=${id}`;
}
