import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { targetFor } from './client';
import { type Family, family } from './filter-family';
import { sample } from './samples';

describe('filters in Open Klant die een eigen opstelling vragen', () => {
  const target = targetFor('open-klant-0.9');
  let one: Family;
  before(async () => {
    one = await family(target(), true);
    await family(target(), false);
  });

  it('partij die door een ander is vertegenwoordigd', async () => {
    const { vertegenwoordigdePartij } = await target().attributes('vertegenwoordiging', one.ids.vertegenwoordiging ?? '');
    const partij = one.ids.partij ?? '';
    assert.deepEqual(await target().ids('partij', { vertegenwoordigdePartij__uuid: partij }), [vertegenwoordigdePartij]);
    assert.deepEqual(await target().ids('partij', { vertegenwoordigdePartij__url: `https://x.example/${partij}` }), [
      vertegenwoordigdePartij,
    ]);
  });

  it('klantcontact dat zelf onderwerp was', async () => {
    const { objectidentificator, onderwerpWasKlantcontact } = one.objects.onderwerpobject ?? {};
    const { objectId = '', objecttype = '', soortObjectId = '', register = '' } = objectidentificator as Record<string, string>;
    const id = one.ids.onderwerpobject ?? '';
    const code = 'wasOnderwerpobject__onderwerpobjectidentificator';
    const queries = {
      wasOnderwerpobject__uuid: id,
      wasOnderwerpobject__url: `https://elders.example/${id}`,
      [`${code}ObjectId`]: objectId,
      [`${code}CodeObjecttype`]: objecttype,
      [`${code}CodeSoortObjectId`]: soortObjectId,
      [`${code}CodeRegister`]: register,
    };
    for (const [name, value] of Object.entries(queries)) {
      assert.deepEqual(await target().ids('klantcontact', { [name]: value }), [onderwerpWasKlantcontact], name);
    }
  });

  it('interne taak op het moment van toewijzen', async () => {
    const moment = String(one.objects.interneTaak?.toegewezenOp);
    assert.ok((await target().ids('interneTaak', { toegewezenOp: moment })).includes(one.ids.interneTaak ?? '?'));
    assert.deepEqual(await target().ids('interneTaak', { toegewezenOp: '2001-01-01T00:00:00Z' }), []);
  });

  it('verificatiedatum vóór, op en na een dag', async () => {
    const expected = {
      '': [false, true, false],
      __gt: [true, false, false],
      __gte: [true, true, false],
      __lt: [false, false, true],
      __lte: [false, true, true],
    };
    for (const [suffix, outcomes] of Object.entries(expected)) {
      for (const [place, day] of ['2024-02-29', '2024-03-01', '2024-03-02'].entries()) {
        const ids = await target().ids('digitaalAdres', { [`verificatieDatum${suffix}`]: day });
        assert.deepEqual(ids, outcomes[place] === true ? [one.ids.digitaalAdres] : [], suffix + day);
      }
    }
  });

  it('categorie: een van meer namen', async () => {
    const naam = String(one.objects.categorie?.naam);
    assert.deepEqual(await target().ids('partij', { categorierelatie__categorie__naam: `bestaatniet,${naam}` }), [one.ids.partij]);
  });
});

describe('filters van VNG die een eigen opstelling vragen', () => {
  const target = targetFor('vng-crud-0.0.3');

  it('partij met een voorkeursadres, of werkend voor een organisatie', async () => {
    const organisatie = await sample(target(), 'partij', { soortPartij: 'organisatie', contactnaam: undefined, naam: 'BV' });
    const partij = await sample(target(), 'partij', { soortPartij: 'contactpersoon', werkteVoorPartij: organisatie });
    const adres = await sample(target(), 'digitaalAdres', { verstrektDoorPartij: partij });
    assert.equal((await target().patch('partij', partij, { voorkeursDigitaalAdres: adres })).status, 200);
    assert.deepEqual(await target().ids('partij', { voorkeursDigitaalAdres: adres }), [partij]);
    assert.deepEqual(await target().ids('partij', { voorkeursDigitaalAdres: 'x' }), []);
    assert.deepEqual(await target().ids('partij', { werkteVoorPartij: organisatie }), [partij]);
  });

  it('taak op het moment van verwerken, ook in een andere zone geschreven', async () => {
    const verwerktOp = '2024-02-01T10:15:00+01:00';
    const id = await sample(target(), 'interneTaak', { status: 'verwerkt', verwerktOp });
    await sample(target(), 'interneTaak', { status: 'verwerkt', verwerktOp: '2024-02-01T10:15:01+01:00' });
    assert.deepEqual(await target().ids('interneTaak', { verwerktOp: '2024-02-01T09:15:00Z' }), [id]);
  });

  it('onbekende parameters worden genegeerd, onmogelijke waarden niet', async () => {
    await sample(target(), 'klantcontact');
    assert.notDeepEqual(await target().ids('klantcontact', { ordening: 'x' }), []);
    assert.equal((await target().call('GET', '/klantcontacten?nummer=abc')).status, 400);
  });
});
