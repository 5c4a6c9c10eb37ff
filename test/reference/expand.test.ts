import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadProfile } from '../../src/profile';
import { targetFor } from './client';
import { type Family, family } from './filter-family';
import { sample } from './samples';

const profile = loadProfile('open-klant-0.9');
const target = targetFor();
let full: Family;

describe('gerelateerde objecten in hetzelfde antwoord', () => {
  before(async () => {
    full = await family(target(), true);
  });

  for (const type of profile.types()) {
    for (const path of profile.resource(type).definition.expand ?? []) {
      it(`${type} met ${path}, op het object en in de lijst`, async () => {
        const resource = profile.resource(type);
        const id = full.ids[type] ?? '';
        const item = await target().call('GET', `${resource.itemPath(id)}?expand=${path}`);
        const list = await target().call('GET', `${resource.path}?expand=${path}&pageSize=500`);
        const listed = (list.at('results') as { uuid: string }[]).find(({ uuid }) => uuid === id);
        assert.deepEqual(listed, item.body);
        const place = path
          .split('.')
          .map((name) => `_expand.${name}`)
          .join('.0.')
          .replace('verstrektDoorBetrokkene.0', 'verstrektDoorBetrokkene')
          .replace('hadKlantcontact.0', 'hadKlantcontact');
        const shown = item.at(place);
        assert.ok(Array.isArray(shown) ? shown.length === 1 : shown instanceof Object, `${place} in ${item.text}`);
      });
    }
  }

  it('een uitgeklapt object is gelijk aan het object zelf', async () => {
    const item = await target().call('GET', `/klantcontacten/${full.ids.klantcontact}?expand=hadBetrokkenen,leiddeTotInterneTaken`);
    assert.deepEqual(item.at('_expand.hadBetrokkenen.0'), (await target().read('betrokkene', full.ids.betrokkene ?? '')).body);
    assert.deepEqual(item.at('_expand.leiddeTotInterneTaken.0'), (await target().read('interneTaak', full.ids.interneTaak ?? '')).body);
  });

  it('lege relaties staan er ook: een lege lijst of null', async () => {
    const id = await sample(target(), 'klantcontact');
    const item = await target().call('GET', `/klantcontacten/${id}?expand=hadBetrokkenen%2ComvatteBijlagen&expand=leiddeTotInterneTaken`);
    assert.deepEqual(item.at('_expand'), { hadBetrokkenen: [], omvatteBijlagen: [], leiddeTotInterneTaken: [] });
    const adres = await sample(target(), 'digitaalAdres');
    const shown = await target().call('GET', `/digitaleadressen/${adres}?expand=verstrektDoorBetrokkene`);
    assert.deepEqual(shown.at('_expand'), { verstrektDoorBetrokkene: null });
  });

  for (const query of ['expand=onbekend', 'expand[]=hadBetrokkenen', 'expand=hadBetrokkenen.rol']) {
    it(`weigert ${query}`, async () => {
      assert.equal((await target().call('GET', `/klantcontacten/${full.ids.klantcontact}?${query}`)).status, 400);
    });
  }

  it('zonder expand, of met een lege, is er niets uitgeklapt', async () => {
    for (const query of ['', '?', '?expand=']) {
      const item = await target().call('GET', `/klantcontacten/${full.ids.klantcontact}${query}`);
      assert.deepEqual([item.status, item.at('_expand')], [200, undefined]);
    }
  });

  it('omgekeerde relaties staan bij het object', async () => {
    const { klantcontact = '', partij = '', actor, betrokkene, bijlage, digitaalAdres, interneTaak, onderwerpobject } = full.ids;
    const shown = await target().read('klantcontact', klantcontact);
    const single = (name: string): unknown => shown.at(`${name}.0.uuid`);
    assert.equal(single('hadBetrokkenen'), betrokkene);
    assert.equal(single('omvatteBijlagen'), bijlage);
    assert.equal(single('leiddeTotInterneTaken'), interneTaak);
    assert.equal(single('gingOverOnderwerpobjecten'), onderwerpobject);
    assert.deepEqual(shown.at('hadBetrokkenActoren.0'), (await target().read('actor', actor ?? '')).body);
    const party = await target().read('partij', partij);
    assert.equal(party.at('digitaleAdressen.0.uuid'), digitaalAdres);
    assert.equal(party.at('betrokkenen.0.uuid'), betrokkene);
    assert.equal(party.at('partijIdentificatoren.0.uuid'), full.ids.partijIdentificator);
    assert.equal(party.at('categorieRelaties.0.uuid'), full.ids.categorieRelatie);
  });
});
