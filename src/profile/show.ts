import { isBlank, isEmpty } from './empty';
import { type Field, type InverseField, type ReferenceField, type SubtypeField, variantFor } from './field';
import { fullName } from './full-name';
import { isJsonValue, isRecord, type JsonObject, type JsonValue } from './json';
import type { DomainObject, ObjectType } from './object-types';
import { idOf, related, type Showing } from './server-view';
import { showLinks } from './show-links';
import { showReference } from './show-reference';

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
  if (schema?.type === 'object') return {};
  return value === '' ? '' : undefined;
}

/** An empty group is null, a group of empty parts, or absent: as the profile has it. */
function showGroup(field: Field & { kind: 'group' }, group: DomainObject, object: DomainObject, showing: Showing): JsonValue | undefined {
  if (isBlank(group) && field.property.emptyAs !== undefined) return field.property.emptyAs;
  const body: JsonObject = {};
  for (const part of field.fields) put(body, part, group, object, showing);
  return Object.keys(body).length === 0 ? undefined : body;
}

/** A subtype part without any data is left out where the profile requires some; otherwise its empty parts are shown. */
function showSubtype(field: SubtypeField, object: DomainObject, showing: Showing): JsonObject | undefined {
  const discriminator = object[field.discriminator];
  const variant = field.variants.get(typeof discriminator === 'string' ? discriminator : '') ?? variantFor(field, undefined);
  const isEmptyPart = variant.every(({ attribute }) => isBlank(object[attribute]));
  if (isEmptyPart && variant.some(({ property }) => property.required === true)) return undefined;
  const body: JsonObject = {};
  for (const part of variant) put(body, part, object, object, showing);
  return Object.keys(body).length === 0 ? undefined : body;
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
