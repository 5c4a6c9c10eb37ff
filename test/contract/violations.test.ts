import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { validator } from '../../src/validation';

const request = (document: unknown) => validator('open-klant-0.9', 'klantcontact', 'request')(document);
const taak = (document: unknown) => validator('open-klant-0.9', 'interneTaak', 'request')(document);

const id = '00000000-0000-4000-8000-000000000001';
const valid = { kanaal: 'telefoon', onderwerp: 'Afval', taal: 'nld', vertrouwelijk: false };
const validTaak = { gevraagdeHandeling: 'Bel terug', status: 'te_verwerken', aanleidinggevendKlantcontact: { uuid: id } };

describe('violations', () => {
  test('say in Dutch what is wrong, with the place and the rule', () => {
    const document = { ...valid, onderwerp: 'x'.repeat(201), vertrouwelijk: 'ja', plaatsgevondenOp: 'gisteren', taal: undefined };
    assert.deepEqual(
      request(document).map(({ path, keyword, message }) => ({ path, keyword, message })),
      [
        { path: '/taal', keyword: 'required', message: 'Verplicht, maar ontbreekt.' },
        { path: '/onderwerp', keyword: 'maxLength', message: 'Te lang: 201 tekens, hoogstens 200 toegestaan.' },
        { path: '/vertrouwelijk', keyword: 'type', message: 'Verwacht: true of false. Ontvangen: tekst.' },
        { path: '/plaatsgevondenOp', keyword: 'format', message: 'Geen geldige datum met tijd en tijdzone (ISO 8601).' },
      ],
    );
  });

  test('name the values that are allowed', () => {
    const [violation] = taak({ ...validTaak, status: 'klaar', toegewezenAanActoren: [] });
    assert.equal(violation?.message, "Geen toegelaten waarde. Toegelaten: 'te_verwerken', 'verwerkt'.");
    assert.deepEqual(violation?.params, { allowedValues: ['te_verwerken', 'verwerkt'] });
  });

  test('count characters as people do, not code units', () => {
    assert.deepEqual(request({ ...valid, onderwerp: '😀'.repeat(200) }), []);
    assert.equal(request({ ...valid, onderwerp: '😀'.repeat(201) })[0]?.message, 'Te lang: 201 tekens, hoogstens 200 toegestaan.');
  });

  test('of exactly one of two properties: neither, both, and each alone', () => {
    const actor = { toegewezenAanActor: { uuid: id } };
    const actoren = { toegewezenAanActoren: [{ uuid: id }] };
    assert.deepEqual(taak({ ...validTaak, ...actor }), []);
    assert.deepEqual(taak({ ...validTaak, ...actoren }), []);
    assert.deepEqual(
      taak(validTaak).map(({ path, message }) => [path, message]),
      [['', "Minstens een van 'toegewezenAanActor', 'toegewezenAanActoren' is verplicht, maar geen ervan is aanwezig."]],
    );
    assert.deepEqual(
      taak({ ...validTaak, ...actor, ...actoren }).map(({ path, message }) => [path, message]),
      [['/toegewezenAanActoren', 'Mag hier niet staan naast een ander gegeven dat hetzelfde zegt.']],
    );
  });

  test('of a reference that may be null do not speak of null', () => {
    const betrokkene = { hadKlantcontact: { uuid: id }, rol: 'klant', initiator: true };
    const check = validator('open-klant-0.9', 'betrokkene', 'request');
    assert.deepEqual(check({ ...betrokkene, wasPartij: null }), []);
    assert.deepEqual(
      check({ ...betrokkene, wasPartij: id }).map(({ path, message }) => [path, message]),
      [['/wasPartij', 'Verwacht: object. Ontvangen: tekst.']],
    );
  });
});

describe('a hostile document', () => {
  const long = 'a'.repeat(2_000_000);
  const actor = validator('open-klant-0.9', 'actor', 'response');
  const klantcontact = validator('open-klant-0.9', 'klantcontact', 'response');
  const nested = JSON.parse(`${'{"metadata":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
  const documents: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    function: () => 1,
    number: 1e308,
    list: [[[]]],
    'deep nesting': nested,
    'prototype keys': JSON.parse('{"__proto__":{"kanaal":"x"},"constructor":1,"toString":null}'),
    'many wrong items': { hadBetrokkenActoren: new Array(200_000).fill(7), hadBetrokkenen: new Array(200_000).fill({}) },
    'many keys': { metadata: Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 7])) },
    'a pointer in a key': { metadata: { 'a/b~c': 7 } },
  };

  for (const [what, document] of Object.entries(documents)) {
    test(`${what}: gives at most a hundred violations, and never an error`, () => {
      const found = klantcontact(document);
      assert.ok(found.length > 0 && found.length <= 100);
    });
  }

  test('long texts are refused in bounded time', () => {
    const data = { functie: long, telefoonnummer: `0${'1'.repeat(2_000_000)}`, emailadres: `${long}@${'a-'.repeat(1_000_000)}` };
    const started = process.hrtime.bigint();
    assert.ok(actor({ uuid: long, naam: 'x', soortActor: 'medewerker', url: `http://${long}^`, actorIdentificatie: data }).length >= 4);
    assert.ok(process.hrtime.bigint() - started < 5_000_000_000n);
  });
});
