import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ObjectType } from '../../src/profile';
import { targetFor } from './client';
import { family } from './filter-family';
import { sample } from './samples';

const target = targetFor();

async function remaining(ids: Partial<Record<ObjectType, string>>): Promise<ObjectType[]> {
  const types = target()
    .profile.types()
    .filter((type) => ids[type] !== undefined);
  const answers = await Promise.all(types.map(async (type) => ({ type, status: (await target().read(type, ids[type] ?? '')).status })));
  return answers.filter(({ status }) => status === 200).map(({ type }) => type);
}

async function remove(path: string): Promise<number> {
  return (await target().call('DELETE', path)).status;
}

describe('wat een verwijdering meeneemt', () => {
  it('klantcontact: alles wat bij het contact hoort; een adres van de partij blijft, zonder betrokkene', async () => {
    const { ids } = await family(target(), true);
    assert.equal(await remove(`/klantcontacten/${ids.klantcontact}`), 204);
    const left = await remaining(ids);
    const gone: ObjectType[] = ['klantcontact', 'betrokkene', 'actorKlantcontact', 'interneTaak', 'bijlage', 'onderwerpobject'];
    assert.deepEqual(
      left,
      target()
        .profile.types()
        .filter((type) => ids[type] !== undefined && !gone.includes(type)),
    );
    assert.equal((await target().read('digitaalAdres', ids.digitaalAdres ?? '')).at('verstrektDoorBetrokkene'), null);
  });

  it('partij: haar gegevens en betrokkenen, niet het klantcontact', async () => {
    const { ids } = await family(target(), true);
    assert.equal(await remove(`/partijen/${ids.partij}`), 204);
    assert.deepEqual(await remaining(ids), [
      'klantcontact',
      'actorKlantcontact',
      'actor',
      'interneTaak',
      'bijlage',
      'onderwerpobject',
      'categorie',
    ]);
  });

  it('een partij waarvoor iemand werkte verdwijnt bij die contactpersoon', async () => {
    const organisatie = await sample(target(), 'partij', { soortPartij: 'organisatie', contactnaam: undefined, naam: 'BV' });
    const id = await sample(target(), 'partij', { soortPartij: 'contactpersoon', werkteVoorPartij: organisatie });
    assert.equal(await remove(`/partijen/${organisatie}`), 204);
    assert.equal((await target().attributes('partij', id)).werkteVoorPartij, undefined);
  });

  it('actor: zijn koppelingen; de taak blijft, zonder deze actor', async () => {
    const { ids } = await family(target(), true);
    const other = await sample(target(), 'actor');
    await target().patch('interneTaak', ids.interneTaak ?? '', { toegewezenAanActor: [ids.actor, other] });
    assert.equal(await remove(`/actoren/${ids.actor}`), 204);
    assert.equal((await target().read('actorKlantcontact', ids.actorKlantcontact ?? '')).status, 404);
    assert.equal((await target().attributes('interneTaak', ids.interneTaak ?? '')).toegewezenAanActor, other);
  });

  it('digitaal adres: het is geen voorkeur meer', async () => {
    const { ids } = await family(target(), true);
    const preferred = await target().patch('partij', ids.partij ?? '', { voorkeursDigitaalAdres: ids.digitaalAdres });
    assert.equal(preferred.at('voorkeursDigitaalAdres.uuid'), ids.digitaalAdres);
    assert.equal(await remove(`/digitaleadressen/${ids.digitaalAdres}`), 204);
    assert.equal((await target().read('partij', ids.partij ?? '')).at('voorkeursDigitaalAdres'), null);
  });

  it('categorie: haar relaties', async () => {
    const { ids } = await family(target(), true);
    assert.equal(await remove(`/categorieen/${ids.categorie}`), 204);
    assert.equal((await target().read('categorieRelatie', ids.categorieRelatie ?? '')).status, 404);
  });

  it('onderwerpobject: alleen zichzelf, met cascade ook de klantcontacten die niemand meer nodig heeft', async () => {
    const { ids, objects } = await family(target(), true);
    const earlier = String(objects.onderwerpobject?.onderwerpWasKlantcontact);
    const other = await sample(target(), 'onderwerpobject', { wasOnderwerpVanKlantcontact: earlier });
    const answer = await target().call('DELETE', `/onderwerpobjecten/${ids.onderwerpobject}?cascade=true`);
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body, { behouden: [`${target().url}/klantcontacten/${earlier}`] });
    assert.equal((await target().read('klantcontact', ids.klantcontact ?? '')).status, 404);
    assert.equal(await remove(`/onderwerpobjecten/${other}`), 204);
    assert.equal((await target().read('klantcontact', earlier)).status, 200);
  });

  it('een hoofdidentificator gaat niet weg zolang er sub-identificatoren van anderen onder hangen', async () => {
    const organisatie = { soortPartij: 'organisatie', contactnaam: undefined, naam: 'BV' };
    const owner = await sample(target(), 'partij', organisatie);
    const kvk = { objecttype: 'Ingeschreven NNP', soortObjectId: 'KVK-nummer', objectId: '87654321', register: 'Handelsregister' };
    const vestiging = { objecttype: 'Vestiging', soortObjectId: 'Vestigingsnummer', objectId: '210987654321', register: 'Handelsregister' };
    const parent = await sample(target(), 'partijIdentificator', { identificeerdePartij: owner, partijIdentificator: kvk });
    const child = await sample(target(), 'partijIdentificator', { partijIdentificator: vestiging, subIdentificatorVan: parent });
    const before = target().reference.register.snapshot();
    assert.equal(await remove(`/partij-identificatoren/${parent}`), 400);
    assert.equal(await remove(`/partijen/${owner}`), 400);
    assert.deepEqual(target().reference.register.snapshot(), before);
    assert.equal(await remove(`/partij-identificatoren/${child}`), 204);
    assert.equal(await remove(`/partijen/${owner}`), 204);
  });
});
