import { isBlank, isRecord } from '../../profile';
import type { RuleViolation } from '../problem';
import { idsIn } from '../relations';
import { type Rule, textAt } from './rule';

const parts = ['objecttype', 'soortObjectId', 'objectId', 'register'];

/** The missing parts of an identificator, which is only usable with all four (T13). */
function missingParts(group: unknown, attribute: string): RuleViolation[] {
  const filled: Readonly<Record<string, unknown>> = isRecord(group) ? group : {};
  return parts
    .filter((part) => isBlank(filled[part]))
    .map((part) => ({
      attribute: `${attribute}.${part}`,
      code: 'required',
      reason: 'Een identificator bestaat uit objecttype, soort object-ID, object-ID en register.',
    }));
}

/** C1199-12, C9018-15. */
const complete: Rule = {
  name: 'identificator-volledig',
  types: ['bijlage', 'partijIdentificator'],
  check: ({ type, after }) => {
    const attribute = type === 'bijlage' ? 'objectidentificator' : 'partijIdentificator';
    return missingParts(after[attribute], attribute);
  },
};

/** C9761-08; an onderwerpobject that refers to a klantcontact needs no identificator (C9708). */
const completeOrKlantcontact: Rule = {
  name: 'onderwerpobject-volledig',
  types: ['onderwerpobject'],
  check: ({ after }) => {
    const refersToKlantcontact = idsIn(after, 'onderwerpWasKlantcontact').length > 0;
    if (refersToKlantcontact && isBlank(after.objectidentificator)) return [];
    return missingParts(after.objectidentificator, 'objectidentificator');
  },
};

interface Kind {
  readonly objecttype: string;
  readonly register: string;
  readonly isValid: (objectId: string) => boolean;
  readonly reason: string;
}

/** Nine digits passing the 11-proef, as for a burgerservicenummer. */
function passesElfproef(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((sum, weight, place) => sum + weight * Number(text[place]), 0) % 11 === 0;
}

const elfproef = 'Het nummer heeft negen cijfers en voldoet aan de elfproef.';
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['BSN', { objecttype: 'Ingeschreven NP', register: 'BRP', isValid: passesElfproef, reason: elfproef }],
  ['RSIN', { objecttype: 'Ingeschreven NNP', register: 'Handelsregister', isValid: passesElfproef, reason: elfproef }],
  ['KVK-nummer', nnp(/^[0-9]{8}$/, 'Een KVK-nummer heeft acht cijfers.')],
  ['Vestigingsnummer', { ...nnp(/^[0-9]{12}$/, 'Een vestigingsnummer heeft twaalf cijfers.'), objecttype: 'Vestiging' }],
]);

function nnp(form: RegExp, reason: string): Kind {
  return { objecttype: 'Ingeschreven NNP', register: 'Handelsregister', isValid: (objectId) => form.test(objectId), reason };
}

/** Kind of number, object type and register of a partij belong together; kinds outside this table are not judged. */
const fittingCombination: Rule = {
  name: 'identificator-combinatie',
  types: ['partijIdentificator'],
  check: ({ after }) => {
    const kind = kinds.get(textAt(after, 'partijIdentificator.soortObjectId'));
    if (kind === undefined || missingParts(after.partijIdentificator, '').length > 0) return [];
    const wrong = (part: string, reason: string): RuleViolation => ({ attribute: `partijIdentificator.${part}`, code: 'invalid', reason });
    return [
      ...(textAt(after, 'partijIdentificator.objecttype') === kind.objecttype
        ? []
        : [wrong('objecttype', 'Het objecttype past niet bij dit nummer.')]),
      ...(textAt(after, 'partijIdentificator.register') === kind.register
        ? []
        : [wrong('register', 'Het register past niet bij dit nummer.')]),
      ...(kind.isValid(textAt(after, 'partijIdentificator.objectId')) ? [] : [wrong('objectId', kind.reason)]),
    ];
  },
};

export const identificatorRules: readonly Rule[] = [complete, completeOrKlantcontact, fittingCombination];
