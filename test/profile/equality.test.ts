import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differences, type Kind, loadProfile, roundTripDifferences, semanticallyEqual } from '../../src/profile';
import { id } from './full-objects';
import { serverView } from './server-view';

const profile = loadProfile('open-klant-0.9');
const klantcontact = profile.resource('klantcontact');
const betrokkene = profile.resource('betrokkene');

describe('the same in other words', () => {
  const same: readonly [unknown, unknown, Kind][] = [
    ['2024-02-01T10:15:00+01:00', '2024-02-01T09:15:00Z', 'instant'],
    ['2024-02-01T10:15:00+01:00', '2024-02-01T09:15:00.000000Z', 'instant'],
    ['2024-02-01T10:15:00+01:00', '2024-02-01T10:15:00', 'instant'],
    ['2024-02-01T10:15:00+01:00', '2024-02-01T09:15:00Z', 'unknown'],
    [undefined, null, 'text'],
    [null, '', 'text'],
    [{ voornaam: '' }, undefined, 'unknown'],
    [[], undefined, 'unknown'],
    [42, '42', 'number'],
    ['0042', 42, 'number'],
    [id(1), id(1).toUpperCase(), 'reference'],
    [['a', 'b'], ['b', 'a'], 'reference'],
    ['a', ['a'], 'reference'],
    [{ a: 1, b: null }, { a: 1 }, 'unknown'],
    [false, false, 'unknown'],
  ];
  for (const [a, b, kind] of same) {
    it(`${JSON.stringify(a)} = ${JSON.stringify(b)} (${kind})`, () => assert.equal(semanticallyEqual(a, b, kind), true));
  }
});

describe('not the same', () => {
  const different: readonly [unknown, unknown, Kind][] = [
    ['2024-02-01T10:15:00+01:00', '2024-02-01T10:15:00Z', 'instant'],
    ['2024-02-01T10:15:00+01:00', '2024-02-01T09:15:00', 'instant'],
    ['2024-02-01T10:15:00+01:00', 'gisteren', 'instant'],
    ['2024-02-01T10:15:00+01:00', '2024-02-01T09:15:00Z', 'text'],
    ['a', undefined, 'text'],
    [false, null, 'unknown'],
    [0, '', 'number'],
    [42, '43', 'number'],
    [42, 'x42', 'number'],
    ['a', 'A', 'text'],
    ['a', 'a ', 'text'],
    ['nld', 'NLD', 'reference'],
    [['a', 'a'], ['a', 'b'], 'reference'],
    [['a'], ['a', 'b'], 'reference'],
    [{ a: 1 }, { a: 1, b: 2 }, 'unknown'],
    [true, 'true', 'unknown'],
  ];
  for (const [a, b, kind] of different) {
    it(`${JSON.stringify(a)} ≠ ${JSON.stringify(b)} (${kind})`, () => assert.equal(semanticallyEqual(a, b, kind), false));
  }
});

