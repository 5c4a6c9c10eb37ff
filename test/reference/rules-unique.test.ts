import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ObjectType } from '../../src/profile';
import { targetFor } from './client';
import { proveRules, type RuleProof } from './rule-proof';
import { bsn, draft, freshBsn, freshNumber, sample } from './samples';

/** Numbers no two objects of a type share; an object without one is no trouble. */
const numbers = (['klantcontact', 'interneTaak', 'partij'] as const).map(
  (type): RuleProof => [
    'R-09 nummer',
    type,
    'nummer',
    { nummer: undefined },
    async (t) => {
      const nummer = freshNumber();
      await sample(t, type, { nummer });
      return { nummer };
    },
  ],
);

/** Combinations that occur once: the same object a second time. */
const combinations = (['actorKlantcontact', 'vertegenwoordiging', 'partijIdentificator'] as const).map(
  (type): RuleProof => [
    'eenmaal',
    type,
    'nonFieldErrors',
    {},
    async (t) => {
      const first = await draft(t, type);
      await t.made(type, first);
      return first;
    },
  ],
);

proveRules('wat uniek is', [
  ...numbers,
  ...combinations,
  [
    'referentie per partij en soort',
    'digitaalAdres',
    'nonFieldErrors',
    { referentie: '' },
    async (t) => {
      const adres = await draft(t, 'digitaalAdres', { referentie: 'zaak-1' });
      await t.made('digitaalAdres', adres);
      return adres;
    },
  ],
  [
    'een identificator per soort',
    'partijIdentificator',
    'nonFieldErrors',
    { partijIdentificator: bsn(freshBsn()) },
    async (t) => ({
      identificeerdePartij: (await t.attributes('partijIdentificator', await sample(t, 'partijIdentificator'))).identificeerdePartij,
    }),
  ],
]);

describe('uniek blijft uniek bij wijzigen', () => {
  const target = targetFor();

  it('het eigen nummer opnieuw sturen mag, dat van een ander niet', async () => {
    const types: ObjectType[] = ['interneTaak', 'partij'];
    for (const type of types) {
      const [own, other] = [freshNumber(), freshNumber()];
      const id = await sample(target(), type, { nummer: own });
      await sample(target(), type, { nummer: other });
      assert.equal((await target().patch(type, id, { nummer: own })).status, 200);
      assert.equal((await target().patch(type, id, { nummer: other })).status, 400);
      assert.equal((await target().patch(type, id, { nummer: freshNumber() })).status, 200);
    }
  });

  it('de eigen referentie mag blijven; die van een ander pas als die leeg is', async () => {
    const partij = await sample(target(), 'partij');
    const first = await sample(target(), 'digitaalAdres', { verstrektDoorPartij: partij, referentie: 'zaak-3' });
    const second = await sample(target(), 'digitaalAdres', { verstrektDoorPartij: partij });
    assert.equal((await target().patch('digitaalAdres', first, { referentie: 'zaak-3' })).status, 200);
    assert.equal((await target().patch('digitaalAdres', second, { referentie: 'zaak-3' })).status, 400);
    assert.equal((await target().patch('digitaalAdres', first, { referentie: '' })).status, 200);
    assert.equal((await target().patch('digitaalAdres', second, { referentie: 'zaak-3' })).status, 200);
  });

  it('hetzelfde vestigingsnummer mag onder twee KVK-nummers', async () => {
    const kvk = { objecttype: 'Ingeschreven NNP', soortObjectId: 'KVK-nummer', register: 'Handelsregister' };
    const vestiging = { objecttype: 'Vestiging', soortObjectId: 'Vestigingsnummer', register: 'Handelsregister', objectId: '000099999999' };
    for (const objectId of ['00000003', '00000004']) {
      const subIdentificatorVan = await sample(target(), 'partijIdentificator', { partijIdentificator: { ...kvk, objectId } });
      await sample(target(), 'partijIdentificator', { partijIdentificator: vestiging, subIdentificatorVan });
      const again = await target().post('partijIdentificator', { partijIdentificator: vestiging, subIdentificatorVan });
      assert.equal(again.status, 400);
    }
  });
});
