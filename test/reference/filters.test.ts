import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { builtInProfiles, type Filter, loadProfile, type ObjectType } from '../../src/profile';
import { type Target, targetFor } from './client';
import { type Family, family } from './filter-family';

/** Filters whose value can't be read off one object of the family; filters-special has the tests for these. */
const special = new Set([
  'interneTaak verwerktOp',
  'partij voorkeursDigitaalAdres',
  'partij werkteVoorPartij',
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

/** The query value by which family `from` is found with a filter. */
function argument(t: Target, type: ObjectType, name: string, { path, match }: Filter, from: Family): string {
  const value = valueFor(type, path, from);
  if (match === 'exists') return 'true';
  return match === 'url' ? `https://elders.example/x/${value}` : t.profile.resource(type).filterValue(name, value);
}

for (const profileName of builtInProfiles()) {
  describe(`elk filter vindt en sluit uit in ${profileName}`, () => {
    const target = targetFor(profileName);
    let families: readonly Family[];
    before(async () => {
      families = [await family(target(), true), await family(target(), false)];
    });

    /** Which of the two families a search finds. */
    async function found(type: ObjectType, query: Record<string, string>): Promise<boolean[]> {
      const ids = await target().ids(type, query);
      return families.map((one) => ids.includes(one.ids[type] ?? '?'));
    }

    const profile = loadProfile(profileName);
    for (const type of profile.types()) {
      for (const [name, filter] of Object.entries(profile.resource(type).definition.filters)) {
        if (special.has(`${type} ${name.split('__')[0]}`)) continue;
        it(`${type}?${name}`, async () => {
          const [first, second] = families;
          assert.ok(first !== undefined && second !== undefined);
          const value = argument(target(), type, name, filter, first);
          const bothHaveIt = filter.match === 'exists' && name !== 'isGeverifieerd';
          assert.deepEqual(await found(type, { [name]: value }), [true, bothHaveIt], value);
          if (filter.match === 'exists') assert.equal((await found(type, { [name]: 'false' }))[0], false);
          if (filter.match === 'contains') assert.deepEqual(await found(type, { [name]: value.slice(1).toUpperCase() }), [true, false]);
          if (filter.match === undefined)
            assert.deepEqual(await found(type, { [name]: argument(target(), type, name, filter, second) }), [false, true]);
        });
      }
    }
  });
}
