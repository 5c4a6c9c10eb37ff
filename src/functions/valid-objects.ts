import type { DomainObject, ObjectType } from '../profile';
import type { SyntheticValues } from './synthetic-values';

/** Subtype or kind a feature names instead of the object type, for example «een persoon». */
export type Preset = Readonly<Record<string, unknown>>;

type Maker = (values: SyntheticValues, preset: Preset, label: string) => DomainObject;

const KLANT = { voornaam: 'Karel', voorvoegselAchternaam: 'van', achternaam: 'Deurne' };

function actor(values: SyntheticValues, preset: Preset, label: string): DomainObject {
  const name = label === '' ? undefined : label;
  switch (preset.soortActor) {
    case 'organisatorische eenheid':
      return {
        naam: name ?? 'Klantcontactcentrum',
        omschrijving: `Afdeling die vergunningsaanvragen in behandeling neemt en afhandelt. ${values.ownMark}`,
        emailadres: 'vergunningen@example.nl',
        telefoonnummer: values.phone('0340332001'),
      };
    case 'geautomatiseerde actor':
      return { naam: name ?? 'Mailservice', functie: 'mailservice', omschrijving: `Leest de postbus uit. ${values.ownMark}` };
    default:
      return {
        naam: name ?? 'Nicole van Dijk',
        functie: `Medewerker KCC ${values.ownMark}`,
        emailadres: `nicole.vandijk.${values.ownCode}@example.nl`,
        telefoonnummer: values.phone('0340332002'),
      };
  }
}

function partij(values: SyntheticValues, preset: Preset): DomainObject {
  // Scenarios give most parties a name of their own; the note stays.
  const common = {
    indicatieGeheimhouding: false,
    indicatieActief: true,
    voorkeurstaal: 'nld',
    interneNotitie: `Testgegeven ${values.ownMark}`,
  };
  return preset.soortPartij === 'organisatie'
    ? { ...common, naam: `Graafmachines Alblasserdam v.o.f. ${values.ownMark}` }
    : { ...common, contactnaam: { ...KLANT, achternaam: `${KLANT.achternaam} ${values.ownMark}` } };
}

/** Valid objects to start from, with the example data of the standard where it gives any. References are filled in by the scenario. */
const MAKERS: Record<ObjectType, Maker> = {
  klantcontact: (values) => ({
    kanaal: 'Telefoon',
    onderwerp: `Afvalinzameling rond kerst ${values.ownMark}`,
    inhoud: `Klant vraagt wanneer afval van klant wordt opgehaald. ${values.ownMark}`,
    indicatieContactGelukt: 'ja',
    taal: 'nld',
    vertrouwelijk: false,
    plaatsgevondenOp: '2023-03-01T10:00:00+01:00',
  }),
  betrokkene: () => ({ rol: 'klant', initiator: true, contactnaam: KLANT }),
  actorKlantcontact: () => ({}),
  actor: (values, preset, label) => ({ indicatieActief: true, ...actor(values, preset, label) }),
  interneTaak: () => ({ gevraagdeHandeling: 'Terugbellen', status: 'te verwerken' }),
  partij,
  partijIdentificator: (values, _preset, label) => ({
    partijIdentificator: { objecttype: 'Ingeschreven NP', soortObjectId: 'BSN', objectId: values.bsn(label), register: 'BRP' },
  }),
  digitaalAdres: (values) => ({
    soortDigitaalAdres: 'Telefoon',
    adres: values.phone('0612345678'),
    omschrijving: `privé ${values.ownMark}`,
  }),
  bijlage: (values, _preset, label) => ({
    objectidentificator: {
      objecttype: 'Informatieobject',
      soortObjectId: 'Identificatie',
      objectId: values.placeholder(`bijlage ${label} zaaknummer`).replace('ZAAK', 'DOC'),
      register: 'Documentenregister',
    },
  }),
  onderwerpobject: (values, _preset, label) => ({
    objectidentificator: {
      objecttype: 'Zaak',
      soortObjectId: 'Zaakidentificatie',
      objectId: values.placeholder(`${label} zaaknummer`),
      register: 'Zakenregister',
    },
  }),
  vertegenwoordiging: () => ({}),
  rekeningnummer: () => ({ iban: 'NL18BANK23481326', bic: 'BANKNL2A' }),
  categorie: (values) => ({ naam: `Ondernemer ${values.ownMark}` }),
  categorieRelatie: () => ({ beginDatum: '2024-01-01' }),
};

/** A complete object of the type, without its references. */
export function validObject(type: ObjectType, values: SyntheticValues, preset: Preset, label: string): DomainObject {
  return { ...preset, ...MAKERS[type](values, preset, label) };
}

/** References every object of the type needs; the scenario fills them with objects of its own. */
export const NEEDED_REFERENCES: Record<ObjectType, readonly string[]> = {
  klantcontact: [],
  betrokkene: ['hadKlantcontact'],
  actorKlantcontact: ['actor', 'klantcontact'],
  actor: [],
  interneTaak: ['aanleidinggevendKlantcontact', 'toegewezenAanActor'],
  partij: [],
  partijIdentificator: ['identificeerdePartij'],
  digitaalAdres: ['verstrektDoorBetrokkene'],
  bijlage: ['wasBijlageVanKlantcontact'],
  onderwerpobject: ['wasOnderwerpVanKlantcontact'],
  vertegenwoordiging: ['vertegenwoordigendePartij', 'vertegenwoordigdePartij'],
  rekeningnummer: ['partij'],
  categorie: [],
  categorieRelatie: ['partij', 'categorie'],
};

/**
 * References of which one is filled. The others are said to be empty rather than left out, as the known clients do where the
 * form has a way to say so; whether they may be left out is a requirement of its own (vraagstuk T46).
 */
export const ALTERNATIVE_REFERENCES: Partial<Record<ObjectType, readonly string[]>> = {
  digitaalAdres: ['verstrektDoorBetrokkene', 'verstrektDoorPartij'],
};
