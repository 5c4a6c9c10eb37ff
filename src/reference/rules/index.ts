import { requiredText } from './blank';
import { digitaalAdresRules } from './digitaal-adres';
import { identificatorRules } from './identificator';
import { interneTaakRules } from './interne-taak';
import { klantcontactRules } from './klantcontact';
import { partijRules } from './partij';
import type { Rule } from './rule';
import { subIdentificatorRules } from './sub-identificator';

/** All functional rules on one object, as information-model §10 and wire-profiles §9 state them. */
export const allRules: readonly Rule[] = [
  requiredText,
  ...klantcontactRules,
  ...interneTaakRules,
  ...partijRules,
  ...identificatorRules,
  ...subIdentificatorRules,
  ...digitaalAdresRules,
];
