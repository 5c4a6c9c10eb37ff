import type { DomainObject, JsonObject, ObjectType } from '../../src/profile';

/** One object in both forms, each written by hand from the published contract: neither is made from the other. */
export interface LiteralBody {
  readonly type: ObjectType;
  readonly object: DomainObject;
  readonly body: JsonObject;
}

const one = '00000000-0000-4000-8000-000000000001';
const two = '00000000-0000-4000-8000-000000000002';
const three = '00000000-0000-4000-8000-000000000003';
const five = '00000000-0000-4000-8000-000000000005';
const nine = '00000000-0000-4000-8000-000000000009';
const naam = { voorletters: 'A.', voornaam: 'Anna', voorvoegselAchternaam: 'van der', achternaam: 'Voorbeeld' };

/** Requests to Open Klant 0.9.0. */
export const openKlantBodies: readonly LiteralBody[] = [
  {
    type: 'klantcontact',
    object: {
      kanaal: 'telefoon',
      onderwerp: 'Vraag over de afvalkalender',
      inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
      indicatieContactGelukt: 'ja',
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: '2024-02-01T10:15:00+01:00',
    },
    body: {
      kanaal: 'telefoon',
      onderwerp: 'Vraag over de afvalkalender',
      inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
      indicatieContactGelukt: true,
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: '2024-02-01T10:15:00+01:00',
    },
  },
  {
    type: 'betrokkene',
    object: { hadKlantcontact: one, wasPartij: two, rol: 'klant', initiator: true, contactnaam: naam },
    body: { hadKlantcontact: { uuid: one }, wasPartij: { uuid: two }, rol: 'klant', initiator: true, contactnaam: naam },
  },
  {
    type: 'actor',
    object: {
      naam: 'Medewerker Eén',
      soortActor: 'medewerker',
      indicatieActief: true,
      functie: 'KCC-medewerker',
      emailadres: 'een@gemeente.example',
      telefoonnummer: '0201234567',
    },
    body: {
      naam: 'Medewerker Eén',
      soortActor: 'medewerker',
      indicatieActief: true,
      actorIdentificatie: { functie: 'KCC-medewerker', emailadres: 'een@gemeente.example', telefoonnummer: '0201234567' },
    },
  },
  {
    type: 'actor',
    object: { naam: 'Team Wonen', soortActor: 'organisatorische eenheid', omschrijving: 'Huur en subsidie' },
    body: { naam: 'Team Wonen', soortActor: 'organisatorische_eenheid', actorIdentificatie: { omschrijving: 'Huur en subsidie' } },
  },
  {
    type: 'actorKlantcontact',
    object: { actor: three, klantcontact: one },
    body: { actor: { uuid: three }, klantcontact: { uuid: one } },
  },
  {
    type: 'interneTaak',
    object: {
      gevraagdeHandeling: 'Klant terugbellen',
      status: 'te verwerken',
      aanleidinggevendKlantcontact: one,
      toegewezenAanActor: three,
    },
    body: {
      gevraagdeHandeling: 'Klant terugbellen',
      status: 'te_verwerken',
      aanleidinggevendKlantcontact: { uuid: one },
      toegewezenAanActoren: [{ uuid: three }],
    },
  },
  {
    type: 'partij',
    object: { soortPartij: 'persoon', indicatieActief: true, indicatieGeheimhouding: false, voorkeurstaal: 'nld', contactnaam: naam },
    body: {
      soortPartij: 'persoon',
      indicatieActief: true,
      indicatieGeheimhouding: false,
      voorkeurstaal: 'nld',
      partijIdentificatie: { contactnaam: naam },
    },
  },
  {
    type: 'partij',
    object: {
      soortPartij: 'contactpersoon',
      indicatieActief: true,
      contactnaam: naam,
      werkteVoorPartij: five,
      partijIdentificatoren: [
        { partijIdentificator: { objecttype: 'Ingeschreven NP', soortObjectId: 'BSN', objectId: '999993653', register: 'BRP' } },
        {
          id: nine,
          partijIdentificator: {
            objecttype: 'Ingeschreven NNP',
            soortObjectId: 'KVK-nummer',
            objectId: '12345678',
            register: 'Handelsregister',
          },
        },
      ],
      digitaleAdressen: [three],
    },
    body: {
      soortPartij: 'contactpersoon',
      indicatieActief: true,
      partijIdentificatie: { contactnaam: naam, werkteVoorPartij: { uuid: five } },
      partijIdentificatoren: [
        {
          partijIdentificator: {
            codeObjecttype: 'natuurlijk_persoon',
            codeSoortObjectId: 'bsn',
            objectId: '999993653',
            codeRegister: 'brp',
          },
        },
        {
          uuid: nine,
          partijIdentificator: {
            codeObjecttype: 'niet_natuurlijk_persoon',
            codeSoortObjectId: 'kvk_nummer',
            objectId: '12345678',
            codeRegister: 'hr',
          },
        },
      ],
      digitaleAdressen: [{ uuid: three }],
    },
  },
  {
    type: 'partijIdentificator',
    object: {
      identificeerdePartij: two,
      partijIdentificator: { objecttype: 'Ingeschreven NP', soortObjectId: 'BSN', objectId: '999993653', register: 'BRP' },
    },
    body: {
      identificeerdePartij: { uuid: two },
      partijIdentificator: { codeObjecttype: 'natuurlijk_persoon', codeSoortObjectId: 'bsn', objectId: '999993653', codeRegister: 'brp' },
    },
  },
  {
    type: 'digitaalAdres',
    object: { soortDigitaalAdres: 'E-mail', adres: 'anna@voorbeeld.example', omschrijving: 'privé', verstrektDoorPartij: two },
    body: { soortDigitaalAdres: 'email', adres: 'anna@voorbeeld.example', omschrijving: 'privé', verstrektDoorPartij: { uuid: two } },
  },
  {
    type: 'onderwerpobject',
    object: {
      wasOnderwerpVanKlantcontact: one,
      onderwerpWasKlantcontact: null,
      objectidentificator: { objecttype: 'Zaak', soortObjectId: 'uuid', objectId: nine, register: 'Zakenregister' },
    },
    body: {
      klantcontact: { uuid: one },
      wasKlantcontact: null,
      onderwerpobjectidentificator: { codeObjecttype: 'zgw-Zaak', codeSoortObjectId: 'uuid', objectId: nine, codeRegister: 'openzaak' },
    },
  },
  {
    type: 'bijlage',
    object: {
      wasBijlageVanKlantcontact: one,
      objectidentificator: { objecttype: 'informatieobject', soortObjectId: 'uuid', objectId: nine, register: 'documenten' },
    },
    body: {
      wasBijlageVanKlantcontact: { uuid: one },
      bijlageidentificator: { codeObjecttype: 'informatieobject', codeSoortObjectId: 'uuid', objectId: nine, codeRegister: 'documenten' },
    },
  },
  {
    type: 'vertegenwoordiging',
    object: { vertegenwoordigendePartij: five, vertegenwoordigdePartij: two },
    body: { vertegenwoordigendePartij: { uuid: five }, vertegenwoordigdePartij: { uuid: two } },
  },
];
