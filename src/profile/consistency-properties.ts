import type { Profile, Properties, Property } from '../../generated/types';
import { isObjectType } from './object-types';
import { type ProfileFault, profileFault } from './profile-fault';

/** A name in a property, the key it stands under, and whether it leads anywhere. */
interface Name {
  readonly key: readonly string[];
  readonly isSound: boolean;
  readonly message: string;
}

/** Names in the properties of groups and resources that lead nowhere. */
export function brokenProperties(profile: Profile): ProfileFault[] {
  const groups = Object.entries(profile.groups).flatMap(([name, { properties }]) => [
    ...within(profile, properties, ['groups', name, 'properties']),
    ...endless(profile, name, [name]).map((path) => profileFault(['groups', name], `groep bevat zichzelf: ${path}`)),
  ]);
  const resources = Object.entries(profile.resources).flatMap(([type, { properties }]) =>
    within(profile, properties, ['resources', type, 'properties']),
  );
  return [...groups, ...resources];
}

function within(profile: Profile, properties: Properties, path: readonly string[]): ProfileFault[] {
  return Object.entries(properties).flatMap(([wire, property]) => brokenProperty(profile, property, [...path, wire]));
}

function brokenProperty(profile: Profile, property: Property, path: readonly string[]): ProfileFault[] {
  const names = [...simpleNames(profile, property), ...inverseNames(profile, property)];
  const faults = names.filter(({ isSound }) => !isSound).map(({ key, message }) => profileFault([...path, ...key], message));
  const variants = Object.entries(property.subtype?.variants ?? {}).flatMap(([name, { properties }]) =>
    within(profile, properties, [...path, 'subtype', 'variants', name, 'properties']),
  );
  return [...faults, ...variants];
}

function simpleNames(profile: Profile, { group, codes, reference, embed, via }: Property): Name[] {
  const name = (key: string, value: string | undefined, isSound: (value: string) => boolean, kind: string): Name[] =>
    value === undefined ? [] : [{ key: [key], isSound: isSound(value), message: `${kind} '${value}' bestaat niet` }];
  const isCarried = (type: string): boolean => isObjectType(type) && Object.hasOwn(profile.resources, type);
  return [
    ...name('group', group, (value) => Object.hasOwn(profile.groups, value), 'groep'),
    ...name('codes', codes, (value) => Object.hasOwn(profile.codes, value), 'lijst'),
    ...name('reference', reference, isCarried, 'objecttype'),
    ...name('embed', embed, isCarried, 'objecttype'),
    ...(embed === undefined ? [] : name('via', via ?? '', (value) => refers(profile, embed, value), `verwijzing van ${embed}`)),
  ];
}

function inverseNames(profile: Profile, { inverse }: Property): Name[] {
  if (inverse === undefined) return [];
  const name = (key: string, attribute: string): Name => ({
    key: ['inverse', key],
    isSound: refers(profile, inverse.of, attribute),
    message: `verwijzing van ${inverse.of} '${attribute}' bestaat niet`,
  });
  return [name('via', inverse.via), ...(inverse.show === undefined ? [] : [name('show', inverse.show)])];
}

/** Whether an attribute of an object type is a reference, also within a subtype. */
function refers(profile: Profile, type: string, attribute: string): boolean {
  const resource = Object.hasOwn(profile.resources, type) ? profile.resources[type] : undefined;
  return Object.entries(resource?.properties ?? {}).some(
    ([wire, property]) => (property.attribute ?? wire) === attribute && property.reference !== undefined,
  );
}

/** The ways in which a group contains itself. */
function endless(profile: Profile, name: string, seen: readonly string[]): string[] {
  const groups = Object.values(profile.groups[name]?.properties ?? {}).flatMap(({ group }) => group ?? []);
  return groups.flatMap((group) => {
    if (group === seen[0]) return [[...seen, group].join(' > ')];
    return seen.includes(group) || !Object.hasOwn(profile.groups, group) ? [] : endless(profile, group, [...seen, group]);
  });
}
