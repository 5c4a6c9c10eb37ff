import { type Field, flattened, isWritable, type SubtypeField, variantFor } from './field';
import { isJsonValue, isRecord, type JsonObject, type JsonValue } from './json';
import type { DomainObject } from './object-types';
import { ProfileError } from './profile-error';
import type { WireForm } from './wire-form';

export interface RequestOptions {
  /** A change of part of the object (PATCH): what is cleared has to be said. */
  readonly partial?: boolean;
}

/** One object to be written, and what is known of its surroundings. */
interface Writing extends RequestOptions {
  readonly form: WireForm;
  /** Where the object stands, for messages. */
  readonly place: string;
}

/**
 * The request body for an object. Undefined attributes are left out, null clears, values without a code and values of
 * a wrong type go over unchanged (a deliberate fault must reach the target). Read-only attributes are left out.
 * Throws ProfileError for an attribute the profile doesn't have.
 */
export function encodeObject(fields: readonly Field[], object: DomainObject, writing: Writing): JsonObject {
  refuseUnknown(fields, object, writing);
  const body: JsonObject = {};
  for (const field of fields) {
    if (!isWritable(field) || field.property.alias === true) continue;
    const value = field.kind === 'subtype' ? encodeSubtype(field, object, writing) : encodeField(field, object[field.attribute], writing);
    if (value !== undefined) body[field.wire] = value;
  }
  return body;
}

function encodeField(field: Exclude<Field, SubtypeField>, value: unknown, writing: Writing): JsonValue | undefined {
  if (value === undefined) return undefined;
  if (value === null || (value === '' && field.kind === 'reference')) return cleared(field, writing);
  switch (field.kind) {
    case 'value':
      return field.map.encode(json(value, writing));
    case 'group':
      return isRecord(value) ? encodeObject(field.fields, value, inside(writing, field.wire)) : json(value, writing);
    case 'reference':
      return field.list ? listOf(value).map((id) => reference(id, writing)) : reference(value, writing);
    case 'inverse':
      return Array.isArray(value) ? value.map((id) => reference(id, writing)) : json(value, writing);
    case 'embed':
      return Array.isArray(value) ? value.map((item) => embedded(field, item, writing)) : json(value, writing);
    default:
      return undefined;
  }
}

/** Attributes of another variant than the discriminator names are written too: the target has to refuse those, not we. */
function encodeSubtype(field: SubtypeField, object: DomainObject, writing: Writing): JsonObject | undefined {
  const variant = variantFor(field, object[field.discriminator]);
  const own = Object.fromEntries(
    variant.flatMap(({ attribute }) => (object[attribute] === undefined ? [] : [[attribute, object[attribute]]])),
  );
  const body = encodeObject(variant, own, inside(writing, field.wire));
  return Object.keys(body).length === 0 ? undefined : body;
}

/** What the profile writes for "empty", in the order of preference; in a full object a property may simply be left out. */
function cleared(field: Field, writing: Writing): JsonValue | undefined {
  const { nullable, emptyAs, required, list } = field.property;
  const asNull = field.kind === 'value' ? field.map.encode(null) : null;
  if (nullable === true) return asNull;
  if (list === true) return [];
  if (emptyAs === '') return '';
  return required === true || writing.partial === true ? asNull : undefined;
}

/** A reference; what isn't an id (a deliberate fault) goes over as it is. */
function reference(id: unknown, writing: Writing): JsonValue {
  const { reference: form, identifier } = writing.form.definition;
  const value = json(id, writing);
  return form.style === 'object' && typeof value === 'string' ? { [identifier.property]: value } : value;
}

/** An object nested in the one it refers to: that reference is implied, its own id tells which one is meant. */
function embedded(field: Field & { kind: 'embed' }, item: unknown, writing: Writing): JsonValue {
  if (!isRecord(item)) return json(item, writing);
  const { id, ...others } = item;
  const fields = writing.form.fieldsOf(field.of).filter(({ attribute }) => attribute !== field.via);
  const object = Object.fromEntries(Object.entries(others).filter(([attribute]) => attribute !== field.via));
  const body = encodeObject(fields, object, inside(writing, field.wire));
  return typeof id === 'string' ? { [writing.form.definition.identifier.property]: id, ...body } : body;
}

function refuseUnknown(fields: readonly Field[], object: DomainObject, { form, place }: Writing): void {
  const known = new Set(flattened(fields).map((field) => field.attribute));
  const unknown = Object.keys(object).filter((attribute) => object[attribute] !== undefined && !known.has(attribute));
  if (unknown.length === 0) return;
  const names = unknown.map((attribute) => `'${attribute}'`).join(', ');
  throw new ProfileError(`Het profiel ${form.definition.name} kent geen ${names} bij ${place}; wel: ${[...known].join(', ')}.`);
}

function inside(writing: Writing, wire: string): Writing {
  return { ...writing, place: `${writing.place}.${wire}` };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function json(value: unknown, { place }: Writing): JsonValue {
  if (isJsonValue(value)) return value;
  throw new ProfileError(`Een waarde van ${place} is niet in JSON uit te drukken: ${String(value)}.`);
}
