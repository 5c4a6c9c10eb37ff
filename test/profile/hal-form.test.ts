import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type JsonObject, loadProfile, type ObjectType, readPage, roundTripDifferences, writePage } from '../../src/profile';
import { id } from './full-objects';
import { serverView } from './server-view';

/** A form that differs from Open Klant in every respect, carried by data alone. */
const profile = loadProfile(join(__dirname, 'hal.profile.json'));
const naam = { voorletters: 'A.', voornaam: 'Anna', achternaam: 'Voorbeeld' };
const href = (type: ObjectType, number: number): JsonObject => ({
  href: `https://openklant.example/klantinteracties/api/v1/${type}/${id(number)}`,
});

describe('references as text', () => {
  const betrokkene = profile.resource('betrokkene');
  const object = { hadKlantcontact: id(1), wasPartij: id(2), rol: 'klant', initiator: true, contactnaam: naam };

  it('go over as the id alone, in both directions', () => {
    assert.deepEqual(betrokkene.toRequest(object), object);
    assert.deepEqual(betrokkene.fromRequest(object), object);
    assert.deepEqual(betrokkene.fromResponse({ id: id(6), ...object }), { id: id(6), ...object });
  });

  it('may have a name of their own', () => {
    const link = profile.resource('actorKlantcontact');
    assert.deepEqual(link.toRequest({ actor: id(3), klantcontact: id(1) }), { actorId: id(3), klantcontactId: id(1) });
    assert.deepEqual(link.fromResponse({ id: id(8), actorId: id(3), klantcontactId: id(1) }), {
      id: id(8),
      actor: id(3),
      klantcontact: id(1),
    });
  });

  it('are left out when empty, and cleared with null in a change', () => {
    assert.deepEqual(betrokkene.toRequest({ rol: 'klant', wasPartij: null }), { rol: 'klant' });
    assert.deepEqual(betrokkene.toRequest({ wasPartij: '' }, { partial: true }), { wasPartij: null });
  });
});

describe('paths', () => {
  it('of an object need not lie below that of the collection', () => {
    assert.equal(profile.resource('betrokkene').path, '/betrokkenenBijKlantcontact');
    assert.equal(profile.resource('betrokkene').itemPath('a/b $&'), '/betrokkenenbijklantcontact/a%2Fb%20%24%26');
  });
});

describe('subtypes, codes and groups', () => {
  it('have other names and values', () => {
    const actor = {
      naam: 'Team Wonen',
      soortActor: 'organisatorische eenheid',
      indicatieActief: true,
      actoridentificator: { objecttype: 'Zaak', soortObjectId: 'Zaakidentificatie', objectId: 'Z1', register: 'Zakenregister' },
      emailadres: 'wonen@gemeente.example',
    };
    const body = {
      naam: 'Team Wonen',
      soortActor: 'organisatorischeEenheid',
      indicatieActief: true,
      actoridentificator: { codeObjecttype: '12', codeSoortObjectId: '12', objectId: 'Z1', codeRegister: '6' },
      actortype: { eMailadres: 'wonen@gemeente.example' },
    };
    assert.deepEqual(profile.resource('actor').toRequest(actor), body);
    assert.deepEqual(profile.resource('actor').fromResponse(body), actor);
    assert.equal(profile.resource('actor').propertyPath('emailadres', actor), '/actortype/eMailadres');
    assert.deepEqual(
      roundTripDifferences(profile.resource('digitaalAdres'), { soortDigitaalAdres: 'SMS' }, { codeSoortDigitaalAdres: 'SMS' }),
      [],
    );
  });

  it('are absent when empty', () => {
    const shown = profile
      .resource('betrokkene')
      .toResponse({ id: id(6), hadKlantcontact: id(1), rol: 'klant', initiator: true }, serverView());
    assert.deepEqual(Object.keys(shown), ['id', 'hadKlantcontact', 'rol', 'initiator', '_links']);
  });
});

describe('HAL', () => {
  it('links an object to itself and to what it refers to', () => {
    const contact = { id: id(6), soortPartij: 'contactpersoon', contactnaam: naam, werkteVoorPartij: id(5) };
    const shown = profile.resource('partij').toResponse(contact, serverView());
    assert.deepEqual(shown._links, { self: href('partij', 6), werkteVoorPartijen: href('partij', 5) });
    assert.deepEqual(shown.partijtype, { werkteVoorPartij: id(5), contactnaam: naam });
  });

  it('wraps a list under the key of its type, and is read back', () => {
    const items = [{ id: id(6) }];
    const page = writePage(profile, 'betrokkene', { items, count: 1, self: 'https://x/b' });
    assert.deepEqual(page, { _links: { self: { href: 'https://x/b' } }, _embedded: { betrokkenenBijKlantcontact: items } });
    assert.deepEqual(readPage(profile, 'betrokkene', page), { items });
  });

  it('points at the next page', () => {
    const page = writePage(profile, 'actor', { items: [], count: 9, self: 'https://x/a', next: 'https://x/a?page=2' });
    assert.deepEqual(readPage(profile, 'actor', page), { items: [], next: 'https://x/a?page=2' });
  });

  it('may leave an empty list out with its container, but not give it the key of another type', () => {
    assert.deepEqual(readPage(profile, 'actor', { _links: { self: { href: 'https://x/a' } } }), { items: [] });
    assert.match(String(readPage(profile, 'actor', { _embedded: { partijen: [] } })), /geen lijst op \/_embedded\/actoren/);
  });
});

describe('filters', () => {
  it('on groups are their parts', () => {
    const actor = profile.resource('actor');
    assert.equal(actor.filterFor('actoridentificator.objecttype')?.name, 'codeObjecttype');
    assert.equal(actor.filterValue('codeObjecttype', 'Zaak'), '12');
    assert.equal(actor.filterDomainValue('codeObjecttype', '12'), 'Zaak');
    assert.equal(actor.filterFor('actoridentificator'), undefined);
  });
});
