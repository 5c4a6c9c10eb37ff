import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DomainObject, differences, type ObjectType } from '../../src/profile';
import { targetFor } from './client';
import { draft, freshNumber, sample } from './samples';

const target = targetFor();
const nowhere = '00000000-0000-4000-8000-00000000dead';

/** What changed between two readings of an object, as attribute paths. */
async function changedBy(type: ObjectType, id: string, change: DomainObject): Promise<string[]> {
  const before = await target().attributes(type, id);
  const answer = await target().patch(type, id, change);
  assert.equal(answer.status, 200, answer.text);
  const resource = target().profile.resource(type);
  const after = await target().attributes(type, id);
  assert.deepEqual(resource.fromResponse(answer.body), after);
  const paths = [...differences(resource, before, after), ...differences(resource, after, before)].map(({ path }) => path);
  return [...new Set(paths)].filter((path) => path !== 'volledigeNaam');
}

describe('gedeeltelijk wijzigen', () => {
  it('verandert één onderdeel van een groep en niets anders', async () => {
    const id = await sample(target(), 'betrokkene');
    assert.deepEqual(await changedBy('betrokkene', id, { contactnaam: { voornaam: 'Jannes' } }), ['contactnaam.voornaam']);
    const pid = await sample(target(), 'partijIdentificator');
    assert.deepEqual(await changedBy('partijIdentificator', pid, { partijIdentificator: { objectId: '123456782' } }), [
      'partijIdentificator.objectId',
    ]);
  });

  it('maakt leeg wat null is en laat de rest staan', async () => {
    const id = await sample(target(), 'betrokkene');
    assert.deepEqual(await changedBy('betrokkene', id, { wasPartij: null }), ['wasPartij']);
    const adres = await sample(target(), 'digitaalAdres', { referentie: 'zaak-2' });
    assert.deepEqual(await changedBy('digitaalAdres', adres, { referentie: '' }), ['referentie']);
  });

  it('verandert een partij zonder soortPartij te noemen, ook haar naam', async () => {
    const id = await sample(target(), 'partij');
    assert.deepEqual(await changedBy('partij', id, { indicatieActief: false }), ['indicatieActief']);
    assert.deepEqual(await changedBy('partij', id, { contactnaam: { achternaam: 'Pietersen' } }), ['contactnaam.achternaam']);
  });

  it('een andere soort partij verliest wat bij de oude soort hoorde', async () => {
    const id = await sample(target(), 'partij');
    await target().patch('partij', id, { soortPartij: 'organisatie', naam: 'BV' });
    const { soortPartij, naam, contactnaam } = await target().attributes('partij', id);
    assert.deepEqual({ soortPartij, naam, contactnaam }, { soortPartij: 'organisatie', naam: 'BV', contactnaam: undefined });
  });

  it('twee wijzigingen na elkaar blijven allebei', async () => {
    const id = await sample(target(), 'klantcontact');
    await target().patch('klantcontact', id, { onderwerp: 'Nieuw onderwerp' });
    await target().patch('klantcontact', id, { inhoud: 'Nieuwe inhoud' });
    const { onderwerp, inhoud } = await target().attributes('klantcontact', id);
    assert.deepEqual([onderwerp, inhoud], ['Nieuw onderwerp', 'Nieuwe inhoud']);
  });

  it('een geweigerde wijziging laat alles zoals het was, ook wat op zich goed is', async () => {
    const id = await sample(target(), 'klantcontact');
    const before = target().reference.register.snapshot();
    const answer = await target().patch('klantcontact', id, { onderwerp: 'Goed', plaatsgevondenOp: 'gisteren' });
    assert.equal(answer.status, 400);
    assert.deepEqual(target().reference.register.snapshot(), before);
  });

  it('id en onbekende gegevens worden genegeerd', async () => {
    const id = await sample(target(), 'klantcontact');
    const before = await target().read('klantcontact', id);
    const answer = await target().call('PATCH', `/klantcontacten/${id}`, {
      uuid: nowhere,
      url: 'https://x.example',
      id: nowhere,
      onbekend_veld: 'x',
    });
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body, before.body);
    assert.equal((await target().read('klantcontact', nowhere)).status, 404);
  });

  for (const [type, attribute, other] of [
    ['klantcontact', 'nummer', async () => freshNumber()],
    ['betrokkene', 'hadKlantcontact', () => sample(target(), 'klantcontact')],
    ['interneTaak', 'aanleidinggevendKlantcontact', () => sample(target(), 'klantcontact')],
  ] as const) {
    it(`${type}.${attribute} ligt vast, maar mag met de oude waarde worden meegestuurd`, async () => {
      const id = await sample(target(), type);
      const before = await target().attributes(type, id);
      const refused = await target().patch(type, id, { [attribute]: await other() });
      assert.deepEqual([refused.status, refused.at('invalidParams.0.name')], [400, attribute]);
      assert.deepEqual(await target().attributes(type, id), before);
      assert.deepEqual(await changedBy(type, id, { [attribute]: before[attribute] }), []);
    });
  }

  for (const attribute of ['plaatsgevondenOp', 'vertrouwelijk', 'onderwerp']) {
    it(`klantcontact.${attribute} wordt nooit leeg`, async () => {
      const id = await sample(target(), 'klantcontact');
      const before = await target().attributes('klantcontact', id);
      for (const empty of [null, ''])
        assert.equal((await target().call('PATCH', `/klantcontacten/${id}`, { [attribute]: empty })).status, 400);
      assert.deepEqual(await target().attributes('klantcontact', id), before);
    });
  }

  it('een onbekende verwijzing wordt geweigerd, een bestaande niet', async () => {
    const id = await sample(target(), 'betrokkene');
    const refused = await target().patch('betrokkene', id, { wasPartij: nowhere });
    assert.deepEqual([refused.status, refused.at('invalidParams.0.name')], [400, 'wasPartij']);
    assert.deepEqual(await changedBy('betrokkene', id, { wasPartij: await sample(target(), 'partij') }), ['wasPartij']);
  });

  it('wijzigen van wat niet bestaat geeft 404 en maakt niets', async () => {
    for (const type of target().profile.types()) {
      assert.equal((await target().patch(type, nowhere, {})).status, 404);
      assert.equal((await target().call('PUT', target().profile.resource(type).itemPath(nowhere), {})).status, 404);
      assert.equal((await target().read(type, nowhere)).status, 404);
    }
  });
});

