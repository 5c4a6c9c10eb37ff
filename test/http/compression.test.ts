import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { endpoint, get } from './endpoint';

const content = JSON.stringify({ inhoud: 'Wanneer wordt het grofvuil opgehaald? '.repeat(50) });
const bomb = Buffer.alloc(20_000_000, 0x20);

const forms: [name: string, encoding: string, body: Buffer][] = [
  ['gzip', 'gzip', gzipSync(content)],
  ['gzip, older name and case', 'X-GZip', gzipSync(content)],
  ['deflate', 'deflate', deflateSync(content)],
  ['deflate without wrapper', 'deflate', deflateRawSync(content)],
  ['brotli', 'br', brotliCompressSync(content)],
  ['two in a row', 'gzip, br', brotliCompressSync(gzipSync(content))],
  ['identity', 'identity', Buffer.from(content)],
];

const wrong: [name: string, encoding: string, body: Buffer, kind: string][] = [
  ['gzip bomb', 'gzip', gzipSync(bomb), 'too-large'],
  ['brotli bomb', 'br', brotliCompressSync(bomb), 'too-large'],
  ['deflate bomb', 'deflate', deflateSync(bomb), 'too-large'],
  ['bomb in a bomb', 'gzip, gzip', gzipSync(gzipSync(bomb)), 'too-large'],
  ['damaged gzip', 'gzip', gzipSync(content).subarray(0, 40), 'malformed'],
  ['gzip that is none', 'gzip', Buffer.from(content), 'malformed'],
  ['encoding not asked for', 'zstd', Buffer.from(content), 'malformed'],
  ['too many encodings', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(content))), 'malformed'],
];

describe('compression', () => {
  for (const [name, encoding, body] of forms) {
    test(`read: ${name}`, async (t) => {
      const baseUrl = await endpoint(t, (_, response) => response.setHeader('Content-Encoding', encoding).end(body));
      const { failure, response } = await get(t, { baseUrl });
      assert.equal(failure, undefined);
      assert.equal(response?.body, content);
      assert.deepEqual(response?.json, JSON.parse(content));
    });
  }

  for (const [name, encoding, body, kind] of wrong) {
    test(`a failure: ${name}`, async (t) => {
      const baseUrl = await endpoint(t, (_, response) => response.setHeader('Content-Encoding', encoding).end(body));
      const { failure, response } = await get(t, { baseUrl, limits: { bodyBytes: 1_000_000 } });
      assert.equal(failure?.kind, kind);
      assert.equal(response?.status, 200);
      assert.equal(response?.body, '');
      assert.equal(response?.truncated, true);
    });
  }

  test('an empty body with an encoding is just empty', async (t) => {
    const baseUrl = await endpoint(t, (_, response) => response.writeHead(204, { 'Content-Encoding': 'gzip' }).end());
    const { failure, response } = await get(t, { baseUrl });
    assert.equal(failure, undefined);
    assert.equal(response?.body, '');
  });
});
