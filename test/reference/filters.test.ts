import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadProfile, type ObjectType } from '../../src/profile';
import { targetFor } from './client';
import { type Family, family } from './filter-family';

const profileName = 'open-klant-0.9';
const target = targetFor(profileName);
let a: Family;
let b: Family;

/** Filters whose value can't be read off one object of the family; they have tests of their own. */
const special = new Set([
  'klantcontact wasOnderwerpobject',
  'partij subIdentificatorVan',
  'partij vertegenwoordigdePartij',
  'digitaalAdres verificatieDatum',
  'interneTaak toegewezenOp',
]);

/** The value by which an object of family `from` should be found, read from what the register shows of that family. */
function valueFor(type: ObjectType, path: string, from: Family): unknown {
  const [head = '', ...rest] = path.split('.');
  if (head.startsWith('<')) return valueFor(head.slice(1) as ObjectType, rest.slice(1).join('.') || 'id', from);
  const object = from.objects[type] ?? {};
  if (head === 'id') return from.ids[type];
  const owner: Record<string, ObjectType> = {
    hadKlantcontact: 'klantcontact',
    wasPartij: 'partij',
    identificeerdePartij: 'partij',
    verstrektDoorPartij: 'partij',
    verstrektDoorBetrokkene: 'betrokkene',
    aanleidinggevendKlantcontact: 'klantcontact',
    toegewezenAanActor: 'actor',
    categorie: 'categorie',
    partij: 'partij',
  };
  if (rest.length > 0 && owner[head] !== undefined) return valueFor(owner[head], rest.join('.'), from);
  return rest.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], object[head]);
}

async function found(type: ObjectType, query: Record<string, string>): Promise<{ a: boolean; b: boolean }> {
  const answer = await target().call('GET', `${target().profile.resource(type).path}?${new URLSearchParams(query)}`);
  assert.equal(answer.status, 200, answer.text);
  const ids = (answer.body as { results: { uuid: string }[] }).results.map(({ uuid }) => uuid);
  return { a: ids.includes(a.ids[type] ?? '?'), b: ids.includes(b.ids[type] ?? '?') };
}

describe('elk filter vindt en sluit uit', () => {
  before(async () => {
    a = await family(target(), true);
    b = await family(target(), false);
  });

  const profile = loadProfile(profileName);
  for (const type of profile.types()) {
    const filters = Object.entries(profile.resource(type).definition.filters);
    for (const [name, { path, match = 'equals' }] of filters) {
      if (special.has(`${type} ${name.split('__')[0]}`)) continue;
      it(`${type}?${name}`, async () => {
        const raw = valueFor(type, path, a);
        const isLeaf = match !== 'exists' && match !== 'url';
        const value = isLeaf
          ? target().profile.resource(type).filterValue(name, raw)
          : match === 'url'
            ? `https://elders.example/x/${raw}`
            : 'true';
        const outcome = await found(type, { [name]: value });
        const isSharedExistence = match === 'exists' && name !== 'isGeverifieerd';
        assert.deepEqual(outcome, { a: true, b: isSharedExistence }, value);
        if (match === 'exists') assert.equal((await found(type, { [name]: 'false' })).a, false);
        if (match === 'contains') assert.deepEqual(await found(type, { [name]: value.slice(1).toUpperCase() }), { a: true, b: false });
      });
    }
  }

  it('partij die door een ander is vertegenwoordigd', async () => {
    const represented = await target().attributes('vertegenwoordiging', a.ids.vertegenwoordiging ?? '');
    const query = `vertegenwoordigdePartij__uuid=${a.ids.partij}`;
    const answer = await target().call('GET', `/partijen?${query}`);
    assert.equal(answer.at('count'), 1);
    assert.equal(answer.at('results.0.uuid'), represented.vertegenwoordigdePartij);
  });

  it('klantcontact dat zelf onderwerp was', async () => {
    const { objectidentificator, onderwerpWasKlantcontact } = a.objects.onderwerpobject ?? {};
    const { objectId, objecttype, soortObjectId, register } = objectidentificator as Record<string, string>;
    const code = 'wasOnderwerpobject__onderwerpobjectidentificator';
    const queries = { [`${code}ObjectId`]: objectId, [`${code}CodeObjecttype`]: objecttype, [`${code}CodeSoortObjectId`]: soortObjectId };
    const links = {
      wasOnderwerpobject__uuid: a.ids.onderwerpobject,
      wasOnderwerpobject__url: `https://elders.example/${a.ids.onderwerpobject}`,
    };
    for (const [name, value] of Object.entries({ ...queries, ...links, [`${code}CodeRegister`]: register })) {
      const answer = await target().call('GET', `/klantcontacten?${new URLSearchParams({ [name]: value ?? '' })}`);
      assert.deepEqual([answer.at('count'), answer.at('results.0.uuid')], [1, onderwerpWasKlantcontact], name);
    }
  });

  it('interne taak op het moment van toewijzen', async () => {
    const moment = String(a.objects.interneTaak?.toegewezenOp);
    assert.equal((await found('interneTaak', { toegewezenOp: moment })).a, true);
    assert.deepEqual(await found('interneTaak', { toegewezenOp: '2001-01-01T00:00:00Z' }), { a: false, b: false });
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
        const outcome = await found('digitaalAdres', { [`verificatieDatum${suffix}`]: day });
        assert.deepEqual(outcome, { a: outcomes[place], b: false }, suffix + day);
      }
    }
  });
});
