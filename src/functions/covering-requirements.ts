import type { ObjectType } from '../profile';
import type { Verb } from './function-codes';

const REGISTERING: Record<ObjectType, string> = {
  klantcontact: 'C0992-01',
  betrokkene: 'C0992-07',
  actorKlantcontact: 'C0992-05',
  actor: 'IM-actor-01',
  interneTaak: 'C9167-01',
  partij: 'C9167-14',
  partijIdentificator: 'C9167-16',
  digitaalAdres: 'C9167-05',
  bijlage: 'C1199-09',
  onderwerpobject: 'C4390-02',
  vertegenwoordiging: 'IM-vertegenwoordiging-01',
  rekeningnummer: 'IM-rekeningnummer-01',
  categorie: 'IM-categorie-01',
  categorieRelatie: 'IM-categorieRelatie-01',
};

const SEARCHING: Partial<Record<ObjectType, string>> = {
  betrokkene: 'C9167-20',
  actorKlantcontact: 'C0992-05',
  interneTaak: 'C0534-08',
  partij: 'C9167-08',
  partijIdentificator: 'C9167-08',
  digitaalAdres: 'C9167-05',
  bijlage: 'C1199-10',
  onderwerpobject: 'C4390-03',
};

const CHANGING: Partial<Record<ObjectType, string>> = {
  klantcontact: 'A8694-03',
  betrokkene: 'A8694-17',
  interneTaak: 'C0534-13',
  partij: 'A8694-37',
  actor: 'A8694-55',
  digitaalAdres: 'A8694-20',
  partijIdentificator: 'A8694-47',
  onderwerpobject: 'A8694-48',
  bijlage: 'A8694-48',
};

/** The requirement that judges this action itself; named when the action fails as a prerequisite of another requirement. */
export function coveringRequirement(verb: Verb, type: ObjectType): string[] {
  const id = verb === 'zoek' ? SEARCHING[type] : verb === 'wijzig' ? CHANGING[type] : REGISTERING[type];
  return [id ?? REGISTERING[type]];
}
