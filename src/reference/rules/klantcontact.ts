import { isBlank } from '../../profile';
import type { Rule } from './rule';

/** C0992-13: in the model these always have a value, so an explicit empty one is refused, also in a change. */
const neverEmpty: Rule = {
  name: 'klantcontact-nooit-leeg',
  types: ['klantcontact'],
  check: ({ after }) =>
    ['plaatsgevondenOp', 'vertrouwelijk']
      .filter((attribute) => isBlank(after[attribute]))
      .map((attribute) => ({ attribute, code: 'null', reason: 'Dit gegeven mag niet leeg zijn.' })),
};

/** Only meaningful where a profile knows verdereActieOndernomen (Open Klant 0.9). */
const noFurtherAction: Rule = {
  name: 'geen-verdere-actie-na-gelukt-contact',
  types: ['klantcontact'],
  check: ({ after }) =>
    after.verdereActieOndernomen === true && after.indicatieContactGelukt === 'ja'
      ? [
          {
            attribute: '',
            code: 'no-further-action-when-contact-succesful',
            reason: 'Na een gelukt contact wordt geen verdere actie ondernomen.',
          },
        ]
      : [],
};

export const klantcontactRules: readonly Rule[] = [neverEmpty, noFurtherAction];
