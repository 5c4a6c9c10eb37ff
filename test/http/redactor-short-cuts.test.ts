import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HIDDEN, Redactor } from '../../src/http';
import { plainly } from '../../src/http/plainly';
import { fewestBytes, secretForms, secretSigns } from '../../src/http/secret-forms';
import { randomFrom } from '../safety/random';

const RUN = /(?:[\w+/-]|%2[bf]){16,65536}/gi;

/** The redactor without any of its short cuts: every text is searched for every form, and everything that may be base64 is decoded. */
function plainRedactor(secrets: readonly string[]): (text: string) => string {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.flatMap((secret) => secretForms(secret) ?? []).join('|'), 'giu');
  const decoded = (run: string) => Buffer.from(run.replace(/%2b/gi, '+').replace(/%2f/gi, '/'), 'base64').toString('utf8');
  const hidden = (text: string) => text.replace(RUN, (run) => (decoded(run).search(pattern) < 0 ? run : HIDDEN)).replace(pattern, HIDDEN);
  return (text) => {
    const shown = hidden(text);
    const plain = plainly(shown);
    const again = plain === shown ? shown : hidden(plain);
    return again === plain ? shown : again;
  };
}

/** Ways in which an answer may show a text. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('s', 'ſ').replaceAll('k', '\u212a'),
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => JSON.stringify(JSON.stringify(text)),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text).toString('latin1'),
  (text) => Buffer.from(text, 'latin1').toString('utf8'),
  (text) => Buffer.from(`a${text}`).toString('base64'),
  (text) => Buffer.from(`{"geheim":${JSON.stringify(text)}}`).toString('base64url'),
  (text) => encodeURIComponent(Buffer.from(encodeURIComponent(text)).toString('base64')),
  (text) => Buffer.from(Buffer.from(`ab${text}`).toString('base64')).toString('base64'),
  (text) => `pad/${Buffer.from(text).toString('base64')}%20${Buffer.from(`x${text}`).toString('base64')}`,
  (text) => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join(''),
  (text) => Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
  (text) => text.slice(0, -1),
  (text) => text.slice(1),
];

const ALPHABETS = ['0123456789abcdef', 'abcdefghijKLMNOPstuvwxyz0123456789-_.~', 'ask', ' !"#$%&/()=?\\', 'aé€😀ſ', 'aB3+/\\=é '];

describe('the short cuts of the redactor', () => {
  test('change nothing: it hides what it would without them', () => {
    const random = randomFrom(7);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const text = (alphabet: string, length: number) => Array.from({ length }, () => pick(Array.from(alphabet))).join('');
    let hiding = 0;
    for (let round = 0; round < 1500; round += 1) {
      const secrets = Array.from({ length: 1 + Math.floor(random() * 2) }, () => text(pick(ALPHABETS), 4 + Math.floor(random() * 30)));
      const around = () => text(pick([...ALPHABETS, 'abc/def-ghi_jkl%2B+ ":{}']), Math.floor(random() * 40));
      const shown = `${around()}${pick(WAYS)(pick(secrets))}${around()}`;
      const expected = plainRedactor(secrets)(shown);
      assert.equal(new Redactor(secrets).text(shown), expected, JSON.stringify({ secrets, shown }));
      hiding += expected.includes(HIDDEN) ? 1 : 0;
    }
    assert.ok(hiding > 700, String(hiding));
  });

  test('an end of a secret is hidden where the rest got lost, unless it is a word', () => {
    const redactor = new Redactor(['6dfc245eb223131769267d00+/=&é"x', 'klantinteracties-conformance']);
    assert.equal(redactor.text('a 6dfc245eb2231317 b 69267d00 c'), `a ${HIDDEN} b 69267d00 c`);
    const cut = Buffer.from('clientId: 6dfc245eb22313176').toString('base64');
    assert.ok(redactor.text(cut).includes(HIDDEN));
    assert.equal(redactor.text('/klantinteracties/api/v1'), '/klantinteracties/api/v1');
  });

  test('stand any number of runs in one text, and a secret behind them is still found', () => {
    const redactor = new Redactor(['0123456789abcdef']);
    const many = `${'QUJDREVGR0hJSktM'.repeat(2)}%20`.repeat(300_000);
    assert.equal(redactor.text(many), many);
    assert.ok(redactor.text(`${many}${Buffer.from('x 0123456789abcdef y').toString('base64')}`).includes(HIDDEN));
  });

  test('are not taken for a secret that has nothing to go by', () => {
    assert.equal(secretSigns('@@@@@@'), undefined);
    assert.equal(new Redactor(['@@@@@@']).text('a %40%40%40%40%40%40 b'), `a ${HIDDEN} b`);
    assert.equal(fewestBytes('a\\b😀'), 3);
  });
});
