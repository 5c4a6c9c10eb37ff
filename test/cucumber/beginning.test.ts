import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningOf } from '../../src/cucumber/beginning';

describe('the beginning of an expression', () => {
  it('knows how what is matched begins, and claims nothing it cannot tell', () => {
    const cases: [RegExp, string][] = [
      [/^een klantcontact met '((?:[^'\\]|\\.)*)'$/u, "een klantcontact met '"],
      [/^het (?:klantcontact|object) blijft$/, 'het '],
      [/^de taak$/, 'de taak'],
      [/^taken?$/, 'take'],
      [/^😀?x/u, ''],
      [/^a{0,2}b/, ''],
      [/^a|b$/, ''],
      [/^a(?:b|c)|d/, ''],
      [/^a[|]b/, 'a'],
      [/^a\|b/, 'a'],
      [/een klantcontact/, ''],
      [/^Een/i, ''],
      [/^een/m, ''],
      [/^.*$/, ''],
    ];
    assert.deepEqual(
      cases.map(([expression]) => beginningOf(expression)),
      cases.map(([, beginning]) => beginning),
    );
  });
});
