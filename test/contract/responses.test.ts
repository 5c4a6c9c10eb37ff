import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject, ObjectType } from '../../src/profile';
import { validator } from '../../src/validation';

const url = (path: string) => `https://openklant.example/klantinteracties/api/v1/${path}`;
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const check = (type: ObjectType, document: unknown) => validator('open-klant-0.9', type, 'response')(document);
const paths = (type: ObjectType, document: unknown) => check(type, document).map(({ path }) => path);

/** As a server answers: what is not filled in is "", null or an empty list. */
const klantcontact: JsonObject = {
  uuid: id(1),
  url: url(`klantcontacten/${id(1)}`),
  gingOverOnderwerpobjecten: [],
  hadBetrokkenActoren: [
    { uuid: id(3), url: url(`actoren/${id(3)}`), naam: 'Balie', soortActor: 'medewerker', indicatieActief: true, actoridentificator: null },
  ],
  omvatteBijlagen: [],
  hadBetrokkenen: [{ uuid: id(6), url: url(`betrokkenen/${id(6)}`) }],
  leiddeTotInterneTaken: [{ uuid: id(7), url: url(`internetaken/${id(7)}`) }],
  nummer: null,
  referentienummer: null,
  kanaal: 'telefoon',
  onderwerp: 'Vraag over de afvalkalender',
  inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
  reactie: '',
  indicatieContactGelukt: true,
  hoofdOnderwerpType: '',
  verdereActieOndernomen: false,
  taal: 'nld',
  vertrouwelijk: false,
  plaatsgevondenOp: '2024-02-01T09:15:00Z',
  metadata: {},
};

const emptyAddress = {
  nummeraanduidingId: '',
  straatnaam: '',
  huisnummer: null,
  huisnummertoevoeging: '',
  postcode: '',
  stad: '',
  adresregel1: '',
  adresregel2: '',
  adresregel3: '',
  land: '',
};

const partij: JsonObject = {
  uuid: id(2),
  url: url(`partijen/${id(2)}`),
  nummer: null,
  interneNotitie: '',
  betrokkenen: [],
  categorieRelaties: [{ uuid: id(8), url: url(`categorie-relaties/${id(8)}`), categorieNaam: null, beginDatum: null, eindDatum: null }],
  digitaleAdressen: [],
  voorkeursDigitaalAdres: null,
  vertegenwoordigden: [],
  rekeningnummers: [],
  voorkeursRekeningnummer: null,
  partijIdentificatoren: [],
  soortPartij: 'persoon',
  indicatieGeheimhouding: null,
  voorkeurstaal: '',
  indicatieActief: true,
  bezoekadres: emptyAddress,
  correspondentieadres: null,
  partijIdentificatie: {
    contactnaam: { voorletters: '', voornaam: '', voorvoegselAchternaam: '', achternaam: '' },
    volledigeNaam: '',
  },
};

