import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SyntheticValues } from '../../src/functions';
import { loadProfile } from '../../src/profile';
import { readThingName, type ThingName } from '../../steps/thing-name';
import { Things } from '../../steps/things';

function things(profile: string): Things {
  return new Things(new SyntheticValues('zaad'), loadProfile(profile), async () => 'x');
}

function name(phrase: string): ThingName {
  const read = readThingName(phrase);
  assert.ok(read !== undefined, phrase);
  return read;
}

const FIRST = name("het klantcontact 'eerste'");

describe('het nummer van een object', () => {
  it('is bij elk object een ander, ook bij een kopie en bij de tweeling zonder afwijking', async () => {
    const all = things('vng-crud-0.0.3');
    const first = await all.draft(FIRST);
    const numbers = [
      first,
      await all.draft(name("het klantcontact 'tweede'")),
      await all.draft(name("de interne taak 'eerste'"), {
        aanleidinggevendKlantcontact: FIRST.phrase,
        toegewezenAanActor: 'de medewerker',
      }),
      await all.draft(name("de persoon 'eerste'")),
      await all.draft(name("de organisatie 'tweede'")),
      all.copy(name("het klantcontact 'kopie'"), FIRST),
      all.twinOf(first),
    ].map(({ valid }) => valid.nummer);
    assert.equal(new Set(numbers).size, numbers.length);
    assert.ok(numbers.every((nummer) => Number.isInteger(nummer)));
  });

  it('is wat de feature noemt, ook bij de tweeling', async () => {
    const all = things('vng-crud-0.0.3');
    const first = await all.draft(FIRST, { nummer: '23009182' });
    assert.deepEqual([first.valid.nummer, all.twinOf(first).valid.nummer], [23009182, 23009182]);
  });

  it('ontbreekt waar het profiel het niet vraagt', async () => {
    assert.equal((await things('open-klant-0.9').draft(FIRST)).valid.nummer, undefined);
  });

  it('telt alleen mee als de feature het noemt: het register mag zelf nummeren', async () => {
    const all = things('vng-crud-0.0.3');
    const made = await all.draft(FIRST);
    const named = await all.draft(name("het klantcontact 'genoemd'"), { nummer: '23009182' });
    assert.equal('nummer' in all.judged(made, made.valid), false);
    assert.equal(all.judged(made, made.valid).onderwerp, made.valid.onderwerp);
    assert.equal(all.judged(named, named.valid).nummer, 23009182);
  });

  it('is bij vervangen dat van het register, tenzij de feature er een noemt', async () => {
    const all = things('vng-crud-0.0.3');
    const made = await all.draft(FIRST);
    const named = await all.draft(name("het klantcontact 'genoemd'"), { nummer: '23009182' });
    for (const thing of [made, named]) {
      thing.answer = { exchange: Object.create(null), status: 201, object: { nummer: 7 } };
    }
    assert.equal(all.replacing(made, made.valid).nummer, 7);
    assert.equal(all.replacing(named, named.valid).nummer, 23009182);
    const { nummer: _left, ...rest } = made.valid;
    assert.equal('nummer' in all.replacing(made, rest), false);
  });
});
