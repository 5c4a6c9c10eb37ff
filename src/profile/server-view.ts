import type { InverseField } from './field';
import type { DomainObject, ObjectType } from './object-types';
import type { WireForm } from './wire-form';

/** What a server knows besides the object it shows. */
export interface ServerView {
  /** Absolute URL of an object. */
  url(type: ObjectType, id: string): string;
  /** Objects of `type` whose reference `attribute` is `id`. */
  inverse(type: ObjectType, attribute: string, id: string): readonly DomainObject[];
  get(type: ObjectType, id: string): DomainObject | undefined;
}

export interface Showing {
  readonly form: WireForm;
  readonly view: ServerView;
}

/** The objects an inverse relation shows: those that refer to this one, or what those refer to in turn. */
export function related(field: InverseField, object: DomainObject, view: ServerView): DomainObject[] {
  const found = view.inverse(field.of, field.via, idOf(object));
  const { show } = field;
  if (show === undefined) return [...found];
  return found.map((item) => view.get(field.target, String(item[show]))).filter((item) => item !== undefined);
}

/** The id of an object; "" when it has none. */
export function idOf(object: DomainObject): string {
  return typeof object.id === 'string' ? object.id : '';
}