describe('a response', () => {
  test('with empty values as a server writes them is accepted', () => {
    assert.deepEqual(check('klantcontact', klantcontact), []);
    assert.deepEqual(check('partij', partij), []);
    assert.deepEqual(check('digitaalAdres', { ...digitaalAdres, omschrijving: '', referentie: '', verificatieDatum: null }), []);
  });

  test('without what is not filled in is accepted, and so is null', () => {
    const { reactie: _, hoofdOnderwerpType: __, nummer: ___, ...filledIn } = klantcontact;
    assert.deepEqual(check('klantcontact', filledIn), []);
    assert.deepEqual(check('klantcontact', { ...klantcontact, reactie: null, hoofdOnderwerpType: null }), []);
    assert.deepEqual(check('partij', { ...partij, partijIdentificatie: null, bezoekadres: null }), []);
  });

  test('with properties that nobody asked for is accepted', () => {
    assert.deepEqual(check('klantcontact', { ...klantcontact, nogIets: { diep: [1] } }), []);
  });

  test('without its key, or without what has to be filled in, is refused', () => {
    const { uuid: _, kanaal: __, ...rest } = klantcontact;
    assert.deepEqual(paths('klantcontact', rest), ['/kanaal', '/uuid']);
    assert.deepEqual(paths('klantcontact', { ...klantcontact, onderwerp: null }), ['/onderwerp']);
  });

  test('with a value of another form is refused, filled in or not', () => {
    assert.deepEqual(paths('klantcontact', { ...klantcontact, hoofdOnderwerpType: 'geen url' }), ['/hoofdOnderwerpType']);
    assert.deepEqual(paths('klantcontact', { ...klantcontact, hadBetrokkenen: [id(6)] }), ['/hadBetrokkenen/0']);
    assert.deepEqual(paths('partij', { ...partij, bezoekadres: { ...emptyAddress, postcode: '1234AB' } }), ['/bezoekadres/postcode']);
    assert.deepEqual(paths('partij', { ...partij, indicatieActief: null }), ['/indicatieActief']);
  });

  test('is judged by its own subtype, also where it is embedded', () => {
    const medewerker = { functie: 'Balie', emailadres: '', telefoonnummer: '0201234567' };
    const [actor] = [klantcontact.hadBetrokkenActoren].flat();
    const withActor = (data: JsonObject) => ({ ...klantcontact, hadBetrokkenActoren: [{ ...Object(actor), actorIdentificatie: data }] });
    assert.deepEqual(paths('klantcontact', withActor(medewerker)), []);
    assert.deepEqual(paths('klantcontact', withActor({ functie: 'Balie' })), ['/hadBetrokkenActoren/0/actorIdentificatie/telefoonnummer']);
  });

  test('is judged as deep as the consumer asked to expand', () => {
    const betrokkene = { uuid: id(6), rol: 'klant', initiator: true, hadKlantcontact: { uuid: id(1) } };
    const expanded = (digitaleAdressen: JsonObject[]) => ({
      ...klantcontact,
      _expand: { hadBetrokkenen: [{ ...betrokkene, _expand: { digitaleAdressen } }] },
    });
    assert.deepEqual(paths('klantcontact', expanded([digitaalAdres])), []);
    assert.deepEqual(paths('klantcontact', expanded([{ ...digitaalAdres, soortDigitaalAdres: 'fax' }])), [
      '/_expand/hadBetrokkenen/0/_expand/digitaleAdressen/0/soortDigitaalAdres',
    ]);
  });
});

const digitaalAdres: JsonObject = {
  uuid: id(9),
  url: url(`digitaleadressen/${id(9)}`),
  verstrektDoorBetrokkene: null,
  verstrektDoorPartij: { uuid: id(2), url: url(`partijen/${id(2)}`) },
  adres: 'anna@voorbeeld.example',
  soortDigitaalAdres: 'email',
  isStandaardAdres: false,
  omschrijving: 'privé',
  referentie: 'prive',
  verificatieDatum: '2024-02-01',
};

describe('a patch', () => {
  const patch = (type: ObjectType, document: unknown) => validator('open-klant-0.9', type, 'patch')(document).map(({ path }) => path);

  test('may hold anything that a request may, and nothing has to be there', () => {
    assert.deepEqual(patch('klantcontact', {}), []);
    assert.deepEqual(patch('klantcontact', { onderwerp: 'Nieuw' }), []);
    assert.deepEqual(patch('interneTaak', { status: 'verwerkt' }), []);
  });

  test('is still judged on what it does hold', () => {
    assert.deepEqual(patch('klantcontact', { onderwerp: null }), ['/onderwerp']);
    assert.deepEqual(patch('interneTaak', { status: 'klaar' }), ['/status']);
  });

  test('may change a single part of a group, but holds embedded objects whole', () => {
    const partijIdentificator = { objectId: '1' };
    assert.deepEqual(patch('partijIdentificator', { partijIdentificator }), []);
    assert.deepEqual(patch('actor', { soortActor: 'medewerker', actorIdentificatie: { functie: 'Balie' } }), []);
    assert.deepEqual(patch('partij', { partijIdentificatoren: [{ partijIdentificator }] }), [
      '/partijIdentificatoren/0/partijIdentificator/codeObjecttype',
      '/partijIdentificatoren/0/partijIdentificator/codeRegister',
      '/partijIdentificatoren/0/partijIdentificator/codeSoortObjectId',
    ]);
  });
});
