import type { Profile, Properties, Property, Resource } from '../../generated/types';
import { compileResource } from './compile-fields';
import { fieldAt } from './filter-path';
import { isObjectType } from './object-types';
import { pointerOf } from './pointer';
import type { ProfileFault } from './profile-schema';
import type { WireForm } from './wire-form';

/** What a schema can't see: names in a profile that lead nowhere. Empty when the profile is sound. */
export function inconsistencies(profile: Profile): ProfileFault[] {
  const broken = [...unknownTypes(profile), ...brokenProperties(profile)];
  if (broken.length > 0) return broken;
  const form = wireForm(profile);
  return Object.entries(profile.resources).flatMap(([type, resource]) => brokenResource(form, type, resource));
}

function unknownTypes({ resources, composites }: Profile): ProfileFault[] {
  const types = Object.keys(resources).filter((type) => !isObjectType(type));
  const parts = Object.entries(composites ?? {}).flatMap(([name, { parts: all }]) =>
    Object.entries(all)
      .filter(([, { resource }]) => resources[resource] === undefined)
      .map(([part, { resource }]) => fault(['composites', name, 'parts', part, 'resource'], `onbekend objecttype '${resource}'`)),
  );
  return [...types.map((type) => fault(['resources', type], 'is geen objecttype')), ...parts];
}

function brokenProperties(profile: Profile): ProfileFault[] {
  const inGroups = Object.entries(profile.groups).flatMap(([name, { properties }]) =>
    within(profile, properties, ['groups', name, 'properties']),
  );
  const inResources = Object.entries(profile.resources).flatMap(([type, { properties }]) =>
    within(profile, properties, ['resources', type, 'properties']),
  );
  return [...inGroups, ...inResources];
}

function within(profile: Profile, properties: Properties, path: readonly string[]): ProfileFault[] {
  return Object.entries(properties).flatMap(([wire, property]) => brokenProperty(profile, property, [...path, wire]));
}

function brokenProperty(profile: Profile, property: Property, path: readonly string[]): ProfileFault[] {
  const { group, codes, reference, embed, via, inverse, subtype } = property;
  const faults: ProfileFault[] = [];
  const check = (isSound: boolean, key: readonly string[], message: string): void => {
    if (!isSound) faults.push(fault([...path, ...key], message));
  };
  const has = (type: string): boolean => isObjectType(type) && profile.resources[type] !== undefined;
  if (group !== undefined) check(profile.groups[group] !== undefined, ['group'], `onbekende groep '${group}'`);
  if (codes !== undefined) check(profile.codes[codes] !== undefined, ['codes'], `onbekende lijst '${codes}'`);
  if (reference !== undefined) check(has(reference), ['reference'], `onbekend objecttype '${reference}'`);
  if (embed !== undefined) check(has(embed), ['embed'], `onbekend objecttype '${embed}'`);
  if (embed !== undefined) check(via !== undefined, [], "bij embed hoort 'via'");
  if (inverse !== undefined) {
    const shown = inverse.show === undefined || refers(profile, inverse.of, inverse.show);
    check(refers(profile, inverse.of, inverse.via), ['inverse', 'via'], `'${inverse.via}' is geen verwijzing van '${inverse.of}'`);
    check(shown, ['inverse', 'show'], `'${inverse.show ?? ''}' is geen verwijzing van '${inverse.of}'`);
  }
  const variants = Object.entries(subtype?.variants ?? {});
  const deeper = variants.flatMap(([name, { properties }]) =>
    within(profile, properties, [...path, 'subtype', 'variants', name, 'properties']),
  );
  return [...faults, ...deeper];
}

function refers(profile: Profile, type: string, attribute: string): boolean {
  const properties = Object.entries(profile.resources[type]?.properties ?? {});
  return properties.some(([wire, property]) => (property.attribute ?? wire) === attribute && property.reference !== undefined);
}

function brokenResource(form: WireForm, type: string, resource: Resource): ProfileFault[] {
  if (!isObjectType(type)) return [];
  const filters = Object.entries(resource.filters)
    .filter(([, { path }]) => fieldAt(form, type, path) === undefined)
    .map(([name, { path }]) => fault(['resources', type, 'filters', name, 'path'], `'${path}' leidt nergens heen`));
  const groups = (resource.exactlyOne ?? []).flatMap((names, index) =>
    names
      .filter((name) => resource.properties[name] === undefined)
      .map((name) => fault(['resources', type, 'exactlyOne', String(index)], `onbekende eigenschap '${name}'`)),
  );
  const links = Object.entries(resource.links ?? {})
    .filter(([, attribute]) => fieldAt(form, type, attribute)?.field?.kind !== 'reference')
    .map(([name, attribute]) => fault(['resources', type, 'links', name], `'${attribute}' is geen verwijzing`));
  return [...filters, ...groups, ...links];
}

function wireForm(definition: Profile): WireForm {
  return { definition, fieldsOf: (type) => compileResource(definition, definition.resources[type]?.properties ?? {}) };
}

function fault(path: readonly string[], message: string): ProfileFault {
  return { path: pointerOf(path), message };
}
