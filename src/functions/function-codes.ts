import type { ObjectType } from '../profile';

export type Verb = 'registreer' | 'zoek' | 'raadpleeg' | 'wijzig';

/** Functions of the standard per object type (information model chapter 11). Types without an entry have no described function. */
export const FUNCTION_CODES: Partial<Record<ObjectType, Partial<Record<Verb, string>>>> = {
  partij: { registreer: 'F7554', zoek: 'F7927', raadpleeg: 'F0138', wijzig: 'F2158' },
  klantcontact: { registreer: 'F2173', zoek: 'F3896', raadpleeg: 'F8618', wijzig: 'F0796' },
  interneTaak: { registreer: 'F2120', zoek: 'F3839', raadpleeg: 'F2771', wijzig: 'F5241' },
  actor: { registreer: 'F5592', zoek: 'F5582', raadpleeg: 'F5002', wijzig: 'F9810' },
  actorKlantcontact: { registreer: 'F6542' },
  betrokkene: { registreer: 'F2599', zoek: 'F4936', raadpleeg: 'F5859', wijzig: 'F3246' },
  digitaalAdres: { registreer: 'F1995', zoek: 'F6634', raadpleeg: 'F2806', wijzig: 'F2946' },
  partijIdentificator: { registreer: 'F6257', zoek: 'F5817', raadpleeg: 'F1582', wijzig: 'F8226' },
  onderwerpobject: { registreer: 'F9322', zoek: 'F9829', raadpleeg: 'F6039', wijzig: 'F5639' },
  bijlage: { registreer: 'F1975', zoek: 'F5492', raadpleeg: 'F6230', wijzig: 'F6260' },
};

/** «registreer klantcontact (F2173)», for messages. */
export function functionName(verb: Verb, type: ObjectType): string {
  const code = FUNCTION_CODES[type]?.[verb];
  return code === undefined ? `${verb} ${type}` : `${verb} ${type} (${code})`;
}
