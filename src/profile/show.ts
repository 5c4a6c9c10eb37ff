import { isBlank, isEmpty } from './empty';
import { type Field, type InverseField, type ReferenceField, type SubtypeField, variantFor } from './field';
import { isJsonValue, isRecord, type JsonObject, type JsonValue } from './json';
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

/** An object as the profile shows it in an answer: every property in the order of the profile, empty ones as it writes them. */
export function showObject(type: ObjectType, object: DomainObject, showing: Showing): JsonObject {
  const { identifier, links } = showing.form.definition;
  const fields = showing.form.fieldsOf(type);
  const body: JsonObject = {};
  for (const field of fields) {
    put(body, field, object, object, showing);
    if (field.kind === 'identity' && identifier.self !== undefined) body[identifier.self] = showing.view.url(type, idOf(object));
  }
  if (links !== undefined) body[links.property] = showLinks(type, object, showing);
  return body;
}

/** Shows one property of `holder`, which is the object itself or a group in it. */
function put(body: JsonObject, field: Field, holder: DomainObject, object: DomainObject, showing: Showing): void {
  const shown = showField(field, holder, object, showing);
  if (shown !== undefined) body[field.wire] = shown;
}

function showField(field: Field, holder: DomainObject, object: DomainObject, showing: Showing): JsonValue | undefined {
  const value = holder[field.attribute];
  switch (field.kind) {
    case 'identity':
    case 'value':
      return showValue(field, value);
    case 'derived':
      return fullName(holder.contactnaam);
    case 'group':
      return showGroup(field, isRecord(value) ? value : {}, object, showing);
    case 'subtype':
      return showSubtype(field, object, showing);
    case 'reference':
      return showReferences(field, value, showing);
    case 'embed':
      return showing.view.inverse(field.of, field.via, idOf(object)).map((item) => showObject(field.of, item, showing));
    case 'inverse':
      return showInverse(field, object, showing);
  }
}

function showValue(field: Field, value: unknown): JsonValue | undefined {
  if (!isEmpty(value) && isJsonValue(value)) return field.kind === 'value' ? field.map.encode(value) : value;
  const { emptyAs, schema } = field.property;
  if (emptyAs !== undefined) return emptyAs;
  const byDefault: unknown = schema?.default;
  if (isJsonValue(byDefault)) return byDefault;
  return value === '' ? '' : undefined;
}

/** An empty group is null, a group of empty parts, or absent: as the profile has it. */
function showGroup(field: Field & { kind: 'group' }, group: DomainObject, object: DomainObject, showing: Showing): JsonValue | undefined {
  if (isBlank(group) && field.property.emptyAs !== undefined) return field.property.emptyAs;
  const body: JsonObject = {};
  for (const part of field.fields) put(body, part, group, object, showing);
  return Object.keys(body).length === 0 ? undefined : body;
}

/** A subtype part without any data is left out. */
function showSubtype(field: SubtypeField, object: DomainObject, showing: Showing): JsonObject | undefined {
  const discriminator = object[field.discriminator];
  const variant = field.variants.get(typeof discriminator === 'string' ? discriminator : '') ?? variantFor(field, undefined);
  if (variant.every(({ attribute }) => isBlank(object[attribute]))) return undefined;
  const body: JsonObject = {};
  for (const part of variant) put(body, part, object, object, showing);
  return body;
}

function showReferences(field: ReferenceField, value: unknown, showing: Showing): JsonValue | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const shown = values.filter((id): id is string => typeof id === 'string' && id !== '').map((id) => showReference(field, id, showing));
  if (field.list) return shown;
  return shown[0] ?? field.property.emptyAs;
}

function showInverse(field: InverseField, object: DomainObject, showing: Showing): JsonValue {
  return related(field, object, showing.view).map((item) =>
    field.embed ? showObject(field.target, item, showing) : showReference({ ...field, to: field.target }, idOf(item), showing),
  );
}

/** The objects an inverse relation shows: those that refer to this one, or what those refer to in turn. */
export function related(field: InverseField, object: DomainObject, view: ServerView): DomainObject[] {
  const found = view.inverse(field.of, field.via, idOf(object));
  const { show } = field;
  if (show === undefined) return [...found];
  return found.map((item) => view.get(field.target, String(item[show]))).filter((item) => item !== undefined);
}

/** A reference, with its URL and what the profile shows extra of the object it points at. */
function showReference(field: Pick<ReferenceField, 'to' | 'property'>, id: string, showing: Showing): JsonValue {
  const { reference, identifier } = showing.form.definition;
  if (reference.style === 'string') return id;
  const body: JsonObject = { [identifier.property]: id };
  if (identifier.self !== undefined) body[identifier.self] = showing.view.url(field.to, id);
  const target = showing.view.get(field.to, id);
  for (const [wire, extra] of Object.entries(field.property.extra ?? {})) {
    const value = follow(extra.attribute ?? wire, field.to, target, showing);
    body[wire] = isJsonValue(value) ? value : (extra.emptyAs ?? null);
  }
  return body;
}

/** An attribute of an object, or of the one it refers to: 'naam', 'categorie.naam'. */
function follow(path: string, type: ObjectType, object: DomainObject | undefined, showing: Showing): unknown {
  const [attribute = '', ...rest] = path.split('.');
  const value = object?.[attribute];
  const field = showing.form.fieldsOf(type).find((candidate) => candidate.attribute === attribute);
  if (rest.length === 0 || field?.kind !== 'reference' || typeof value !== 'string') return value;
  return follow(rest.join('.'), field.to, showing.view.get(field.to, value), showing);
}

/** HAL links: the object itself and the objects it refers to. */
function showLinks(type: ObjectType, object: DomainObject, showing: Showing): JsonObject {
  const links: JsonObject = { self: { href: showing.view.url(type, idOf(object)) } };
  const fields = showing.form.fieldsOf(type).flatMap((field) => (field.kind === 'subtype' ? variantFor(field, undefined) : [field]));
  for (const [name, attribute] of Object.entries(showing.form.definition.resources[type]?.links ?? {})) {
    const field = fields.find((candidate) => candidate.attribute === attribute);
    const id = object[attribute];
    if (field?.kind === 'reference' && typeof id === 'string') links[name] = { href: showing.view.url(field.to, id) };
  }
  return links;
}

/** Given name, prefix and surname; no initials. */
function fullName(contactnaam: unknown): string {
  if (!isRecord(contactnaam)) return '';
  const parts = [contactnaam.voornaam, contactnaam.voorvoegselAchternaam, contactnaam.achternaam];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function idOf(object: DomainObject): string {
  return typeof object.id === 'string' ? object.id : '';
}
