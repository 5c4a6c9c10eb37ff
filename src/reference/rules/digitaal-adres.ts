import { idsIn } from '../relations';
import { type Rule, textAt } from './rule';

const phone = /^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/;
const servicePrefix = /^(0800|0900|1400|140)/;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Dutch and international numbers without separators; service numbers can't be used to call somebody back. */
function isPhoneNumber(text: string): boolean {
  return phone.test(text) && !servicePrefix.test(text);
}

function isEmailAddress(text: string): boolean {
  return email.test(text);
}

/** R-31 (F1995): an address always belongs to a betrokkene or a partij; both is allowed. */
const hasOwner: Rule = {
  name: 'R-31-eigenaar',
  types: ['digitaalAdres'],
  check: ({ after }) =>
    idsIn(after, 'verstrektDoorBetrokkene').length + idsIn(after, 'verstrektDoorPartij').length === 0
      ? [{ attribute: '', code: 'required', reason: 'Een digitaal adres hoort bij een betrokkene of een partij.' }]
      : [],
};

const fitsKind: Rule = {
  name: 'adres-past-bij-soort',
  types: ['digitaalAdres'],
  check: ({ after }) => {
    const adres = textAt(after, 'adres');
    const kind = after.soortDigitaalAdres;
    if (kind === 'E-mail' && !isEmailAddress(adres)) {
      return [{ attribute: 'adres', code: 'invalid', reason: 'Dit is geen geldig e-mailadres.' }];
    }
    if (kind === 'Telefoon' && !isPhoneNumber(adres)) {
      return [{ attribute: 'adres', code: 'invalid', reason: 'Dit is geen geldig telefoonnummer.' }];
    }
    return [];
  },
};

const standardNeedsPartij: Rule = {
  name: 'standaardadres-van-partij',
  types: ['digitaalAdres'],
  check: ({ after }) =>
    after.isStandaardAdres === true && idsIn(after, 'verstrektDoorPartij').length === 0
      ? [{ attribute: 'isStandaardAdres', code: 'invalid', reason: 'Alleen een adres van een partij kan het standaardadres zijn.' }]
      : [],
};

/** Telephone numbers and e-mail addresses of actoren follow the same form. */
const actorContact: Rule = {
  name: 'actor-bereikbaar',
  types: ['actor'],
  check: ({ after }) => {
    const number = textAt(after, 'telefoonnummer');
    const mail = textAt(after, 'emailadres');
    return [
      ...(number === '' || isPhoneNumber(number)
        ? []
        : [{ attribute: 'telefoonnummer', code: 'invalid', reason: 'Dit is geen geldig telefoonnummer.' }]),
      ...(mail === '' || isEmailAddress(mail)
        ? []
        : [{ attribute: 'emailadres', code: 'invalid', reason: 'Dit is geen geldig e-mailadres.' }]),
    ];
  },
};

export const digitaalAdresRules: readonly Rule[] = [hasOwner, fitsKind, standardNeedsPartij, actorContact];
