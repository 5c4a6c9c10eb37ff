import { randomUUID } from 'node:crypto';
import type { DomainObject, ObjectType } from '../profile';
import type { Register } from './register';

/** Ten related synthetic objects: a contact of a known person with a task, a zaak, an attachment and an address. */
function family(number: number): [ObjectType, DomainObject][] {
  const ids = { klantcontact: randomUUID(), actor: randomUUID(), partij: randomUUID(), betrokkene: randomUUID() };
  const moment = new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString();
  const zaak = { objecttype: 'Zaak', soortObjectId: 'Zaakidentificatie', objectId: `VREEMD-${number}`, register: 'Zakenregister' };
  const bsn = { objecttype: 'Ingeschreven NP', soortObjectId: 'BSN', objectId: String(900_000_000 + number), register: 'BRP' };
  return [
    ['actor', { id: ids.actor, naam: `Vreemde medewerker ${number}`, soortActor: 'medewerker', indicatieActief: true, functie: 'KCC' }],
    ['klantcontact', { id: ids.klantcontact, ...contact(number), plaatsgevondenOp: moment }],
    ['actorKlantcontact', { id: randomUUID(), actor: ids.actor, klantcontact: ids.klantcontact }],
    ['partij', { id: ids.partij, soortPartij: 'persoon', indicatieActief: true, indicatieGeheimhouding: false, contactnaam: name(number) }],
    ['partijIdentificator', { id: randomUUID(), identificeerdePartij: ids.partij, partijIdentificator: bsn }],
    ['betrokkene', { id: ids.betrokkene, hadKlantcontact: ids.klantcontact, wasPartij: ids.partij, rol: 'klant', initiator: true }],
    ['digitaalAdres', { id: randomUUID(), verstrektDoorBetrokkene: ids.betrokkene, ...address(number) }],
    [
      'interneTaak',
      { id: randomUUID(), ...task, aanleidinggevendKlantcontact: ids.klantcontact, toegewezenAanActor: ids.actor, toegewezenOp: moment },
    ],
    ['onderwerpobject', { id: randomUUID(), wasOnderwerpVanKlantcontact: ids.klantcontact, objectidentificator: zaak }],
    [
      'bijlage',
      { id: randomUUID(), wasBijlageVanKlantcontact: ids.klantcontact, objectidentificator: { ...zaak, objecttype: 'Informatieobject' } },
    ],
  ];
}

const task = { gevraagdeHandeling: 'Klant terugbellen', status: 'te verwerken' };

function contact(number: number): DomainObject {
  const text = { kanaal: 'Telefoon', onderwerp: `Vreemd onderwerp ${number}`, inhoud: 'Van een ander.', taal: 'nld' };
  return { ...text, indicatieContactGelukt: 'ja', vertrouwelijk: false };
}

function name(number: number): DomainObject {
  return { voorletters: 'V.', voornaam: 'Vreemd', achternaam: `Achternaam ${number}` };
}

function address(number: number): DomainObject {
  return { soortDigitaalAdres: 'E-mail', adres: `vreemd${number}@example.org`, omschrijving: 'privé' };
}

/**
 * Puts about `count` synthetic objects in the register as if others had recorded them, so that tests see a register
 * that isn't empty. Bypasses all checks.
 */
export function seed(register: Register, count: number): void {
  for (let number = 1; number <= Math.ceil(count / 10); number++) {
    for (const [type, object] of family(number)) register.put(type, String(object.id), object);
  }
}
