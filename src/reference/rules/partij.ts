import { isBlank, type ObjectType } from '../../profile';
import type { Change, Context } from '../behaviour';
import type { RuleViolation } from '../problem';
import { idOf, idsIn } from '../relations';
import { foreignSubtypeAttributes } from '../subtype';
import type { Rule } from './rule';

/** only the attributes of the subtype are filled, so never an organisation name and a contact name. */
const ownSubtypeOnly: Rule = {
  name: 'R-23-R-24-subtype',
  types: ['partij', 'actor'],
  check: ({ type, after }, c) =>
    foreignSubtypeAttributes(c.profile, type, after)
      .filter((attribute) => !isBlank(after[attribute]))
      .map((attribute) => ({ attribute, code: 'invalid', reason: 'Dit gegeven hoort niet bij deze soort.' })),
};

/** werkte voor leads to an organisation. */
const worksForOrganisation: Rule = {
  name: 'R-34-werkte-voor-organisatie',
  types: ['partij'],
  check: ({ after }, c) =>
    idsIn(after, 'werkteVoorPartij').some((id) => c.register.get('partij', id)?.soortPartij !== 'organisatie')
      ? [{ attribute: 'werkteVoorPartij', code: 'invalid', reason: 'Deze partij is geen organisatie.' }]
      : [],
};

/** R-27 (C9167-26): what is preferred is one of the partij's own, where the sent list, if any, decides what is own. */
function ownOnly(preference: string, list: string, type: ObjectType, owner: string): (change: Change, c: Context) => RuleViolation[] {
  return ({ before, after }, c) => {
    const own = (id: string): boolean => {
      if (Array.isArray(after[list])) return idsIn(after, list).includes(id);
      return before !== undefined && idsIn(c.register.get(type, id) ?? {}, owner).includes(idOf(before));
    };
    return idsIn(after, preference).every(own)
      ? []
      : [{ attribute: preference, code: 'invalid', reason: 'De voorkeur moet een eigen gegeven van deze partij zijn.' }];
  };
}

const preferredAddressIsOwn: Rule = {
  name: 'R-27-voorkeursadres-is-eigen',
  types: ['partij'],
  check: ownOnly('voorkeursDigitaalAdres', 'digitaleAdressen', 'digitaalAdres', 'verstrektDoorPartij'),
};

const preferredAccountIsOwn: Rule = {
  name: 'voorkeursrekening-is-eigen',
  types: ['partij'],
  check: ownOnly('voorkeursRekeningnummer', 'rekeningnummers', 'rekeningnummer', 'partij'),
};

const notItself: Rule = {
  name: 'vertegenwoordigt-niet-zichzelf',
  types: ['vertegenwoordiging'],
  check: ({ after }) =>
    after.vertegenwoordigendePartij === after.vertegenwoordigdePartij
      ? [{ attribute: 'vertegenwoordigdePartij', code: 'invalid', reason: 'Een partij kan zichzelf niet vertegenwoordigen.' }]
      : [],
};

export const partijRules: readonly Rule[] = [ownSubtypeOnly, worksForOrganisation, preferredAddressIsOwn, preferredAccountIsOwn, notItself];
