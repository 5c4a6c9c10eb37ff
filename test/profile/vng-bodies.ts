import type { LiteralBody } from './literal-bodies';

const one = '00000000-0000-4000-8000-000000000001';
const two = '00000000-0000-4000-8000-000000000002';
const three = '00000000-0000-4000-8000-000000000003';
const four = '00000000-0000-4000-8000-000000000004';
const five = '00000000-0000-4000-8000-000000000005';
const moment = '2024-02-01T10:15:00+01:00';
const naam = { voorletters: 'A.', voornaam: 'Anna', voorvoegselAchternaam: 'van der', achternaam: 'Voorbeeld' };

/** Requests to VNG CRUD 0.0.3, written by hand from the published document. */
export const vngBodies: readonly LiteralBody[] = [
  {
    type: 'klantcontact',
    object: {
      nummer: 1000042,
      kanaal: 'telefoon',
      onderwerp: 'Vraag over de afvalkalender',
      inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
      indicatieContactGelukt: 'ja',
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: moment,
    },
    body: {
      nummer: 1000042,
      codeKanaal: 'telefoon',
      onderwerp: 'Vraag over de afvalkalender',
      inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
      indicatieContactGelukt: 'ja',
      codeTaal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: moment,
    },
  },
  {
    type: 'klantcontact',
    object: { nummer: 7, onderwerp: 'Niet bereikt', indicatieContactGelukt: 'onbekend', vertrouwelijk: true, plaatsgevondenOp: moment },
    body: { nummer: 7, onderwerp: 'Niet bereikt', indicatieContactGelukt: 'onbekend', vertrouwelijk: true, plaatsgevondenOp: moment },
  },
  {
    type: 'betrokkene',
    object: { hadKlantcontact: one, wasPartij: two, rol: 'klant', initiator: true, contactnaam: naam },
    body: { hadKlantcontact: one, wasPartij: two, rol: 'klant', initiator: true, contactnaam: naam },
  },
  {
    type: 'betrokkene',
    object: {
      hadKlantcontact: one,
      rol: 'vertegenwoordiger',
      initiator: false,
      bezoekadres: { nummeraanduidingId: '0363200000218705', land: '5010' },
    },
    body: {
      hadKlantcontact: one,
      rol: 'vertegenwoordiger',
      initiator: false,
      bezoekadres: { nummeraanduidingid: '0363200000218705', codeLand: '5010' },
    },
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
      actortype: { functie: 'KCC-medewerker', eMailadres: 'een@gemeente.example', telefoonnummer: '0201234567' },
    },
  },
  {
    type: 'actor',
    object: { naam: 'Team Wonen', soortActor: 'organisatorische eenheid', indicatieActief: true, omschrijving: 'Huur en subsidie' },
    body: {
      naam: 'Team Wonen',
      soortActor: 'organisatorischeEenheid',
      indicatieActief: true,
      actortype: { omschrijving: 'Huur en subsidie' },
    },
  },
  {
    type: 'actorKlantcontact',
    object: { actor: three, klantcontact: one },
    body: { actorId: three, klantcontactId: one },
  },
  {
    type: 'interneTaak',
    object: {
      nummer: 2000017,
      gevraagdeHandeling: 'Klant terugbellen',
      status: 'te verwerken',
      aanleidinggevendKlantcontact: one,
      toegewezenAanActor: three,
    },
    body: {
      nummer: 2000017,
      gevraagdeHandeling: 'Klant terugbellen',
      status: 'te_verwerken',
      aanleidinggevendKlantcontact: one,
      toegewezenAanActor: three,
    },
  },
  {
    type: 'partij',
    object: {
      nummer: 3000005,
      soortPartij: 'persoon',
      indicatieActief: true,
      indicatieGeheimhouding: false,
      voorkeursDigitaalAdres: four,
      voorkeurstaal: 'nld',
      contactnaam: naam,
    },
    body: {
      nummer: 3000005,
      soortPartij: 'persoon',
      indicatieActief: true,
      indicatieGeheimhouding: false,
      voorkeursDigitaalAdres: four,
      voorkeurstaal: 'nld',
      partijtype: { contactnaam: naam },
    },
  },
  {
    type: 'partij',
    object: {
      nummer: 3000006,
      soortPartij: 'contactpersoon',
      indicatieActief: true,
      indicatieGeheimhouding: true,
      werkteVoorPartij: five,
      contactnaam: naam,
    },
    body: {
      nummer: 3000006,
      soortPartij: 'contactpersoon',
      indicatieActief: true,
      indicatieGeheimhouding: true,
      partijtype: { werkteVoorPartij: five, contactnaam: naam },
    },
  },
  {
    type: 'partijIdentificator',
    object: {
      identificeerdePartij: two,
      partijIdentificator: { objecttype: 'Ingeschreven NP', soortObjectId: 'BSN', objectId: '999993653', register: 'BRP' },
    },
    body: {
      identificeerdePartij: two,
      partijIdentificator: { codeObjecttype: '1', codeSoortObjectId: '1', objectId: '999993653', codeRegister: '1' },
    },
  },
  {
    type: 'digitaalAdres',
    object: { soortDigitaalAdres: 'E-mail', adres: 'anna@voorbeeld.example', omschrijving: 'privé', verstrektDoorPartij: two },
    body: { codeSoortDigitaalAdres: '2', adres: 'anna@voorbeeld.example', omschrijving: 'privé', verstrektDoorPartij: two },
  },
  {
    type: 'onderwerpobject',
    object: {
      wasOnderwerpVanKlantcontact: one,
      objectidentificator: {
        objecttype: 'Zaak',
        soortObjectId: 'Zaakidentificatie',
        objectId: 'ZAAK-2024-0001',
        register: 'Zakenregister',
      },
    },
    body: {
      wasOnderwerpVanKlantcontact: one,
      onderwerpobjectidentificator: { codeObjecttype: '12', codeSoortObjectId: '12', objectId: 'ZAAK-2024-0001', codeRegister: '6' },
    },
  },
  {
    type: 'bijlage',
    object: {
      wasBijlageVanKlantcontact: one,
      objectidentificator: {
        objecttype: 'Informatieobject',
        soortObjectId: 'Identificatie',
        objectId: 'DOC-77',
        register: 'Documentenregister',
      },
    },
    body: {
      wasBijlageVanKlantcontact: one,
      bijlageidentificator: { codeObjecttype: '3', codeSoortObjectId: '4', objectId: 'DOC-77', codeRegister: '7' },
    },
  },
  {
    type: 'vertegenwoordiging',
    object: { vertegenwoordigendePartij: five, vertegenwoordigdePartij: two },
    body: { vertegenwoordigendePartij: five, vertegenwoordigdePartij: two },
  },
];
