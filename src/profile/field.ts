import type { Property } from '../../generated/types';
import type { ObjectType } from './object-types';
import type { ValueMap } from './value-map';

interface Base {
  /** Name of the property on the wire. */
  readonly wire: string;
  /** Name of the attribute in a domain object. */
  readonly attribute: string;
  readonly property: Property;
}

/** The identity of the object itself. */
export interface IdentityField extends Base {
  readonly kind: 'identity';
}

export interface ValueField extends Base {
  readonly kind: 'value';
  readonly map: ValueMap;
}

export interface ReferenceField extends Base {
  readonly kind: 'reference';
  readonly to: ObjectType;
  readonly list: boolean;
}

/** A nested object on the wire, a nested object in the model. */
export interface GroupField extends Base {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

/** A nested object on the wire whose form depends on the discriminator; its attributes lie flat on the domain object. */
export interface SubtypeField extends Base {
  readonly kind: 'subtype';
  readonly discriminator: string;
  readonly variants: ReadonlyMap<string, readonly Field[]>;
}

/** Whole objects nested in this one, that refer to it through `via`. */
export interface EmbedField extends Base {
  readonly kind: 'embed';
  readonly of: ObjectType;
  readonly via: string;
}

/** Objects of `of` that refer to this one through `via`, or what those refer to through `show`. */
export interface InverseField extends Base {
  readonly kind: 'inverse';
  readonly of: ObjectType;
  readonly via: string;
  readonly show: string | undefined;
  readonly target: ObjectType;
  readonly embed: boolean;
  readonly writable: boolean;
}

/** volledigeNaam, put together by the server from contactnaam. */
export interface DerivedField extends Base {
  readonly kind: 'derived';
}

/** One property of a profile, ready for use in both directions. */
export type Field = IdentityField | ValueField | ReferenceField | GroupField | SubtypeField | EmbedField | InverseField | DerivedField;

/** Whether a consumer may send it and a server takes it over. */
export function isWritable(field: Field): boolean {
  if (field.property.readOnly === true || field.kind === 'derived' || field.kind === 'identity') return false;
  return field.kind !== 'inverse' || field.writable;
}

const unions = new WeakMap<SubtypeField, readonly Field[]>();

/** The fields of every variant together; of fields for the same attribute the first counts. */
export function unionOf(field: SubtypeField): readonly Field[] {
  const known = unions.get(field);
  if (known !== undefined) return known;
  const made = union(field);
  unions.set(field, made);
  return made;
}

function union(field: SubtypeField): Field[] {
  const byAttribute = new Map<string, Field>();
  for (const variant of [...field.variants.values()].flat()) {
    if (!byAttribute.has(variant.attribute)) byAttribute.set(variant.attribute, variant);
  }
  return [...byAttribute.values()];
}

const completed = new WeakMap<SubtypeField, Map<string | undefined, readonly Field[]>>();

/** The variant that a domain object's discriminator names, completed with the attributes of the other variants. */
export function variantFor(field: SubtypeField, discriminator: unknown): readonly Field[] {
  const named = typeof discriminator === 'string' && field.variants.has(discriminator) ? discriminator : undefined;
  const byName = completed.get(field) ?? new Map<string | undefined, readonly Field[]>();
  completed.set(field, byName);
  const known = byName.get(named);
  if (known !== undefined) return known;
  const own = named === undefined ? [] : (field.variants.get(named) ?? []);
  const made = [...own, ...unionOf(field).filter((other) => !own.some(({ attribute }) => attribute === other.attribute))];
  byName.set(named, made);
  return made;
}

/** The fields with those of subtypes among them, as the attributes lie on a domain object. */
export function flattened(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => (field.kind === 'subtype' ? unionOf(field) : [field]));
}
