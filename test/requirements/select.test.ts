import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { select, selectByWord, tagExpressionFor } from '../../src/requirements/select';
import { smallRegister } from '../verdict/small-register';

const register = smallRegister();
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('selecting requirements', () => {
  it('by each condition', () => {
    assert.deepEqual(ids(select(register, { id: 'C0992-03' })), ['C0992-03']);
    assert.deepEqual(ids(select(register, { level: ['verplicht', 'voorstel'] })), ['C0992-01', 'C0992-04', 'C0992-06']);
    assert.deepEqual(ids(select(register, { capability: 'bij.zoek' })), ['C0992-06']);
    assert.deepEqual(ids(select(register, { class: 'W' })), ['W-KISS-01', 'W-KISS-02']);
    assert.equal(select(register, { case: 'C0992' }).length, 7);
    assert.deepEqual(ids(select(register, { tag: '@negatief or @eis:C0992-02' })), ['C0992-02', 'C0992-06']);
  });

  it('by revision, which includes what both revisions state', () => {
    assert.deepEqual(ids(select(register, { case: 'C0992', revision: '24' })), ['C0992-01', 'C0992-02', 'C0992-03', 'C0992-05']);
    assert.deepEqual(ids(select(register, { case: 'C0992', revision: '23' })), [
      'C0992-01',
      'C0992-04',
      'C0992-05',
      'C0992-06',
      'C0992-N1',
    ]);
  });

  it('by all conditions at once', () => {
    assert.deepEqual(ids(select(register, { level: 'verplicht', revision: '24', capability: ['kc.basis', 'bet'] })), ['C0992-01']);
    assert.deepEqual(select(register, { id: 'C0992-01', level: 'optioneel' }), []);
    assert.equal(select(register, {}).length, register.requirements.length);
  });
});

describe('selecting by a word', () => {
  it('knows classes, cases, requirements and tag expressions, whatever the case', () => {
    assert.equal(selectByWord(register, 'p1A').length, 7);
    assert.equal(selectByWord(register, 'c0992').length, 7);
    assert.deepEqual(ids(selectByWord(register, 'c0992-03, W-KISS')), ['C0992-03', 'W-KISS-01', 'W-KISS-02']);
    assert.deepEqual(ids(selectByWord(register, '@voorstel and not @rev:24')), ['C0992-04']);
  });

  it('refuses what matches nothing or cannot be read', () => {
    for (const word of ['C9999', 'P2', 'C0992-99', '', '@nergens', 'C0992,C9999']) {
      assert.throws(() => selectByWord(register, word), /Geen enkele eis past bij/, word);
    }
    assert.throws(() => selectByWord(register, '@a and ('), /tag-expressie '@a and \(' is niet te lezen/);
  });

  it('becomes a tag expression of what can be run', () => {
    assert.equal(tagExpressionFor(select(register, { id: ['C0992-01', 'C0992-N1', 'W-KISS-02'] })), '@eis:C0992-01 or @eis:W-KISS-02');
    assert.equal(tagExpressionFor([]), '');
  });
});
