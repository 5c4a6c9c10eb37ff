import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answering, clientFor, endpoint, get, HOST, rawEndpoint, sendJson } from './endpoint';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

describe('hostile answers', () => {
  const failing: [name: string, bytes: string | Buffer, kind: string][] = [
    ['closed without a word', '', 'reset'],
    ['closed halfway the headers', 'HTTP/1.1 200 OK\r\nContent-Ty', 'reset'],
    ['shorter than Content-Length', `${HEAD}Content-Length: 50\r\n\r\n{"a":1}`, 'reset'],
    ['cut in a chunk', `${HEAD}Transfer-Encoding: chunked\r\n\r\n50\r\n{"a":1}`, 'reset'],
    ['not HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n', 'malformed'],
    ['a status line that is none', 'HTTP/1.1 twee honderd\r\n\r\n', 'malformed'],
    ['two lengths', `${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`, 'malformed'],
    ['a negative length', `${HEAD}Content-Length: -1\r\n\r\n{}`, 'malformed'],
    ['both length and chunks', `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 'malformed'],
    ['a chunk size that is none', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 'malformed'],
    ['a header name with a space', 'HTTP/1.1 200 OK\r\nX y: 1\r\nContent-Length: 0\r\n\r\n', 'malformed'],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n', 'reset'],
  ];
  for (const [name, bytes, kind] of failing) {
    test(`a failure in one Dutch sentence: ${name}`, async (t) => {
      const { failure } = await get(t, { baseUrl: await answering(t, bytes), limits: { timeoutMs: 5000 } });
      assert.equal(failure?.kind, kind);
      assert.match(failure?.message ?? '', /^[A-Z][^\n]*: [^\n]+\.$/);
    });
  }

  test('longer than Content-Length: the rest is not part of the answer, and the next call works', async (t) => {
    const baseUrl = await answering(t, `${HEAD}Content-Length: 2\r\n\r\n{}{"geheim":1}`, false);
    const { client } = clientFor(t, { baseUrl });
    for (let call = 0; call < 3; call += 1) {
      const { failure, response } = await client.send({ method: 'GET', path: '/', scenario: 's' });
      assert.equal(failure, undefined);
      assert.deepEqual(response?.json, {});
    }
  });

  test('an answer sent before it was asked for is not taken for the next one', async (t) => {
    const baseUrl = await rawEndpoint(t, (socket) => {
      socket.on('data', () => socket.write(`${HEAD}Content-Length: 7\r\n\r\n{"a":1}HTTP/1.1 500 Smuggled\r\nContent-Length: 0\r\n\r\n`));
    });
    const { client } = clientFor(t, { baseUrl });
    for (let call = 0; call < 3; call += 1) {
      assert.equal((await client.send({ method: 'GET', path: '/', scenario: 's' })).response?.status, 200);
    }
  });

  test('invalid UTF-8 stays printable', async (t) => {
    const body = Buffer.concat([Buffer.from('{"naam":"'), Buffer.from([0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80]), Buffer.from('"}')]);
    const { response } = await get(t, { baseUrl: await endpoint(t, (_, answer) => answer.end(body)) });
    assert.doesNotMatch(response?.body ?? '', /\p{Surrogate}/u);
    assert.match(response?.body ?? '', /^\{"naam":"\uFFFD\uFFFD\(\uFFFD+"\}$/);
    assert.ok(response?.json);
  });

  test('members called __proto__ change nothing, however they are spelled', async (t) => {
    const baseUrl = await endpoint(t, (_, answer) =>
      answer.end('{"a":{"__proto__":{"vals":1}},"\\u005f_pr\\u006fto__":{"vals":2},"constructor":{"prototype":{"vals":3}}}'),
    );
    const { response } = await get(t, { baseUrl });
    const copy = Object.assign({}, response?.json, (response?.json as { a: object } | undefined)?.a);
    assert.equal('vals' in copy, false);
    assert.equal('vals' in {}, false);
    assert.deepEqual(response?.json, { a: {}, constructor: { prototype: { vals: 3 } } });
  });

  test('headers with names of every object do no harm', async (t) => {
    const baseUrl = await answering(
      t,
      'HTTP/1.1 200 OK\r\n__proto__: a\r\nconstructor: b\r\nhasOwnProperty: c\r\nX-D: 1\r\nx-d: 2\r\nContent-Length: 2\r\n\r\n{}',
    );
    const { failure, response } = await get(t, { baseUrl });
    assert.equal(failure, undefined);
    assert.deepEqual(Object.entries(response?.headers ?? {}), [
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['hasownproperty', 'c'],
      ['x-d', '1, 2'],
      ['content-length', '2'],
    ]);
  });

  test('a body that is no JSON is kept as text', async (t) => {
    for (const body of ['<html>[[[[[[[[</html>', '', '{"a":', 'NaN', '\uFEFF']) {
      const { failure, response } = await get(t, { baseUrl: await endpoint(t, (_, answer) => answer.end(body)), limits: { jsonDepth: 3 } });
      assert.equal(failure, undefined);
      assert.equal(response !== undefined && 'json' in response, false);
    }
  });

  test('redirects are answers: not followed, no credentials to anywhere else', async (t) => {
    const elsewhere: (string | undefined)[] = [];
    const other = await endpoint(t, (request, response) => {
      elsewhere.push(request.headers.authorization);
      sendJson(response, {});
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const baseUrl = await endpoint(t, (_, response) => response.writeHead(status, { Location: `${other}/x` }).end());
      const { response } = await get(t, { baseUrl, authentication: { scheme: 'token', token: 'abc-123' } });
      assert.equal(response?.status, status);
      assert.equal(response?.headers.location, `${other}/x`);
    }
    assert.deepEqual(elsewhere, []);
  });

  test('an answer given before the body was read does not block the connection', async (t) => {
    const baseUrl = await endpoint(t, (request, response) =>
      request.method === 'POST' ? response.writeHead(413).end('{}') : sendJson(response, { ok: true }),
    );
    const { client } = clientFor(t, { baseUrl, limits: { connections: 1, timeoutMs: 5000 } });
    const refused = await client.send({ method: 'POST', path: '/', body: 'a'.repeat(5_000_000), scenario: 's' });
    const next = await client.send({ method: 'GET', path: '/', scenario: 's' });
    assert.ok(refused.response?.status === 413 || refused.failure?.kind === 'reset');
    assert.deepEqual(next.response?.json, { ok: true });
  });

  test('many calls at the same time share few connections', async (t) => {
    let connections = 0;
    const baseUrl = await rawEndpoint(t, (socket) => {
      connections += 1;
      socket.on('data', (data) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'.repeat(data.toString().split('GET ').length - 1)));
    });
    const { client } = clientFor(t, { baseUrl, limits: { connections: 2 } });
    const exchanges = await Promise.all(Array.from({ length: 20 }, () => client.send({ method: 'GET', path: '/', scenario: 's' })));
    assert.ok(exchanges.every(({ response }) => response?.status === 204));
    assert.equal(connections, 2);
  });

  const unreachable: [name: string, baseUrl: string, kind: string][] = [
    ['a port nobody listens on', `http://${HOST}:1`, 'connect'],
    ['a host that does not exist', 'http://bestaat-niet.invalid', 'dns'],
  ];
  for (const [name, baseUrl, kind] of unreachable) {
    test(`unreachable: ${name}`, async (t) => {
      const { failure, response } = await get(t, { baseUrl });
      assert.equal(failure?.kind, kind);
      assert.equal(response, undefined);
    });
  }
});
