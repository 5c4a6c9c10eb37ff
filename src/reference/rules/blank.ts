import { isBlank, type Property } from '../../profile';
import type { Rule } from './rule';

/** Text that a profile requires can't be the empty string either. */
export const requiredText: Rule = {
  name: 'verplichte-tekst-niet-leeg',
  types: ['klantcontact', 'interneTaak', 'actor', 'digitaalAdres', 'rekeningnummer'],
  check: ({ type, after }, c) =>
    Object.entries(c.profile.resource(type).definition.properties)
      .filter(([, property]) => property.required === true && isPlain(property))
      .map(([wireName, property]) => property.attribute ?? wireName)
      .filter((attribute) => isBlank(after[attribute]))
      .map((attribute) => ({ attribute, code: 'blank', reason: 'Dit gegeven mag niet leeg zijn.' })),
};

/** Neither a group, a reference nor the number that an omitted replacement keeps. */
function isPlain(property: Property): boolean {
  return property.group === undefined && property.reference === undefined && property.convert === undefined;
}
