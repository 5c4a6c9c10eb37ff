import type { Profile, Properties, Property } from '../../generated/types';
import { didYouMean } from '../suggestion';
import type { InformationModel } from '../validation/wire/information-model';
import { isObjectType, type ObjectType } from './object-types';
import { type ProfileFault, profileFault } from './profile-fault';

/** Properties of one object, or of one subtype in it, with their place. */
interface Level {
  readonly path: readonly string[];
  readonly properties: Properties;
}

/** Names that two things claim: an attribute written under two properties, or a path that leads to two object types. */
export function clashes(profile: Profile): ProfileFault[] {
  const levels = Object.entries(profile.resources).flatMap(([type, { properties }]) =>
    levelsOf(properties, ['resources', type, 'properties']),
  );
  return [...levels.flatMap(sharedAttributes), ...sharedPaths(profile)];
}

/** A second way of writing an attribute is fine when it says so (`alias`). */
function sharedAttributes({ properties, path }: Level): ProfileFault[] {
  const owners = new Map<string, string>();
  return Object.entries(properties).flatMap(([wire, property]) => {
    const attribute = property.attribute ?? wire;
    const owner = owners.get(attribute);
    if (property.alias === true || !namesAttribute(property)) return [];
    owners.set(attribute, owner ?? wire);
    return owner === undefined ? [] : [profileFault([...path, wire], `attribuut '${attribute}' heeft al een eigenschap: '${owner}'`)];
  });
}

function sharedPaths({ resources }: Profile): ProfileFault[] {
  const owners = new Map<string, string>();
  return Object.entries(resources).flatMap(([type, { path }]) => {
    const owner = owners.get(path);
    owners.set(path, owner ?? type);
    return owner === undefined ? [] : [profileFault(['resources', type, 'path'], `'${path}' is al het pad van ${owner}`)];
  });
}

/** Attributes that the information model doesn't have: they would be carried, and what was meant would be missing. */
export function unknownAttributes(profile: Profile, model: InformationModel): ProfileFault[] {
  return Object.entries(profile.resources).flatMap(([type, { properties }]) =>
    isObjectType(type)
      ? levelsOf(properties, ['resources', type, 'properties']).flatMap((level) => unknownIn(profile, level, type, model))
      : [],
  );
}

function unknownIn(profile: Profile, { properties, path }: Level, type: ObjectType, model: InformationModel): ProfileFault[] {
  return Object.entries(properties).flatMap(([wire, property]) => {
    const attribute = property.attribute ?? wire;
    const isMeant = attribute === 'id' || wire === profile.identifier.property || model.attribute(type, attribute) !== undefined;
    if (!namesAttribute(property) || property.outsideModel === true || isMeant) return [];
    const known = [...new Set(model.attributes(type).map((name) => name.split('.')[0] ?? name))];
    const place = property.attribute === undefined ? [...path, wire] : [...path, wire, 'attribute'];
    const remedy = didYouMean(attribute, known) || ' Geef "attribute", of "outsideModel": true.';
    return [profileFault(place, `${type} heeft in het informatiemodel geen attribuut '${attribute}'.${remedy}`)];
  });
}

function levelsOf(properties: Properties, path: readonly string[]): Level[] {
  const inside = Object.entries(properties).flatMap(([wire, { subtype }]) =>
    Object.entries(subtype?.variants ?? {}).flatMap(([name, variant]) =>
      levelsOf(variant.properties, [...path, wire, 'subtype', 'variants', name, 'properties']),
    ),
  );
  return [{ properties, path }, ...inside];
}

/** Relations that other objects keep, subtypes and derived values are no attributes of the object itself. */
function namesAttribute({ inverse, embed, subtype, derived }: Property): boolean {
  return inverse === undefined && embed === undefined && subtype === undefined && derived === undefined;
}
