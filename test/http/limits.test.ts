import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientFor, endpoint, get, rawEndpoint, sendJson } from './endpoint';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

describe('limits', { concurrency: true }, () => {
  test('no connection in time: a server that never finishes its TLS handshake', async (t) => {
    const baseUrl = (await rawEndpoint(t, () => undefined)).replace('http:', 'https:');
    const { failure, response } = await get(t, { baseUrl, limits: { connectTimeoutMs: 200 } });
    assert.equal(failure?.kind, 'timeout');
    assert.match(failure?.message ?? '', /verbinding.* 0\.2 s/);
    assert.equal(response, undefined);
  });

  test('no headers in time', async (t) => {
    const baseUrl = await rawEndpoint(t, (socket) => socket.resume());
    const { failure } = await get(t, { baseUrl, limits: { headersTimeoutMs: 200 } });
    assert.equal(failure?.kind, 'timeout');
    assert.match(failure?.message ?? '', /begon niet met antwoorden/);
  });

  test('silence halfway a body; what came in is kept', async (t) => {
    const baseUrl = await rawEndpoint(t, (socket) => socket.on('data', () => socket.write(`${HEAD}Content-Length: 100\r\n\r\n{"kanaal":`)));
    const { failure, response } = await get(t, { baseUrl, limits: { bodyTimeoutMs: 200 } });
    assert.equal(failure?.kind, 'timeout');
    assert.equal(response?.status, 200);
    assert.equal(response?.body, '{"kanaal":');
    assert.equal(response?.truncated, true);
    assert.equal(response?.json, undefined);
  });

  test('an endless drip is ended by the time of the call', async (t) => {
    const baseUrl = await rawEndpoint(t, (socket) => {
      socket.once('data', () => {
        socket.write(`${HEAD}Content-Length: 1000000\r\n\r\n`);
        const drip = setInterval(() => socket.write('['), 20);
        socket.on('close', () => clearInterval(drip));
      });
    });
    const { failure, durationMs } = await get(t, { baseUrl, limits: { timeoutMs: 300 } });
    assert.equal(failure?.kind, 'timeout');
    assert.ok(durationMs >= 290 && durationMs < 5000, String(durationMs));
  });

  test('endless interim answers are ended by the time of the call', async (t) => {
    const baseUrl = await rawEndpoint(t, (socket) => {
      socket.once('data', () => {
        const drip = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 20);
        socket.on('close', () => clearInterval(drip));
      });
    });
    assert.equal((await get(t, { baseUrl, limits: { timeoutMs: 300 } })).failure?.kind, 'timeout');
  });

  test('a body as large as allowed is read, one byte more is not', async (t) => {
    const baseUrl = await endpoint(t, (request, response) => response.end(`"${'a'.repeat(Number(request.url?.slice(1)) - 2)}"`));
    const { client } = clientFor(t, { baseUrl, limits: { bodyBytes: 1000 } });
    const fits = await client.send({ method: 'GET', path: '/1000', scenario: 's' });
    const over = await client.send({ method: 'GET', path: '/1001', scenario: 's' });
    const next = await client.send({ method: 'GET', path: '/10', scenario: 's' });
    assert.equal(fits.failure, undefined);
    assert.equal(String(fits.response?.json).length, 998);
    assert.equal(over.failure?.kind, 'too-large');
    assert.match(over.failure?.message ?? '', /1000 bytes/);
    assert.equal(over.response?.body.length, 1000);
    assert.equal(over.response?.truncated, true);
    assert.equal(over.response?.json, undefined);
    assert.equal(next.response?.json, 'aaaaaaaa');
  });

  test('a body without end is read no further than allowed', async (t) => {
    let sent = 0;
    const baseUrl = await rawEndpoint(t, (socket) => {
      socket.once('data', () => {
        socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
        const pour = () => {
          while (!socket.destroyed && sent < 200e6 && socket.write(`10000\r\n${' '.repeat(65536)}\r\n`)) sent += 65536;
        };
        socket.on('drain', pour);
        pour();
      });
    });
    const { failure } = await get(t, { baseUrl, limits: { bodyBytes: 100_000 } });
    assert.equal(failure?.kind, 'too-large');
    assert.ok(sent < 50e6, `${sent} bytes were taken`);
  });

  test('headers larger than allowed', async (t) => {
    const baseUrl = await endpoint(t, (_, response) => response.setHeader('X-Large', 'a'.repeat(5000)).end());
    const over = await get(t, { baseUrl, limits: { headerBytes: 4096 } });
    const fits = await get(t, { baseUrl, limits: { headerBytes: 8192 } });
    assert.equal(over.failure?.kind, 'too-large');
    assert.equal(fits.response?.status, 200);
  });

  test('nesting as deep as allowed is read, one level deeper is not', async (t) => {
    const baseUrl = await endpoint(t, (request, response) => {
      const depth = Number(request.url?.slice(1));
      response.end(`${'{"a":['.repeat(depth / 2)}"[[[["${']}'.repeat(depth / 2)}`);
    });
    const { client } = clientFor(t, { baseUrl, limits: { jsonDepth: 10 } });
    const fits = await client.send({ method: 'GET', path: '/10', scenario: 's' });
    const over = await client.send({ method: 'GET', path: '/12', scenario: 's' });
    assert.equal(fits.failure, undefined);
    assert.ok(fits.response?.json);
    assert.equal(over.failure?.kind, 'limit');
    assert.match(over.failure?.message ?? '', /10 niveaus/);
    assert.equal(over.response?.json, undefined);
    assert.equal(over.response?.truncated, false);
  });

  test('a million open brackets do no harm', async (t) => {
    const baseUrl = await endpoint(t, (_, response) => response.end('['.repeat(1e6)));
    assert.equal((await get(t, { baseUrl })).failure?.kind, 'limit');
  });

  test('calls of one client together', async (t) => {
    let calls = 0;
    const baseUrl = await endpoint(t, (_, response) => {
      calls += 1;
      sendJson(response, {});
    });
    const { client, recorded } = clientFor(t, { baseUrl, limits: { requests: 2 } });
    for (let call = 0; call < 3; call += 1) await client.send({ method: 'GET', path: '/', scenario: 's' });
    assert.equal(calls, 2);
    assert.deepEqual(
      recorded.map(({ failure }) => failure?.kind),
      [undefined, undefined, 'limit'],
    );
  });

  test('life of one client, also halfway a call', async (t) => {
    const baseUrl = await rawEndpoint(t, (socket) => socket.resume());
    const { client } = clientFor(t, { baseUrl, limits: { runMs: 200 } });
    const halfway = await client.send({ method: 'GET', path: '/', scenario: 's' });
    const after = await client.send({ method: 'GET', path: '/', scenario: 's' });
    assert.equal(halfway.failure?.kind, 'limit');
    assert.equal(after.failure?.kind, 'limit');
    assert.equal(after.durationMs, 0);
  });

  test('a signal ends a call under way, and so does closing the client', async (t) => {
    const baseUrl = await rawEndpoint(t, (socket) => socket.resume());
    const { client } = clientFor(t, { baseUrl });
    const stopped = await client.send({ method: 'GET', path: '/', scenario: 's' }, AbortSignal.timeout(50));
    const pending = client.send({ method: 'GET', path: '/', scenario: 's' });
    await client.close();
    const afterwards = await client.send({ method: 'GET', path: '/', scenario: 's' });
    for (const { failure } of [stopped, await pending, afterwards]) assert.equal(failure?.kind, 'aborted');
  });
});
