import { isBlank } from './empty';
import { type Field, isWritable, type SubtypeField, variantFor } from './field';
import { isRecord, memberOf } from './json';
import type { DomainObject } from './object-types';
import type { WireForm } from './wire-form';

/** How an object is read: from an answer (everything is there, empty is left out) or from a request (only what was sent). */
interface Reading {
  readonly form: WireForm;
  readonly request: boolean;
}

/** The object in an answer. Tolerant: what isn't of the expected form is passed on raw; empty attributes are left out. */
export function decodeResponse(fields: readonly Field[], wire: unknown, form: WireForm): DomainObject {
  return decodeObject(fields, wire, { form, request: false });
}

/** The attributes a consumer sent: null and "" stay what they are, read-only and unknown properties are ignored. */
export function decodeRequest(fields: readonly Field[], wire: unknown, form: WireForm): DomainObject {
  return decodeObject(fields, wire, { form, request: true });
}

function decodeObject(fields: readonly Field[], wire: unknown, reading: Reading): DomainObject {
  const object: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.kind === 'subtype' || !isRead(field, wire, reading)) continue;
    const value = decodeField(field, memberOf(wire, field.wire), reading);
    const isNeeded = field.property.alias !== true || object[field.attribute] === undefined;
    if (isNeeded && (reading.request || !isBlank(value))) object[field.attribute] = value;
  }
  for (const field of fields) {
    if (field.kind === 'subtype') Object.assign(object, decodeSubtype(field, object[field.discriminator], wire, reading));
  }
  return object;
}

function isRead(field: Field, wire: unknown, { request }: Reading): boolean {
  if (!isRecord(wire)) return false;
  return !request || (isWritable(field) && Object.hasOwn(wire, field.wire));
}

/** A subtype part of an unknown kind is read with the attributes of all kinds. */
function decodeSubtype(field: SubtypeField, discriminator: unknown, wire: unknown, reading: Reading): DomainObject {
  return decodeObject(variantFor(field, discriminator), memberOf(wire, field.wire), reading);
}

function decodeField(field: Exclude<Field, SubtypeField>, value: unknown, reading: Reading): unknown {
  switch (field.kind) {
    case 'value':
      return field.map.decode(value);
    case 'group':
      return isRecord(value) ? decodeObject(field.fields, value, reading) : value;
    case 'reference':
      return field.list && Array.isArray(value) ? singleOrList(value.map((item) => idIn(item, reading))) : idIn(value, reading);
    case 'embed':
      return Array.isArray(value) ? value.map((item) => nested(field.of, item, reading)) : value;
    case 'inverse':
      if (!Array.isArray(value)) return value;
      return value.map((item) => (field.embed ? nested(field.target, item, reading) : idIn(item, reading)));
    default:
      return value;
  }
}

function nested(type: Parameters<WireForm['fieldsOf']>[0], item: unknown, reading: Reading): unknown {
  if (!isRecord(item)) return item;
  const id = memberOf(item, reading.form.definition.identifier.property);
  const object = decodeObject(reading.form.fieldsOf(type), item, reading);
  return reading.request && id !== undefined ? { id, ...object } : object;
}

/** The id in a reference; anything else is passed on raw. */
function idIn(value: unknown, { form }: Reading): unknown {
  const { reference, identifier } = form.definition;
  if (reference.style === 'string') return value;
  const id = memberOf(value, identifier.property);
  return id === undefined ? value : id;
}

/** The model has at most one value; only a target that really shows several gives a list. */
function singleOrList(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : (values[0] ?? null);
}
