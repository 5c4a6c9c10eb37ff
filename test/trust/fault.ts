import type { DomainObject, ObjectType, ProfileModel } from '../../src/profile';
import type { Behaviour } from '../../src/reference';

/** One small, realistic fault of an implementation, observable over HTTP. */
export interface Fault {
  /** Stable: quoted in docs/detectie.md. */
  readonly id: string;
  /** What the implementation does wrong, in Dutch. */
  readonly title: string;
  /** Requirements that state what is broken here: each of them has to fall. */
  readonly expected: readonly string[];
  readonly behaviour: Partial<Behaviour>;
  /** Keeps state of its own from one call to the next, so that what it does can't be told from one call. */
  readonly remembers?: true;
  /** False where the form of the profile has no room for the fault; absent: everywhere. */
  readonly applies?: (profile: ProfileModel) => boolean;
}

export type Edit = (object: Record<string, unknown>) => unknown;

/** A copy of the object, altered. */
export function edited(object: DomainObject, edit: Edit): DomainObject {
  const copy = structuredClone({ ...object });
  edit(copy);
  return copy;
}

/** A fault in what is kept of objects of one type. */
export function storing(type: ObjectType, edit: Edit): Partial<Behaviour> {
  return { store: (stored, object) => (stored === type ? edited(object, edit) : object) };
}

/** A group as a copy inside the object, to be altered by an edit; an absent group gives a loose object. */
export function group(object: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = object[name];
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  const copy: Record<string, unknown> = { ...value };
  object[name] = copy;
  return copy;
}
