import type { Profile, Resource } from '../../generated/types';
import { compileResource } from './compile-fields';
import { brokenProperties } from './consistency-properties';
import { fieldAt } from './filter-path';
import { isObjectType } from './object-types';
import { type ProfileFault, profileFault } from './profile-fault';
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
      .filter(([, { resource }]) => !Object.hasOwn(resources, resource))
      .map(([part, { resource }]) => profileFault(['composites', name, 'parts', part, 'resource'], `onbekend objecttype '${resource}'`)),
  );
  return [...types.map((type) => profileFault(['resources', type], 'is geen objecttype')), ...parts];
}

function brokenResource(form: WireForm, type: string, resource: Resource): ProfileFault[] {
  if (!isObjectType(type)) return [];
  const filters = Object.entries(resource.filters)
    .filter(([, { path }]) => fieldAt(form, type, path) === undefined)
    .map(([name, { path }]) => profileFault(['resources', type, 'filters', name, 'path'], `'${path}' leidt nergens heen`));
  const groups = (resource.exactlyOne ?? []).flatMap((names, index) =>
    names
      .filter((name) => !Object.hasOwn(resource.properties, name))
      .map((name) => profileFault(['resources', type, 'exactlyOne', String(index)], `onbekende eigenschap '${name}'`)),
  );
  const links = Object.entries(resource.links ?? {})
    .filter(([, attribute]) => fieldAt(form, type, attribute)?.field?.kind !== 'reference')
    .map(([name, attribute]) => profileFault(['resources', type, 'links', name], `'${attribute}' is geen verwijzing`));
  return [...filters, ...groups, ...links];
}

function wireForm(definition: Profile): WireForm {
  return { definition, fieldsOf: (type) => compileResource(definition, definition.resources[type]?.properties ?? {}) };
}
