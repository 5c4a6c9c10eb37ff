import type { ObjectType } from '../../generated/types';

export type { ObjectType };

/**
 * An object in terms of the information model: flat, attributes in camelCase, groups nested, references as ids.
 * Attributes that only a profile has keep their name on the wire.
 */
export type DomainObject = Readonly<Record<string, unknown>>;

/** Every object type a profile can carry. */
export const objectTypes = [
  'klantcontact',
  'betrokkene',
  'actorKlantcontact',
  'actor',
  'interneTaak',
  'partij',
  'partijIdentificator',
  'digitaalAdres',
  'bijlage',
  'onderwerpobject',
  'vertegenwoordiging',
  'rekeningnummer',
  'categorie',
  'categorieRelatie',
] as const satisfies readonly ObjectType[];

export function isObjectType(name: string): name is ObjectType {
  return objectTypes.some((type) => type === name);
}
