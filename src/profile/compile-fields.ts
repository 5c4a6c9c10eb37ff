import type { Profile, Properties, Property } from '../../generated/types';
import type { Field } from './field';
import { isObjectType, type ObjectType } from './object-types';
import { ProfileError } from './profile-error';
import { ValueMap } from './value-map';

/** The fields of an object type: its identity first, unless the profile places it elsewhere, then its properties in order. */
export function compileResource(profile: Profile, properties: Properties): Field[] {
  const fields = compileFields(profile, properties);
  const wire = profile.identifier.property;
  if (fields.some((field) => field.kind === 'identity')) return fields;
  return [{ kind: 'identity', wire, attribute: 'id', property: { readOnly: true, schema: profile.identifier.schema } }, ...fields];
}

/** The fields of a group, a variant or what a reference shows extra. */
export function compileFields(profile: Profile, properties: Properties): Field[] {
  return Object.entries(properties).map(([wire, property]) => compileField(profile, wire, property));
}

function compileField(profile: Profile, wire: string, property: Property): Field {
  const base = { wire, attribute: property.attribute ?? wire, property };
  if (property.derived !== undefined) return { ...base, kind: 'derived' };
  if (property.group !== undefined) return { ...base, kind: 'group', fields: groupFields(profile, property.group) };
  if (property.subtype !== undefined) return { ...base, kind: 'subtype', ...subtype(profile, property.subtype) };
  if (property.embed !== undefined) return { ...base, kind: 'embed', of: objectType(property.embed), via: property.via ?? '' };
  if (property.inverse !== undefined) return { ...base, kind: 'inverse', ...inverse(profile, property.inverse) };
  if (property.reference !== undefined) {
    return { ...base, kind: 'reference', to: objectType(property.reference), list: property.list === true };
  }
  if (base.attribute === 'id' && wire === profile.identifier.property) return { ...base, kind: 'identity' };
  return { ...base, kind: 'value', map: valueMap(profile, property) };
}

function groupFields(profile: Profile, name: string): Field[] {
  return compileFields(profile, profile.groups[name]?.properties ?? {});
}

function subtype(profile: Profile, definition: NonNullable<Property['subtype']>) {
  const variants = Object.entries(definition.variants).map(([value, group]): [string, Field[]] => [
    value,
    compileFields(profile, group.properties),
  ]);
  return { discriminator: definition.discriminator, variants: new Map(variants) };
}

function inverse(profile: Profile, definition: NonNullable<Property['inverse']>) {
  const { of, via, show, embed, writable } = definition;
  const shown = show === undefined ? of : referenceTarget(profile, of, show);
  return { of: objectType(of), via, show, target: objectType(shown), embed: embed === true, writable: writable === true };
}

/** The object type that an attribute of another object type refers to. */
function referenceTarget(profile: Profile, type: string, attribute: string): string {
  const properties = Object.entries(profile.resources[type]?.properties ?? {});
  const found = properties.find(([wire, property]) => (property.attribute ?? wire) === attribute);
  return found?.[1].reference ?? '';
}

function valueMap(profile: Profile, property: Property): ValueMap {
  const { '*': fallback, ...codes } = profile.codes[property.codes ?? ''] ?? {};
  return new ValueMap({ ...codes, ...property.values }, fallback, property.convert === 'digits');
}

function objectType(name: string): ObjectType {
  if (isObjectType(name)) return name;
  throw new ProfileError(`'${name}' is geen objecttype.`);
}
