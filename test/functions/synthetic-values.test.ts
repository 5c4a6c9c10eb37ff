import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kitfout, SyntheticValues } from '../../src/functions';

describe('synthetic values', () => {
  it('are equal again with the same source and different with another', () => {
    const [first, again, other] = ['a', 'a', 'b'].map((source) => new SyntheticValues(source));
    assert.equal(first?.placeholder('uniek nummer'), again?.placeholder('uniek nummer'));
    assert.notEqual(first?.mark, other?.mark);
  });

  it('give each placeholder of a scenario one value, and different placeholders different values', () => {
    const values = new SyntheticValues('a');
    assert.equal(values.placeholder('uniek nummer'), values.placeholder('uniek nummer'));
    assert.notEqual(values.placeholder('uniek nummer'), values.placeholder('ander uniek nummer'));
  });

  it('make a burgerservicenummer that passes the eleven-test', () => {
    for (let run = 0; run < 50; run += 1) {
      const bsn = new SyntheticValues(`run ${run}`).bsn();
      const sum = [...bsn].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
      assert.match(bsn, /^9[0-9]{8}$/);
      assert.equal(sum % 11, 0, bsn);
    }
  });

  it('make ten digits where ten are asked, and at most ten for a nummer', () => {
    const values = new SyntheticValues('a');
    assert.match(values.placeholder('nummer van 10 cijfers'), /^[1-9][0-9]{9}$/);
    assert.match(values.placeholder('uniek nummer'), /^[1-9][0-9]{7}$/);
  });

  it('make unknown ids that are UUIDs of version 4 and never the same', () => {
    const values = new SyntheticValues('a');
    const ids = [values.unknownId(), values.unknownId()];
    assert.match(ids[0] ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(ids[0], ids[1]);
  });

  it('are known as those of one run: the code, the mark with it, and every id made up', () => {
    const [values, replayed, other] = ['run', 'run', 'other run'].map((run) => new SyntheticValues('a', run));
    assert.ok(values !== undefined && replayed !== undefined && other !== undefined);
    assert.match(values.placeholder('eigen code'), /^[0-9a-f]{12}$/);
    assert.equal(values.placeholder('eigen kenmerk'), `[toets ${values.placeholder('eigen code')}]`);
    const ids = [values.unknownId(), values.placeholder('onbekende identificatie')];
    assert.deepEqual(values.ownTexts, [values.ownCode, ...ids]);
    assert.deepEqual([replayed.ownCode, replayed.unknownId()], [values.ownCode, ids[0]]);
    assert.notEqual(other.ownCode, values.ownCode);
    assert.notEqual(other.unknownId(), ids[0]);
    assert.equal(other.mark, values.mark, 'the mark of the scenario is that of the seed alone');
  });

  it('refuse a placeholder nobody knows', () => {
    assert.throws(() => new SyntheticValues('a').placeholder('schoenmaat'), Kitfout);
  });
});