describe('volledig vervangen', () => {
  it('zonder id en nummer blijven beide, en wat ontbreekt wordt leeg', async () => {
    const id = await sample(target(), 'interneTaak');
    const before = await target().attributes('interneTaak', id);
    const { toegewezenAanActor, aanleidinggevendKlantcontact } = before;
    const sent = { gevraagdeHandeling: 'Anders', status: 'verwerkt', toegewezenAanActor, aanleidinggevendKlantcontact };
    const resource = target().profile.resource('interneTaak');
    const answer = await target().call('PUT', resource.itemPath(id), resource.toRequest(sent));
    assert.equal(answer.status, 200, answer.text);
    const { verwerktOp, ...after } = await target().attributes('interneTaak', id);
    assert.equal(typeof verwerktOp, 'string');
    assert.deepEqual(after, { ...sent, id, nummer: before.nummer, toegewezenOp: before.toegewezenOp });
  });

  it('mist een verplicht gegeven: geweigerd', async () => {
    const id = await sample(target(), 'klantcontact');
    const { kanaal: _kanaal, ...sent } = await draft(target(), 'klantcontact', { nummer: undefined });
    const answer = await target().call('PUT', `/klantcontacten/${id}`, target().profile.resource('klantcontact').toRequest(sent));
    assert.deepEqual([answer.status, answer.at('invalidParams.0.name'), answer.at('invalidParams.0.code')], [400, 'kanaal', 'required']);
  });
});
