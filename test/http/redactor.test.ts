import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Redactor } from '../../src/http';

const SECRET = 'Geh&im+/"zo\\\'é 9f3a';
const redactor = new Redactor([SECRET]);

function percentEncodedThroughout(text: string): string {
  return Array.from(Buffer.from(text, 'utf8'), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

const forms: [name: string, form: string][] = [
  ['as it stands', SECRET],
  ['in upper case', SECRET.toUpperCase()],
  ['URL-encoded', encodeURIComponent(SECRET)],
  ['URL-encoded in lower case', encodeURIComponent(SECRET).toLowerCase()],
  ['URL-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
  ['form-encoded', new URLSearchParams({ a: SECRET }).toString().slice(2)],
  ['URL-encoded throughout', percentEncodedThroughout(SECRET)],
  ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
  ['in JSON in JSON', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
  ['in JSON with escaped slashes', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
  ['in JSON, escaped throughout', Array.from(SECRET, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
  ['in HTML', SECRET.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;').replaceAll('é', '&#233;')],
  ['in HTML, escaped throughout', Array.from(SECRET, (c) => `&#${c.charCodeAt(0)};`).join('')],
  ['as latin1', Buffer.from(SECRET, 'utf8').toString('latin1')],
  ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
  ['in base64url', Buffer.from(SECRET).toString('base64url')],
  ['in base64, URL-encoded', encodeURIComponent(base64(SECRET))],
];

describe('redactor', () => {
  for (const [name, form] of forms) {
    test(`nothing is left of a secret ${name}`, () => {
      const left = redactor.text(`voor ${form} na`);
      assert.match(left, /^voor \*\*\*(?:=|%3D)* na$/);
    });
  }

  test('nothing is left of a secret in the base64 of something longer, whatever its place', () => {
    for (const before of ['', 'a', 'ab', 'abc', 'gebruiker:']) {
      const shown = redactor.text(base64(`${before}${SECRET}${before}`));
      assert.match(shown, /\*\*\*/);
      assert.doesNotMatch(Buffer.from(shown, 'base64').toString('utf8'), /im\+|9f3/);
    }
  });

  test('other texts stay exactly as they are', () => {
    for (const text of [
      '',
      'Geheim',
      '%41%42 \\u0041 &#65; een klantcontact',
      '{"a":"b\\"c"}',
      'eyJ.kort',
      base64('een andere tekst dan het geheim'),
    ]) {
      assert.equal(redactor.text(text), text);
    }
  });

  test('a secret too short to recognise maims no text, but its header is hidden', () => {
    const short = new Redactor(['abc'], ['X-Api-Key']);
    assert.equal(short.text('abcdef'), 'abcdef');
    assert.deepEqual(short.headers({ 'x-api-key': 'abc', 'x-other': 'abc' }), { 'x-api-key': '***', 'x-other': 'abc' });
  });

  test('of two secrets of which one starts like the other, the longer goes whole', () => {
    assert.equal(new Redactor(['geheim', 'geheim-langer']).text('a geheim-langer b'), 'a *** b');
  });

  for (const name of [
    'Authorization',
    'authorization',
    'Proxy-Authorization',
    'Cookie',
    'Set-Cookie',
    'X-Api-Key',
    'X-Auth-Token',
    'X-Client-Secret',
  ]) {
    test(`the value of ${name} is always hidden`, () => assert.deepEqual(new Redactor().headers({ [name]: 'iets' }), { [name]: '***' }));
  }

  test('a token nobody told of is recognised', () => {
    const token = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from('{"sub":"iemand"}').toString('base64url')}.c2lnbmF0dXJl`;
    assert.equal(new Redactor().text(`{"access":"${token}"}`), '{"access":"***"}');
  });

  test('a private key is recognised, also when it is cut off', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----';
    assert.equal(new Redactor().text(`a ${key} b`), 'a *** b');
    assert.equal(new Redactor().text(`a ${key.slice(0, 40)}`), 'a ***');
  });

  test('texts made to be slow are not', () => {
    const hard = [
      '\\'.repeat(1e6),
      '%25'.repeat(3e5),
      'eyJ-'.repeat(2.5e5),
      'eyJaaaaaaaa.'.repeat(1e5),
      `&#${'0'.repeat(1e6)}`,
      '-----BEGIN '.repeat(1e5),
      'Geh&'.repeat(2.5e5),
    ];
    const start = performance.now();
    for (const text of hard) redactor.text(text);
    assert.ok(performance.now() - start < 10_000);
  });
});
