import { isBlank } from '../../profile';
import { idsIn } from '../relations';
import type { Rule } from './rule';

/** a task always belongs to one klantcontact. */
const hasKlantcontact: Rule = {
  name: 'R-40-klantcontact',
  types: ['interneTaak'],
  check: ({ after }) =>
    idsIn(after, 'aanleidinggevendKlantcontact').length === 0
      ? [{ attribute: 'aanleidinggevendKlantcontact', code: 'required', reason: 'Een interne taak hoort bij een klantcontact.' }]
      : [],
};

/** a task is always assigned to an actor. */
const hasActor: Rule = {
  name: 'R-40-actor',
  types: ['interneTaak'],
  check: ({ after }) =>
    idsIn(after, 'toegewezenAanActor').length === 0
      ? [{ attribute: 'toegewezenAanActor', code: 'required', reason: 'Een interne taak is aan een actor toegewezen.' }]
      : [],
};

/** exactly two statuses. */
const knownStatus: Rule = {
  name: 'R-41-status',
  types: ['interneTaak'],
  check: ({ after }) =>
    after.status === 'te verwerken' || after.status === 'verwerkt'
      ? []
      : [{ attribute: 'status', code: 'invalid_choice', reason: 'De status is te verwerken of verwerkt.' }],
};

/** the moment of handling belongs to a handled task only. */
const handledWhenVerwerkt: Rule = {
  name: 'R-42-verwerkt-op',
  types: ['interneTaak'],
  check: ({ after }) =>
    after.status !== 'verwerkt' && !isBlank(after.verwerktOp)
      ? [{ attribute: 'verwerktOp', code: 'invalid', reason: 'Alleen een verwerkte taak heeft een moment van verwerken.' }]
      : [],
};

export const interneTaakRules: readonly Rule[] = [hasKlantcontact, hasActor, knownStatus, handledWhenVerwerkt];
