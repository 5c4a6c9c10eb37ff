import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProfile, recogniseProfile, recognitionGround } from '../../src/profile';

const uuid = '00000000-0000-4000-8000-000000000001';
const openKlant = {
  count: 1,
  next: null,
  previous: null,
  results: [{ uuid, url: `https://openklant.example/${uuid}`, onderwerp: 'Vraag' }],
};
const self = { href: 'https://gemeente.example/klantcontacten' };
const vng = { _links: { self }, _embedded: { klantcontacten: [{ id: uuid, onderwerp: 'Vraag' }] } };

describe('the profile of a target is recognised by its list of klantcontacten', () => {
  it('as Open Klant', () => {
    assert.deepEqual(recogniseProfile(openKlant, { 'api-version': '0.9.0' }), {
      profile: 'open-klant-0.9',
      ground: 'herkend aan de lijst in results en het kenmerk uuid van een klantcontact; de API meldt versie 0.9.0',
    });
  });

  it('as VNG CRUD', () => {
    assert.deepEqual(recogniseProfile(vng), {
      profile: 'vng-crud-0.0.3',
      ground: 'herkend aan de lijst in _embedded.klantcontacten en het kenmerk id van een klantcontact',
    });
  });

  it('when the list is empty, or left out as HAL allows', () => {
    assert.equal(recogniseProfile({ count: 0, results: [] })?.ground, 'herkend aan de lijst in results');
    assert.equal(recogniseProfile({ _links: { self }, _embedded: { klantcontacten: [] } })?.profile, 'vng-crud-0.0.3');
    assert.equal(recogniseProfile({ _links: { self } })?.ground, 'herkend aan _links zonder _embedded.klantcontacten');
  });
});

describe('the profile of a target is not recognised', () => {
  const others: readonly [string, unknown][] = [
    ['from no list at all', {}],
    ['from a text', 'klantcontacten'],
    ['from a bare list', [{ uuid }]],
    ['from the list of Open Klant with identifiers of another kind', { ...openKlant, results: [{ id: uuid }] }],
    ['from the list of VNG CRUD with identifiers of another kind', { _embedded: { klantcontacten: [{ uuid }] } }],
    ['from a HAL list of something else', { _links: { self }, _embedded: { zaken: [] } }],
    ['from an error', { type: 'about:blank', title: 'Niet gevonden', status: 404 }],
    ['from a list in both forms', { ...openKlant, ...vng, results: [], _embedded: { klantcontacten: [] } }],
  ];
  for (const [name, body] of others) {
    it(name, () => {
      assert.equal(recogniseProfile(body, { 'api-version': '0.9.0' }), undefined);
    });
  }

  it('as one that another form was given in', () => {
    assert.notEqual(recognitionGround(loadProfile('vng-crud-0.0.3'), vng), undefined);
    assert.equal(recognitionGround(loadProfile('vng-crud-0.0.3'), openKlant), undefined);
    assert.equal(recognitionGround(loadProfile('open-klant-0.9'), vng), undefined);
  });
});
