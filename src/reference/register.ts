import type { DomainObject, ObjectType } from '../profile';
import { ReferenceIndex } from './reference-index';
import type { Relations } from './relations';
import { type KeysOf, ValueIndex } from './value-index';

interface Entry {
  readonly object: DomainObject;
  readonly sequence: number;
}

/** Everything a register holds: per object type the objects by id. Objects are never altered in place. */
export type Snapshot = Readonly<Record<string, Readonly<Record<string, DomainObject>>>>;

/**
 * The objects of the reference implementation, in memory and in order of creation, with an index on every
 * reference so that inverse relations stay cheap in a register with many foreign objects.
 */
export class Register {
  private readonly objects = new Map<ObjectType, Map<string, Entry>>();
  private readonly index: ReferenceIndex;
  private readonly values = new ValueIndex();
  private undo: (() => void)[] | undefined;
  private sequence = 0;

  constructor(relations: Relations) {
    this.index = new ReferenceIndex(relations);
  }

  get(type: ObjectType, id: string): DomainObject | undefined {
    return this.objects.get(type)?.get(id)?.object;
  }

  /** All objects of a type, oldest first. */
  all(type: ObjectType): DomainObject[] {
    return [...(this.objects.get(type)?.values() ?? [])].map((entry) => entry.object);
  }

  some(type: ObjectType, test: (object: DomainObject) => boolean): boolean {
    for (const entry of this.objects.get(type)?.values() ?? []) if (test(entry.object)) return true;
    return false;
  }

  /** Objects of a type of which `keysOf` gives this key, oldest first, without visiting the others. */
  having(type: ObjectType, keysOf: KeysOf, key: string): DomainObject[] {
    const entries = this.objects.get(type);
    const ids = this.values.find(type, keysOf, key, () => this.byId(type));
    if (ids === undefined) return this.all(type).filter((object) => keysOf(object).includes(key));
    const found = [...ids].flatMap((id) => entries?.get(id) ?? []);
    return found.sort((a, b) => a.sequence - b.sequence).map((entry) => entry.object);
  }

  size(type: ObjectType): number {
    return this.objects.get(type)?.size ?? 0;
  }

  /** Moment of creation as a number that only grows; undefined for an unknown object. */
  sequenceOf(type: ObjectType, id: string): number | undefined {
    return this.objects.get(type)?.get(id)?.sequence;
  }

  /** Objects of `type` whose reference `attribute` holds `id`, oldest first. */
  referring(type: ObjectType, attribute: string, id: string): DomainObject[] {
    const entries = this.objects.get(type);
    const found = [...this.index.referring(type, attribute, id)].flatMap((key) => entries?.get(key) ?? []);
    return found.sort((a, b) => a.sequence - b.sequence).map((entry) => entry.object);
  }

  put(type: ObjectType, id: string, object: DomainObject): void {
    const before = this.objects.get(type)?.get(id);
    this.write(type, id, { object, sequence: before?.sequence ?? ++this.sequence });
    this.undo?.push(() => (before === undefined ? this.erase(type, id) : this.write(type, id, before)));
  }

  remove(type: ObjectType, id: string): void {
    const before = this.objects.get(type)?.get(id);
    if (before === undefined) return;
    this.erase(type, id);
    this.undo?.push(() => this.putBack(type, id, before));
  }

  /** Does the work completely or, when it throws, not at all. Not to be nested. */
  transact<T>(work: () => T): T {
    const undo: (() => void)[] = [];
    this.undo = undo;
    try {
      return work();
    } catch (error) {
      this.undo = undefined;
      for (const step of undo.reverse()) step();
      throw error;
    } finally {
      this.undo = undefined;
    }
  }

  /** What the register holds now; comparing two snapshots shows whether anything changed. */
  snapshot(): Snapshot {
    const types = [...this.objects].filter(([, entries]) => entries.size > 0);
    return Object.fromEntries(types.sort().map(([type, entries]) => [type, objectsById(entries)]));
  }

  private write(type: ObjectType, id: string, entry: Entry): void {
    const entries = this.objects.get(type) ?? new Map<string, Entry>();
    this.objects.set(type, entries);
    this.forget(type, id, entries.get(id)?.object);
    entries.set(id, entry);
    this.index.remember(type, id, entry.object);
    this.values.remember(type, id, entry.object);
  }

  private forget(type: ObjectType, id: string, object: DomainObject | undefined): void {
    this.index.forget(type, id, object);
    this.values.forget(type, id, object);
  }

  private *byId(type: ObjectType): Generator<readonly [string, DomainObject]> {
    for (const [id, entry] of this.objects.get(type) ?? []) yield [id, entry.object];
  }

  private putBack(type: ObjectType, id: string, entry: Entry): void {
    this.write(type, id, entry);
    const entries = [...(this.objects.get(type) ?? [])];
    this.objects.set(type, new Map(entries.sort(([, a], [, b]) => a.sequence - b.sequence)));
  }

  private erase(type: ObjectType, id: string): void {
    this.forget(type, id, this.get(type, id));
    this.objects.get(type)?.delete(id);
  }
}

function objectsById(entries: ReadonlyMap<string, Entry>): Record<string, DomainObject> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, entry]) => [id, entry.object]));
}
