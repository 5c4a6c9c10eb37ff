import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetFor } from './client';
import { bsn, freshBsn, mark, sample } from './samples';

const target = targetFor();

describe('zoekvragen', () => {
  it('alle argumenten moeten gelden', async () => {
    const kanaal = mark('kanaal');
    const id = await sample(target(), 'klantcontact', { kanaal, onderwerp: 'Een', vertrouwelijk: true });
    await sample(target(), 'klantcontact', { kanaal, onderwerp: 'Twee', vertrouwelijk: true });
    const both = await target().call('GET', `/klantcontacten?${new URLSearchParams({ kanaal, onderwerp: 'Een' })}`);
    assert.deepEqual([both.at('count'), both.at('results.0.uuid')], [1, id]);
    const none = await target().call('GET', `/klantcontacten?${new URLSearchParams({ kanaal, onderwerp: 'Een', vertrouwelijk: 'false' })}`);
    assert.equal(none.at('count'), 0);
  });

  it('een vestiging is te vinden onder haar KVK-nummer, de rechtspersoon niet onder de vestiging', async () => {
    const organisatie = { soortPartij: 'organisatie', contactnaam: undefined, naam: 'BV' };
    const parent = await sample(target(), 'partij', organisatie);
    const branch = await sample(target(), 'partij', organisatie);
    const kvk = { objecttype: 'Ingeschreven NNP', soortObjectId: 'KVK-nummer', objectId: '12345678', register: 'Handelsregister' };
    const vestiging = { objecttype: 'Vestiging', soortObjectId: 'Vestigingsnummer', objectId: '123456789012', register: 'Handelsregister' };
    const hoofd = await sample(target(), 'partijIdentificator', { identificeerdePartij: parent, partijIdentificator: kvk });
    await sample(target(), 'partijIdentificator', {
      identificeerdePartij: branch,
      partijIdentificator: vestiging,
      subIdentificatorVan: hoofd,
    });
    const ids = async (query: string): Promise<unknown[]> => {
      const answer = await target().call('GET', `/partijen?${query}`);
      return [answer.at('count'), answer.at('results.0.uuid')];
    };
    assert.deepEqual(await ids('partijIdentificator__objectId=12345678&partijIdentificator__codeSoortObjectId=kvk_nummer'), [1, parent]);
    assert.deepEqual(await ids('subIdentificatorVan__objectId=12345678&subIdentificatorVan__codeSoortObjectId=kvk_nummer'), [1, branch]);
    assert.deepEqual(await ids('subIdentificatorVan__codeObjecttype=vestiging'), [0, undefined]);
  });

  it('de onderdelen van een identificator gelden elk voor zich, bij welke identificator van de partij ook', async () => {
    const partij = await sample(target(), 'partij');
    const number = freshBsn();
    await sample(target(), 'partijIdentificator', { identificeerdePartij: partij, partijIdentificator: bsn(number) });
    const query = `partijIdentificator__objectId=${number}&partijIdentificator__codeRegister=`;
    assert.equal((await target().call('GET', `/partijen?${query}brp`)).at('count'), 1);
    assert.equal((await target().call('GET', `/partijen?${query}hr`)).at('count'), 0);
  });

  it('zonder treffers een lege lijst, ook bij onbekende vrije codes en bij een url zonder id', async () => {
    for (const query of [
      'kanaal=bestaatniet',
      'onderwerpobject__onderwerpobjectidentificatorCodeRegister=x',
      'hadBetrokkene__url=https://x.example/niets',
    ]) {
      const answer = await target().call('GET', `/klantcontacten?${query}`);
      assert.deepEqual([answer.status, answer.at('count'), answer.at('results')], [200, 0, []], query);
    }
  });

  it('een lege waarde telt als niet gevraagd', async () => {
    await sample(target(), 'klantcontact');
    assert.notEqual((await target().call('GET', '/klantcontacten?kanaal=&expand=')).at('count'), 0);
  });

  for (const [path, name] of [
    ['/klantcontacten?vertrouwelijk=misschien', 'vertrouwelijk'],
    ['/klantcontacten?hadBetrokkene__uuid=geen-uuid', 'hadBetrokkene__uuid'],
    ['/klantcontacten?plaatsgevondenOp=gisteren', 'plaatsgevondenOp'],
    ['/klantcontacten?hadBetrokkene__wasPartij=ja', 'hadBetrokkene__wasPartij'],
    ['/internetaken?status=te%20doen', 'status'],
    ['/digitaleadressen?verificatieDatum=2024-02-30', 'verificatieDatum'],
    ['/partij-identificatoren?partijIdentificatorCodeRegister=kvk', 'partijIdentificatorCodeRegister'],
  ] as const) {
    it(`weigert een onmogelijke waarde: ${path}`, async () => {
      const answer = await target().call('GET', path);
      assert.deepEqual([answer.status, answer.at('invalidParams.0.name')], [400, name]);
    });
  }

  for (const path of ['/klantcontacten?ordering=nummer', '/klantcontacten/00000000-0000-4000-8000-000000000000?kanaal=x']) {
    it(`weigert een onbekende parameter: ${path}`, async () => {
      const answer = await target().call('GET', path);
      assert.deepEqual([answer.status, answer.at('invalidParams.0.code')], [400, 'unknown-parameters']);
    });
  }
});
