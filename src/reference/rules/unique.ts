import { type DomainObject, isBlank, type ObjectType } from '../../profile';
import type { Change, Context } from '../behaviour';
import type { RuleViolation } from '../problem';
import { idsIn } from '../relations';
import type { KeysOf } from '../value-index';
import { textAt } from './rule';

/** Objects of a type with the same key may not coexist; undefined = this object takes no part. */
export interface UniqueKey {
  readonly name: string;
  readonly types: readonly ObjectType[];
  readonly attribute: string;
  readonly reason: string;
  key(object: DomainObject): string | undefined;
}

function single(name: string, types: readonly ObjectType[], attribute: string, reason: string): UniqueKey {
  return { name, types, attribute, reason, key: (object) => (isBlank(object[attribute]) ? undefined : String(object[attribute])) };
}

function together(name: string, type: ObjectType, attributes: readonly string[], reason: string, attribute = ''): UniqueKey {
  const key = (object: DomainObject): string | undefined => {
    const values = attributes.map((part) => idsIn(object, part).join(' ') || textAt(object, part));
    return values.includes('') ? undefined : JSON.stringify(values);
  };
  return { name, types: [type], attribute, reason, key };
}

const taken = 'Dit nummer is al in gebruik.';
const identificator = ['objecttype', 'soortObjectId', 'objectId', 'register'].map((part) => `partijIdentificator.${part}`);

/** R-09 and the combinations that wire-profiles §9 keeps unique. */
export const uniqueKeys: readonly UniqueKey[] = [
  single('R-09-nummer', ['klantcontact', 'interneTaak', 'partij'], 'nummer', taken),
  single('referentienummer', ['klantcontact', 'interneTaak'], 'referentienummer', taken),
  together('actor-klantcontact', 'actorKlantcontact', ['actor', 'klantcontact'], 'Deze actor is al aan dit klantcontact gekoppeld.'),
  together(
    'vertegenwoordiging',
    'vertegenwoordiging',
    ['vertegenwoordigendePartij', 'vertegenwoordigdePartij'],
    'Deze vertegenwoordiging bestaat al.',
  ),
  together(
    'referentie-per-partij-en-soort',
    'digitaalAdres',
    ['verstrektDoorPartij', 'soortDigitaalAdres', 'referentie'],
    'Deze partij heeft al een adres van deze soort met deze referentie.',
  ),
  {
    name: 'identificator',
    types: ['partijIdentificator'],
    attribute: '',
    reason: 'Deze identificator is al geregistreerd.',
    key: (object) => {
      const values = identificator.map((part) => textAt(object, part));
      return values.includes('') ? undefined : JSON.stringify([...values, ...idsIn(object, 'subIdentificatorVan')]);
    },
  },
  together(
    'identificator-per-partij-en-soort',
    'partijIdentificator',
    ['identificeerdePartij', 'partijIdentificator.soortObjectId'],
    'Deze partij heeft al een identificator van deze soort.',
  ),
];

const functions = new WeakMap<UniqueKey, KeysOf>();

/** The key as the register finds by it: one function for each key. */
function keysOf(unique: UniqueKey): KeysOf {
  const known = functions.get(unique);
  if (known !== undefined) return known;
  const made: KeysOf = (object) => {
    const key = unique.key(object);
    return key === undefined ? [] : [key];
  };
  functions.set(unique, made);
  return made;
}

/** Violations of the given keys by the intended state of an object. */
export function uniqueViolations(keys: readonly UniqueKey[], change: Change, c: Context): RuleViolation[] {
  const { type, before, after } = change;
  return keys
    .filter((unique) => unique.types.includes(type))
    .filter((unique) => {
      const key = unique.key(after);
      if (key === undefined || (before !== undefined && unique.key(before) === key)) return false;
      return c.register.having(type, keysOf(unique), key).some((other) => other.id !== before?.id);
    })
    .map(({ attribute, reason }) => ({ attribute, code: 'unique', reason }));
}