describe('differences', () => {
  it('are all reported, by attribute, in groups too', () => {
    const expected = { rol: 'klant', initiator: true, contactnaam: { voornaam: 'Anna', achternaam: 'Voorbeeld' }, wasPartij: id(2) };
    const received = { rol: 'klant', initiator: false, contactnaam: { voornaam: 'Anna', achternaam: 'Anders', voorletters: 'A.' } };
    assert.deepEqual(differences(betrokkene, expected, received), [
      { path: 'initiator', expected: true, received: false },
      { path: 'contactnaam.achternaam', expected: 'Voorbeeld', received: 'Anders' },
      { path: 'wasPartij', expected: id(2), received: undefined },
    ]);
  });

  it('are judged only on what was expected', () => {
    assert.deepEqual(differences(klantcontact, { kanaal: 'telefoon', inhoud: undefined }, { kanaal: 'telefoon', inhoud: 'x' }), []);
    assert.deepEqual(differences(klantcontact, { inhoud: null }, { inhoud: 'x' }), [{ path: 'inhoud', expected: null, received: 'x' }]);
    assert.deepEqual(differences(klantcontact, { inhoud: '' }, {}), []);
  });

  it('know a missing group from a differing one', () => {
    assert.deepEqual(differences(betrokkene, { contactnaam: { voornaam: 'Anna' } }, {}), [
      { path: 'contactnaam.voornaam', expected: 'Anna', received: undefined },
    ]);
    assert.deepEqual(differences(betrokkene, { contactnaam: { voornaam: 'Anna' } }, { contactnaam: 'Anna' }), [
      { path: 'contactnaam', expected: { voornaam: 'Anna' }, received: 'Anna' },
    ]);
    assert.deepEqual(differences(betrokkene, { contactnaam: null }, { contactnaam: { voornaam: '' } }), []);
  });

  it('compare nested objects whatever their order', () => {
    const partij = profile.resource('partij');
    const bsn = { partijIdentificator: { objectId: '999993653' } };
    const kvk = { partijIdentificator: { objectId: '12345678' } };
    const shown = [
      { id: id(1), partijIdentificator: { objectId: '12345678', register: 'Handelsregister' } },
      { id: id(2), partijIdentificator: { objectId: '999993653', register: 'BRP' } },
    ];
    assert.deepEqual(differences(partij, { partijIdentificatoren: [bsn, kvk] }, { partijIdentificatoren: shown }), []);
    assert.equal(differences(partij, { partijIdentificatoren: [bsn, bsn] }, { partijIdentificatoren: shown }).length, 1);
    assert.equal(differences(partij, { partijIdentificatoren: [bsn] }, { partijIdentificatoren: shown }).length, 1);
  });
});

describe('what was sent against what came back', () => {
  const adres = profile.resource('digitaalAdres');
  const sent = { soortDigitaalAdres: 'Whatsapp', adres: '0612345678', omschrijving: '' };

  it('accuses nobody of what the profile can not express', () => {
    assert.deepEqual(roundTripDifferences(adres, sent, { soortDigitaalAdres: 'overig', adres: '0612345678', omschrijving: '' }), []);
    assert.deepEqual(
      roundTripDifferences(
        profile.resource('interneTaak'),
        { status: 'verwerkt', toegewezenOp: '2020-01-01T00:00:00Z' },
        {
          status: 'verwerkt',
          toegewezenOp: '2024-01-01T00:00:00Z',
        },
      ),
      [],
    );
  });

  it('accuses of another value, of a lost one and of one that should be empty', () => {
    assert.deepEqual(roundTripDifferences(adres, sent, { soortDigitaalAdres: 'email', omschrijving: 'privé' }), [
      { path: 'soortDigitaalAdres', expected: 'overig', received: 'E-mail' },
      { path: 'adres', expected: '0612345678', received: undefined },
      { path: 'omschrijving', expected: null, received: 'privé' },
    ]);
  });

  it('judges an attribute that was not sent on nothing', () => {
    const body = klantcontact.toResponse({ kanaal: 'telefoon', indicatieContactGelukt: 'ja' }, serverView());
    assert.deepEqual(roundTripDifferences(klantcontact, { kanaal: 'telefoon' }, body), []);
    assert.equal(roundTripDifferences(klantcontact, { kanaal: 'telefoon', indicatieContactGelukt: 'onbekend' }, body).length, 1);
    assert.deepEqual(roundTripDifferences(klantcontact, { indicatieContactGelukt: 'onbekend' }, {}), []);
  });

  it('compares parts of groups that were sent empty', () => {
    const naam = { contactnaam: { voornaam: 'Anna', achternaam: '' } };
    assert.deepEqual(roundTripDifferences(betrokkene, naam, { contactnaam: { voornaam: 'Anna', achternaam: null } }), []);
    assert.deepEqual(roundTripDifferences(betrokkene, naam, { contactnaam: { voornaam: 'Anna', achternaam: 'Jansen' } }), [
      { path: 'contactnaam.achternaam', expected: null, received: 'Jansen' },
    ]);
  });
});
