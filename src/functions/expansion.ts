import type { ObjectType, ProfileModel } from '../profile';
import { Overgeslagen } from './errors';

/** The value of the profile's expand parameter that brings objects of the related type along. */
export function expandName(profile: ProfileModel, type: ObjectType, related: ObjectType): string {
  const { properties, expand = [] } = profile.resource(type).definition;
  const name = Object.keys(properties).find((property) => properties[property]?.inverse?.of === related && expand.includes(property));
  if (profile.definition.expand === undefined || name === undefined) {
    throw new Overgeslagen('niet-toetsbaar', `Het profiel ${profile.name} kan ${related} niet samen met ${type} opvragen.`);
  }
  return name;
}

/** The related objects as they stand, whole, in the answer; empty when the answer has none. */
export function expandedObjects(profile: ProfileModel, type: ObjectType, related: ObjectType, body: unknown): unknown[] {
  const holder = profile.definition.expand === undefined ? undefined : member(body, profile.definition.expand.property);
  const value = member(holder, expandName(profile, type, related));
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
