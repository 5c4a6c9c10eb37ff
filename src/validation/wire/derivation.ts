import type { Profile, Property, Resource, SchemaKeywords } from '../../../generated/types';
import { isJsonObject } from '../../profile/json';
import { ProfileError } from '../../profile/profile-error';
import { type Definitions, definitionName } from './definitions';
import type { InformationModel, ModelAttribute } from './information-model';
import type { JsonSchema } from './json-schema';
import { insideObject, type View } from './view';

/** Everything a schema is derived from, and where its shared parts go. */
export interface Derivation {
  readonly model: InformationModel;
  readonly profile: Profile;
  readonly view: View;
  readonly definitions: Definitions;
  /** How the schema of a whole object is built: a field, because objects hold properties and properties hold objects. */
  readonly object: (derivation: Derivation, type: string, filled?: string) => JsonSchema;
}

/** The schema of whole objects of a type, shared within the document. */
export function objectReference(derivation: Derivation, type: string): JsonSchema {
  const inner = { ...derivation, view: insideObject(derivation.view) };
  return derivation.definitions.reference(definitionName(type), () => derivation.object(inner, type));
}

/** Where in the information model the properties at hand belong. */
export interface Place {
  readonly type: string;
  /** Path of the group that holds the properties; empty for the object itself. */
  readonly group: string;
  /** Value of the discriminator, inside a subtype. */
  readonly variant?: string;
}

/** The resource of an object type; throws when the profile refers to a type that it does not carry. */
export function resourceOf(profile: Profile, type: string): Resource {
  const resource = profile.resources[type];
  if (resource === undefined) throw new ProfileError(`Profiel ${profile.name} noemt objecttype ${type}, maar kent het niet.`);
  return resource;
}

/** The attribute of the information model that a property carries, as a path from the object. */
export function attributePath(place: Place, name: string, property: Property): string {
  const attribute = property.attribute ?? name;
  return place.group === '' ? attribute : `${place.group}.${attribute}`;
}

/** The property of the object itself that carries an attribute, with its name on the wire. */
export function propertyFor(resource: Resource, attribute: string): readonly [string, Property] | undefined {
  return Object.entries(resource.properties).find(
    ([name, property]) => (property.attribute ?? name) === attribute && property.alias !== true,
  );
}

/** What the model says about an attribute; a path may go on behind a reference, in the object referred to. */
export function modelAttribute({ model, profile }: Derivation, place: Place, path: string): ModelAttribute | undefined {
  const dot = path.indexOf('.');
  const [, first] = dot < 0 ? [] : (propertyFor(resourceOf(profile, place.type), path.slice(0, dot)) ?? []);
  if (first?.reference !== undefined) return model.attribute(first.reference, path.slice(dot + 1));
  return model.attribute(place.type, path, place.variant);
}

/** The object type whose objects stand, or are referred to, in a property; undefined for plain values. */
export function relatedType(profile: Profile, property: Property): string | undefined {
  const { reference, embed, inverse } = property;
  if (inverse?.show === undefined) return reference ?? embed ?? inverse?.of;
  const [, shown] = propertyFor(resourceOf(profile, inverse.of), inverse.show) ?? [];
  return shown?.reference ?? inverse.of;
}

/** True when a property holds a list. */
export function isList(property: Property): boolean {
  return property.list === true || property.embed !== undefined || property.inverse !== undefined;
}

/** True when only the server sets a property. */
export function isReadOnly(property: Property): boolean {
  const { readOnly, derived, inverse } = property;
  return readOnly === true || derived !== undefined || (inverse !== undefined && inverse.writable !== true);
}

/** The keywords of a profile as a schema. */
export function keywordsOf(schema: SchemaKeywords | undefined): JsonSchema {
  return isJsonObject(schema) ? schema : {};
}
