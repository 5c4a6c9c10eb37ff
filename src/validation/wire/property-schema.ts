import type { Properties, Property } from '../../../generated/types';
import { ProfileError } from '../../profile/profile-error';
import { definitionName } from './definitions';
import { attributePath, type Derivation, isList, isReadOnly, modelAttribute, objectReference, type Place, relatedType } from './derivation';
import type { ModelAttribute } from './information-model';
import { type JsonSchema, present } from './json-schema';
import { extendedReference, type ObjectPart, referenceSchema } from './reference-schema';
import { plainValue, withEmpties } from './value-schema';
import { insideGroup, insideObject, isPartial, showsReadOnly } from './view';

/** The members of an object, a group, a subtype or an extended reference, in the order of the profile. */
export function membersOf(derivation: Derivation, place: Place, properties: Properties): ObjectPart {
  const shown = Object.entries(properties).filter(([, property]) => showsReadOnly(derivation.view) || !isReadOnly(property));
  return {
    required: shown.flatMap(([name, property]) => (isRequired(derivation, property) ? [name] : [])).sort(),
    properties: Object.fromEntries(shown.map(([name, property]) => [name, propertySchema(derivation, place, name, property)])),
  };
}

/** A nested object with a name of its own; one that may be incomplete has another name than the complete one. */
export function namedPart(derivation: Derivation, name: string, title: string, place: Place, properties: Properties): JsonSchema {
  const inner = { ...derivation, view: insideGroup(derivation.view) };
  const partial = isPartial(inner.view) ? ['wijziging'] : [];
  return derivation.definitions.reference(definitionName(name, ...partial), () => objectOf(title, membersOf(inner, place, properties)));
}

/** An object schema without an empty `required`. */
export function objectOf(title: string, { required, properties }: ObjectPart): JsonSchema {
  return present({ title, type: 'object', required: required.length > 0 ? required : undefined, properties });
}

function propertySchema(derivation: Derivation, place: Place, name: string, property: Property): JsonSchema {
  const path = attributePath(place, name, property);
  const attribute = modelAttribute(derivation, place, path);
  const item = itemSchema(derivation, place, name, property, attribute);
  const value = isList(property) ? { type: 'array', items: item } : item;
  return { ...annotations(property, attribute), ...withEmpties(derivation, property, value) };
}

function itemSchema(derivation: Derivation, place: Place, name: string, property: Property, attribute?: ModelAttribute): JsonSchema {
  if (property.subtype !== undefined) return { type: 'object' };
  if (property.group !== undefined)
    return groupSchema(derivation, property.group, { ...place, group: attributePath(place, name, property) });
  const type = relatedType(derivation.profile, property);
  if (type === undefined) return plainValue(derivation, `${place.type}.${name}`, property, attribute);
  if (property.embed !== undefined || property.inverse?.embed === true) return objectReference(derivation, type);
  const { extra } = property;
  if (extra === undefined || !showsReadOnly(derivation.view)) return referenceSchema(derivation);
  const inner = { ...derivation, view: insideObject(derivation.view) };
  return extendedReference(inner, type, () => membersOf(inner, { type, group: '' }, extra));
}

function groupSchema(derivation: Derivation, name: string, place: Place): JsonSchema {
  const group = derivation.profile.groups[name];
  if (group === undefined) throw new ProfileError(`Profiel ${derivation.profile.name} kent groep ${name} niet.`);
  return namedPart(derivation, definitionName(name, 'groep'), group.title ?? definitionName(name), place, group.properties);
}

/** Whether a member has to be there; in a contract also whatever only the server sets, for it always does. */
function isRequired({ view }: Derivation, property: Property): boolean {
  if (isPartial(view)) return false;
  return property.required === true || (view === 'contract' && isReadOnly(property));
}

function annotations(property: Property, attribute: ModelAttribute | undefined): JsonSchema {
  const texts = [attribute?.description, property.note].filter((text) => text !== undefined);
  return present({
    description: texts.length > 0 ? texts.join(' ') : undefined,
    readOnly: isReadOnly(property) ? true : undefined,
    deprecated: property.deprecated,
  });
}
