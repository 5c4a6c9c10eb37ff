import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchWithIndices } from '../../src/cucumber/match-indices';

/** What a match with indices has to tell, as RegExp.prototype.exec with the flag d does (ECMA-262 §22.2.7.2). */
function expected(expression: RegExp, text: string) {
  const match = new RegExp(expression.source, `${expression.flags}d`).exec(text);
  return match === null ? null : { values: [...match], places: [...(match.indices ?? [])] };
}

describe('places of groups in a step', () => {
  const texts = ["een klantcontact via 'telefoon' over 'Afval'", 'een partij', "de persoon 'Karel' is 3 keer gewijzigd", ''];
  for (const expression of [/^een (klantcontact|partij)(?: via '([^']*)')?/, /'((?:[^'\\]|\\.)*)'|(\d+)/, /^$/, /(a)(b)?/]) {
    test(`${expression}`, () => {
      for (const text of [...texts, 'xab', 'xa']) {
        const match = matchWithIndices(expression, text);
        const found = match === null ? null : { values: [...match], places: [...(match.indices ?? [])] };
        assert.deepEqual(found, expected(expression, text), text);
      }
    });
  }

  test('an expression with a memory goes on where it was', () => {
    const expression = /\d/g;
    assert.deepEqual(
      [1, 2, 3].map(() => matchWithIndices(expression, '1 2')?.[0]),
      ['1', '2', undefined],
    );
  });
});

describe('Cucumber', () => {
  test('uses these places instead of the polyfill', () => {
    require('../../src/run/execute');
    const loaded = Object.keys(require.cache).filter((file) => /regexp-(tree|match-indices)/u.test(file));
    assert.equal(loaded.length, 1, loaded.join('\n'));
    assert.equal(require.cache[loaded[0] ?? '']?.exports, matchWithIndices);
  });
});
