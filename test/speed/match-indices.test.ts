import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { beginningOf, matchWithIndices } from '../../src/cucumber/match-indices';

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

describe('the beginning of an expression', () => {
  test('knows how what is matched begins, and claims nothing it cannot tell', () => {
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

  test('finds the same as the expression itself, also where the beginning is optional', () => {
    for (const [expression, text] of [
      [/^taken?$/, 'take'],
      [/^a|b$/, 'b'],
      [/^a{0,2}b/, 'b'],
      [/^Een/i, 'een'],
      [/^een/m, 'x\neen'],
      [/^😀?x/u, 'x'],
    ] as const) {
      assert.equal(matchWithIndices(expression, text)?.[0], expression.exec(text)?.[0], String(expression));
    }
  });
});
