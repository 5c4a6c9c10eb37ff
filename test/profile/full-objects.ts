import type { DomainObject, ObjectType } from '../../src/profile';

/** Identities for tests: id(1) is 00000000-0000-4000-8000-000000000001. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const adres = {
  nummeraanduidingId: '0363200000218705',
  straatnaam: 'Dorpsstraat',
  huisnummer: 12,
  huisnummertoevoeging: 'bis',
  postcode: '1234 AB',
  stad: 'Voorbeeldstad',
  adresregel1: 'Rue Exemple 1',
  adresregel2: '1000 Bruxelles',
  adresregel3: 'Boîte 3',
  land: 'BE',
};
const contactnaam = { voorletters: 'A.', voornaam: 'Anna', voorvoegselAchternaam: 'van der', achternaam: 'Voorbeeld' };
const zaak = { objecttype: 'Zaak', soortObjectId: 'Zaakidentificatie', objectId: 'ZAAK-2024-0001', register: 'Zakenregister' };

/** Objects in which together every attribute of the open-klant profile is filled; written by hand. */
export const fullObjects: Readonly<Record<ObjectType, readonly DomainObject[]>> = {
  klantcontact: [
    {
      nummer: 1000042,
      referentienummer: '77',
      kanaal: 'telefoon',
      onderwerp: 'Vraag over de afvalkalender',
      inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
      reactie: 'Dinsdag.',
      indicatieContactGelukt: 'nee',
      hoofdOnderwerpType: 'https://catalogus.example/zaaktypen/1',
      verdereActieOndernomen: true,
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: '2024-02-01T10:15:00+01:00',
      metadata: { bron: 'balie' },
    },
    {
      kanaal: 'balie',
      onderwerp: 'Onbekend',
      indicatieContactGelukt: 'onbekend',
      verdereActieOndernomen: false,
      taal: 'nld',
      vertrouwelijk: true,
    },
  ],
  betrokkene: [
    {
      rol: 'vertegenwoordiger',
      organisatienaam: 'Stichting Voorbeeld',
      initiator: true,
      contactnaam,
      bezoekadres: adres,
      correspondentieadres: { ...adres, adresregel3: 'Postbus 3' },
      hadKlantcontact: id(1),
      wasPartij: id(2),
    },
  ],
  actorKlantcontact: [{ actor: id(3), klantcontact: id(1) }],
  actor: [
    {
      naam: 'Medewerker Eén',
      soortActor: 'medewerker',
      indicatieActief: true,
      actoridentificator: { objecttype: 'mdw', soortObjectId: 'email', objectId: 'een@gemeente.example', register: 'msei' },
      functie: 'KCC-medewerker',
      emailadres: 'een@gemeente.example',
      telefoonnummer: '0201234567',
    },
    {
      naam: 'Burgerzaken',
      soortActor: 'organisatorische eenheid',
      indicatieActief: false,
      omschrijving: 'Paspoorten en rijbewijzen',
      emailadres: 'burgerzaken@gemeente.example',
      telefoonnummer: '0201234568',
      faxnummer: '0201234569',
    },
    { naam: 'Gem', soortActor: 'geautomatiseerde actor', indicatieActief: true, functie: 'chatbot', omschrijving: 'Beantwoordt vragen' },
  ],
  interneTaak: [
    {
      nummer: 2000017,
      referentienummer: '78',
      gevraagdeHandeling: 'Klant terugbellen',
      aanleidinggevendKlantcontact: id(1),
      toegewezenAanActor: id(3),
      toelichting: 'Na 17 uur.',
      status: 'verwerkt',
      toegewezenOp: '2024-02-01T10:20:00Z',
      verwerktOp: '2024-02-02T09:00:00Z',
    },
    { gevraagdeHandeling: 'Terugbellen', aanleidinggevendKlantcontact: id(1), toegewezenAanActor: [id(3), id(13)], status: 'te verwerken' },
  ],
  partij: [
    {
      nummer: 3000005,
      interneNotitie: 'Belt graag.',
      voorkeursDigitaalAdres: id(4),
      voorkeursRekeningnummer: id(12),
      soortPartij: 'persoon',
      indicatieGeheimhouding: false,
      voorkeurstaal: 'nld',
      indicatieActief: true,
      bezoekadres: adres,
      correspondentieadres: adres,
      contactnaam,
    },
    { soortPartij: 'organisatie', indicatieActief: true, naam: 'Voorbeeld B.V.' },
    { soortPartij: 'contactpersoon', indicatieActief: true, contactnaam, werkteVoorPartij: id(5), contactpersoonUuid: id(15) },
  ],
  partijIdentificator: [
    {
      anderePartijIdentificator: 'lidnummer 12',
      partijIdentificator: {
        objecttype: 'Vestiging',
        soortObjectId: 'Vestigingsnummer',
        objectId: '000012345678',
        register: 'Handelsregister',
      },
      identificeerdePartij: id(2),
      subIdentificatorVan: id(14),
    },
  ],
  digitaalAdres: [
    {
      soortDigitaalAdres: 'E-mail',
      adres: 'anna@example.nl',
      omschrijving: 'privé',
      verstrektDoorBetrokkene: id(6),
      verstrektDoorPartij: id(2),
      isStandaardAdres: true,
      referentie: 'portaal',
      verificatieDatum: '2024-01-31',
    },
  ],
  bijlage: [{ objectidentificator: zaak, wasBijlageVanKlantcontact: id(1) }],
  onderwerpobject: [{ objectidentificator: zaak, wasOnderwerpVanKlantcontact: id(1), onderwerpWasKlantcontact: id(10) }],
  vertegenwoordiging: [{ vertegenwoordigendePartij: id(5), vertegenwoordigdePartij: id(2) }],
  rekeningnummer: [{ iban: 'NL18BANK23481326', bic: 'BANKNL2A', partij: id(2) }],
  categorie: [{ naam: 'Kwetsbaar' }],
  categorieRelatie: [{ partij: id(2), categorie: id(16), beginDatum: '2024-01-01', eindDatum: '2024-12-31' }],
};
