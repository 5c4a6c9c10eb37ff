import type { DomainObject, ObjectType } from '../../src/profile';
import type { Target } from './client';

let counter = 1000;

/** A nummer no other object has. */
export function freshNumber(): number {
  counter += 1;
  return counter;
}

/** A text no other object has. */
export function mark(prefix: string): string {
  counter += 1;
  return `${prefix} ${counter}`;
}

/** A number of nine digits that passes the 11-proef and that no other object has. */
export function freshBsn(): string {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2];
  for (counter += 1; ; counter += 1) {
    const digits = String(90_000_000 + counter);
    const rest = weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
    if (rest < 10) return digits + rest;
  }
}

export const zaak = { objecttype: 'Zaak', soortObjectId: 'Zaakidentificatie', objectId: 'ZAAK-2024-0001', register: 'Zakenregister' };

export function bsn(objectId: string = freshBsn()): DomainObject {
  return { objecttype: 'Ingeschreven NP', soortObjectId: 'BSN', objectId, register: 'BRP' };
}

/** A valid object of each type, complete enough for both profiles; makes what it refers to. */
export const samples: Partial<Record<ObjectType, (target: Target) => Promise<DomainObject>>> = {
  klantcontact: async () => ({
    nummer: freshNumber(),
    kanaal: 'Telefoon',
    onderwerp: mark('Afvalinzameling'),
    inhoud: 'Vraag en antwoord.',
    indicatieContactGelukt: 'ja',
    taal: 'nld',
    vertrouwelijk: false,
    plaatsgevondenOp: '2024-02-01T10:15:00+01:00',
  }),
  actor: async () => ({
    naam: mark('Medewerker'),
    soortActor: 'medewerker',
    indicatieActief: true,
    functie: 'KCC-medewerker',
    emailadres: 'een@example.nl',
    telefoonnummer: '0201234567',
    actoridentificator: { objecttype: 'Medewerker', soortObjectId: 'Identificatie', objectId: mark('mdw'), register: 'Overige Objecten' },
  }),
  betrokkene: async (target) => ({
    hadKlantcontact: await sample(target, 'klantcontact'),
    wasPartij: await sample(target, 'partij'),
    rol: 'klant',
    initiator: true,
    organisatienaam: mark('Organisatie'),
    contactnaam: { voorletters: 'A.', voornaam: 'Anna', voorvoegselAchternaam: 'van der', achternaam: mark('Voorbeeld') },
  }),
  actorKlantcontact: async (target) => ({ actor: await sample(target, 'actor'), klantcontact: await sample(target, 'klantcontact') }),
  interneTaak: async (target) => ({
    nummer: freshNumber(),
    gevraagdeHandeling: 'Klant terugbellen',
    toelichting: 'Graag vandaag',
    status: 'te verwerken',
    aanleidinggevendKlantcontact: await sample(target, 'klantcontact'),
    toegewezenAanActor: await sample(target, 'actor'),
  }),
  partij: async () => ({
    nummer: freshNumber(),
    soortPartij: 'persoon',
    indicatieActief: true,
    indicatieGeheimhouding: false,
    voorkeurstaal: 'nld',
    contactnaam: { voorletters: 'A.', voornaam: 'Anna', voorvoegselAchternaam: 'van der', achternaam: mark('Voorbeeld') },
  }),
  partijIdentificator: async (target) => ({ identificeerdePartij: await sample(target, 'partij'), partijIdentificator: bsn() }),
  digitaalAdres: async (target) => ({
    soortDigitaalAdres: 'E-mail',
    adres: `${mark('adres').replace(' ', '')}@example.nl`,
    omschrijving: 'privé',
    verstrektDoorPartij: await sample(target, 'partij'),
  }),
  bijlage: async (target) => ({
    wasBijlageVanKlantcontact: await sample(target, 'klantcontact'),
    objectidentificator: {
      objecttype: 'Informatieobject',
      soortObjectId: 'Identificatie',
      objectId: mark('DOC'),
      register: 'Documentenregister',
    },
  }),
  onderwerpobject: async (target) => ({
    wasOnderwerpVanKlantcontact: await sample(target, 'klantcontact'),
    objectidentificator: { ...zaak, objectId: mark('ZAAK') },
  }),
  vertegenwoordiging: async (target) => ({
    vertegenwoordigendePartij: await sample(target, 'partij'),
    vertegenwoordigdePartij: await sample(target, 'partij'),
  }),
  rekeningnummer: async (target) => ({ partij: await sample(target, 'partij'), iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' }),
  categorie: async () => ({ naam: mark('Categorie') }),
  categorieRelatie: async (target) => ({
    partij: await sample(target, 'partij'),
    categorie: await sample(target, 'categorie'),
    beginDatum: '2024-01-01',
  }),
};

/** A valid object of a type, with deviations; not yet created. */
export async function draft(target: Target, type: ObjectType, deviations: DomainObject = {}): Promise<DomainObject> {
  return { ...(await samples[type]?.(target)), ...deviations };
}

/** Creates a valid object of a type, with deviations; its id. */
export async function sample(target: Target, type: ObjectType, deviations: DomainObject = {}): Promise<string> {
  return target.made(type, await draft(target, type, deviations));
}
