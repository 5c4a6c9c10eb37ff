import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProfile } from '../../src/profile';
import { openKlantBodies } from './literal-bodies';

const profile = loadProfile('open-klant-0.9');

describe('literal bodies of Open Klant', () => {
  openKlantBodies.forEach(({ type, object, body }, index) => {
    const resource = profile.resource(type);

    it(`${index} ${type}: the kit sends it`, () => {
      assert.deepEqual(resource.toRequest(object), body);
    });

    it(`${index} ${type}: the server reads it`, () => {
      assert.deepEqual(resource.fromRequest(body), object);
    });

    it(`${index} ${type}: the kit reads it back, without what is empty`, () => {
      const filled = Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
      assert.deepEqual(resource.fromResponse(body), filled);
    });
  });
});

describe('what the kit writes for special values', () => {
  const klantcontact = profile.resource('klantcontact');

  it('passes a deliberate fault on as it is', () => {
    const faulty = { kanaal: 12, indicatieContactGelukt: 'misschien', nummer: 'geen getal', plaatsgevondenOp: 'gisteren', onderwerp: '' };
    assert.deepEqual(klantcontact.toRequest(faulty), { ...faulty, onderwerp: '' });
    assert.deepEqual(profile.resource('betrokkene').toRequest({ hadKlantcontact: 5, contactnaam: 'Anna' }), {
      hadKlantcontact: 5,
      contactnaam: 'Anna',
    });
  });

  it('refuses what JSON can not hold', () => {
    assert.throws(
      () => klantcontact.toRequest({ plaatsgevondenOp: new Date(0).getTime, kanaal: 'telefoon' }),
      /niet in JSON uit te drukken/,
    );
  });

  it('clears with null where the profile has it, else with an empty text or list', () => {
    assert.deepEqual(
      profile.resource('betrokkene').toRequest({ wasPartij: null, contactnaam: null, organisatienaam: null }, { partial: true }),
      {
        wasPartij: null,
        contactnaam: null,
        organisatienaam: '',
      },
    );
    assert.deepEqual(profile.resource('interneTaak').toRequest({ toegewezenAanActor: null }), { toegewezenAanActoren: [] });
  });

  it('clears a required property with null: a fault the target has to refuse', () => {
    assert.deepEqual(klantcontact.toRequest({ kanaal: null }), { kanaal: null });
  });

  it('never sends the id nor what only the server fills', () => {
    assert.deepEqual(profile.resource('interneTaak').toRequest({ id: 'x', toegewezenOp: '2024-01-01T00:00:00Z', status: 'verwerkt' }), {
      status: 'verwerkt',
    });
  });

  it('sends attributes of another subtype than the kind says', () => {
    assert.deepEqual(profile.resource('partij').toRequest({ soortPartij: 'persoon', naam: 'Voorbeeld B.V.' }), {
      soortPartij: 'persoon',
      partijIdentificatie: { naam: 'Voorbeeld B.V.' },
    });
  });

  it('writes every other kind of digital address as overig, but leaves a code alone', () => {
    const write = (soort: unknown): unknown =>
      profile.resource('digitaalAdres').toRequest({ soortDigitaalAdres: soort }).soortDigitaalAdres;
    assert.deepEqual(['Telefoon', 'Whatsapp', 'email', 'overig', ''].map(write), ['telefoonnummer', 'overig', 'email', 'overig', '']);
  });
});

describe('what the kit makes of an odd answer', () => {
  it('reads nothing from what is no object', () => {
    for (const wire of [undefined, null, 'tekst', 3, []]) assert.deepEqual(profile.resource('actor').fromResponse(wire), {});
  });

  it('passes values of a wrong type on raw', () => {
    const wire = { uuid: 7, hadKlantcontact: 'geen object', contactnaam: 'Anna', bezoekadres: ['a'], digitaleAdressen: 'geen lijst' };
    assert.deepEqual(profile.resource('betrokkene').fromResponse(wire), {
      id: 7,
      hadKlantcontact: 'geen object',
      contactnaam: 'Anna',
      bezoekadres: ['a'],
      digitaleAdressen: 'geen lijst',
    });
    assert.equal(profile.resource('betrokkene').idOf(wire), undefined);
  });

  it('is not fooled by names every object inherits', () => {
    assert.deepEqual(profile.resource('klantcontact').fromResponse(JSON.parse('{"__proto__": {"kanaal": "x"}, "taal": "constructor"}')), {
      taal: 'constructor',
      indicatieContactGelukt: 'onbekend',
    });
  });

  it('takes the outdated spelling of an attribute when the current one is missing', () => {
    const task = profile.resource('interneTaak');
    assert.deepEqual(task.fromResponse({ toegewezenAanActor: { uuid: 'a', url: 'https://x/a' } }), { toegewezenAanActor: 'a' });
    assert.deepEqual(task.fromResponse({ toegewezenAanActor: { uuid: 'a' }, toegewezenAanActoren: [{ uuid: 'a' }, { uuid: 'b' }] }), {
      toegewezenAanActor: ['a', 'b'],
    });
    assert.deepEqual(task.fromRequest({ toegewezenAanActor: { uuid: 'a' } }), { toegewezenAanActor: 'a' });
  });
});
