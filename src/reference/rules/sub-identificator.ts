import type { RuleViolation } from '../problem';
import { idOf, idsIn } from '../relations';
import { type Rule, textAt } from './rule';

const kindOf = 'partijIdentificator.soortObjectId';

function parentProblem(reason: string): RuleViolation[] {
  return [{ attribute: 'subIdentificatorVan', code: 'invalid', reason }];
}

/** A vestigingsnummer is only unique below its KVK-nummer, where a profile can express that. */
const vestigingHasParent: Rule = {
  name: 'vestiging-onder-kvk-nummer',
  types: ['partijIdentificator'],
  check: ({ type, after }, c) => {
    const expressible = c.profile.resource(type).carries('subIdentificatorVan');
    if (!expressible || textAt(after, kindOf) !== 'Vestigingsnummer') return [];
    const parents = idsIn(after, 'subIdentificatorVan').map((id) => c.register.get('partijIdentificator', id) ?? {});
    return parents.some((parent) => textAt(parent, kindOf) === 'KVK-nummer')
      ? []
      : parentProblem('Een vestigingsnummer is een sub-identificator van een KVK-nummer.');
  },
};

const notItsOwnParent: Rule = {
  name: 'niet-onder-zichzelf',
  types: ['partijIdentificator'],
  check: ({ before, after }) =>
    before !== undefined && idsIn(after, 'subIdentificatorVan').includes(idOf(before))
      ? parentProblem('Een identificator kan geen sub-identificator van zichzelf zijn.')
      : [],
};

const parentKeepsKind: Rule = {
  name: 'soort-van-hoofdidentificator-vast',
  types: ['partijIdentificator'],
  check: ({ before, after }, c) =>
    before !== undefined &&
    textAt(before, kindOf) !== textAt(after, kindOf) &&
    c.register.referring('partijIdentificator', 'subIdentificatorVan', idOf(before)).length > 0
      ? [{ attribute: kindOf, code: 'invalid', reason: 'De soort ligt vast zolang er sub-identificatoren zijn.' }]
      : [],
};

export const subIdentificatorRules: readonly Rule[] = [vestigingHasParent, notItsOwnParent, parentKeepsKind];
