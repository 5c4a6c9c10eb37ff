import type { Property, Resource } from '../../../generated/types';
import { ProfileError } from '../../profile/profile-error';
import { definitionName } from './definitions';
import { type Derivation, propertyFor, resourceOf } from './derivation';
import { exactlyOneOf } from './exactly-one';
import { type JsonSchema, orNull, present, when } from './json-schema';
import { membersOf, namedPart, objectOf } from './property-schema';
import { identifierSchema, type ObjectPart, selfSchema } from './reference-schema';
import { isPartial, showsReadOnly } from './view';

/** A subtype of an object: the value of the discriminator on the wire, and the schema of its own data. */
export interface Variant {
  readonly name: string;
  readonly wireValue: string;
  readonly data: JsonSchema;
}

/** The property that holds the data of the subtypes. */
export interface Subtypes {
  readonly property: string;
  readonly discriminator: string;
  readonly variants: readonly Variant[];
}

/**
 * The schema of an object type. Subtypes are conditions on the discriminator: Open Klant's published `oneOf` branches
 * overlap, so that no valid object fits exactly one of them.
 *
 * @param filled attribute that the server fills in this place, and that a request therefore leaves out.
 */
export function objectSchema(derivation: Derivation, type: string, filled?: string): JsonSchema {
  const resource = serverFilled(resourceOf(derivation.profile, type), filled);
  const { label, description } = derivation.model.object(type);
  const choices = derivation.view === 'request' ? exactlyOneOf(resource.exactlyOne) : [];
  const allOf = [...choices, ...subtypesOf(derivation, type).flatMap((subtypes) => conditionsOf(derivation, subtypes))];
  return present({
    ...objectOf(resource.title ?? label, allMembers(derivation, type, resource)),
    description,
    allOf: allOf.length > 0 ? allOf : undefined,
  });
}

/** The subtypes of an object type, of which a profile has at most one set. */
export function subtypesOf(derivation: Derivation, type: string): Subtypes[] {
  const resource = resourceOf(derivation.profile, type);
  return Object.entries(resource.properties).flatMap(([property, { subtype }]) => {
    if (subtype === undefined) return [];
    const [discriminator, { values }] = discriminatorOf(derivation, type, resource, subtype.discriminator);
    const variants = Object.entries(subtype.variants).map(([name, group]) => ({
      name,
      wireValue: String(values?.[name] ?? name),
      data: namedPart(
        derivation,
        definitionName(property, name),
        group.title ?? definitionName(name),
        { type, group: '', variant: name },
        group.properties,
      ),
    }));
    return [{ property, discriminator, variants }];
  });
}

/** Everything an object holds, with its key and address where the profile does not place these itself. */
export function allMembers(derivation: Derivation, type: string, resource: Resource): ObjectPart {
  const { property, self } = derivation.profile.identifier;
  const members = membersOf(derivation, { type, group: '' }, resource.properties);
  if (!showsReadOnly(derivation.view)) return members;
  const own = Object.fromEntries(
    [
      [
        property,
        { ...identifierSchema(derivation), description: 'Technische sleutel, door de server toegekend.', readOnly: true },
      ] as const,
      ...(self === undefined ? [] : [[self, { ...selfSchema(), description: 'Adres van dit object.', readOnly: true }] as const]),
    ].filter(([name]) => !(name in members.properties)),
  );
  return { required: requiredKeys(derivation, members, Object.keys(own)), properties: { ...own, ...members.properties } };
}

/** A contract states what the server always sends; a response only has to be recognisable by its key. */
function requiredKeys({ view, profile }: Derivation, { required }: ObjectPart, own: string[]): string[] {
  if (isPartial(view)) return [];
  const keys = view === 'response' ? [profile.identifier.property] : own;
  return [...new Set([...keys, ...required])].sort();
}

/** Data of a subtype that is not filled in may be null in an answer, as well as absent. */
function conditionsOf({ view }: Derivation, { property, discriminator, variants }: Subtypes): JsonSchema[] {
  return variants.map(({ wireValue, data }) =>
    when(
      { required: [discriminator], properties: { [discriminator]: { const: wireValue } } },
      { properties: { [property]: view === 'response' ? orNull(data) : data } },
    ),
  );
}

function discriminatorOf({ profile }: Derivation, type: string, resource: Resource, attribute: string): readonly [string, Property] {
  const found = propertyFor(resource, attribute);
  if (found === undefined) throw new ProfileError(`Profiel ${profile.name}: ${type} heeft geen eigenschap voor ${attribute}.`);
  return found;
}

function serverFilled(resource: Resource, attribute: string | undefined): Resource {
  const [name, property] = (attribute === undefined ? undefined : propertyFor(resource, attribute)) ?? [];
  if (name === undefined) return resource;
  return { ...resource, properties: { ...resource.properties, [name]: { ...property, readOnly: true, required: false } } };
}
