import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HttpOptionsError } from '../../src/http';
import { retryAfter } from '../../src/http/retry-after';
import { clientFor, endpoint, sendJson } from './endpoint';

describe('pace', { concurrency: true }, () => {
  test('no more calls a second than asked, also at the same time', async (t) => {
    const baseUrl = await endpoint(t, (_, response) => sendJson(response, {}));
    const { client, recorded } = clientFor(t, { baseUrl, rate: 20 });
    const start = Date.now();
    await Promise.all(Array.from({ length: 6 }, () => client.send({ method: 'GET', path: '/', scenario: 's' })));
    const last = Math.max(...recorded.map(({ startedAt }) => Date.parse(startedAt)));
    assert.ok(last - start >= 240, 'five intervals of 50 ms');
  });

  test('waiting for a turn is no part of the duration, and ends when the client closes', async (t) => {
    const baseUrl = await endpoint(t, (_, response) => sendJson(response, {}));
    const { client } = clientFor(t, { baseUrl, rate: 0.01 });
    await client.send({ method: 'GET', path: '/', scenario: 's' });
    const waiting = client.send({ method: 'GET', path: '/', scenario: 's' });
    await client.close();
    const { failure, durationMs } = await waiting;
    assert.equal(failure?.kind, 'aborted');
    assert.equal(durationMs, 0);
  });

  test('a rate that never lets a call through is refused', (t) => {
    for (const rate of [0, -1, Number.NaN]) assert.throws(() => clientFor(t, { baseUrl: 'http://127.0.0.1:1', rate }), HttpOptionsError);
  });
});

describe('429 with Retry-After', { concurrency: true }, () => {
  const now = Date.parse('2024-03-29T12:00:00Z');
  const values: [value: string, status: number, wait: number | undefined][] = [
    ['2', 429, 2000],
    ['0', 429, 0],
    [' 30 ', 429, 30_000],
    ['31', 429, undefined],
    ['Fri, 29 Mar 2024 12:00:10 GMT', 429, 10_000],
    ['Fri, 29 Mar 2024 11:00:00 GMT', 429, 0],
    ['Fri, 29 Mar 2030 12:00:00 GMT', 429, undefined],
    ['morgen', 429, undefined],
    ['-1', 429, undefined],
    ['2', 503, undefined],
    ['2', 200, undefined],
  ];
  for (const [value, status, wait] of values) {
    test(`${status} with '${value}' asks for ${wait ?? 'nothing'}`, () =>
      assert.equal(retryAfter(status, { 'retry-after': value }, 30_000, now), wait));
  }

  test('the call is sent again after the wait, each attempt recorded', async (t) => {
    let calls = 0;
    const baseUrl = await endpoint(t, (_, response) => {
      calls += 1;
      if (calls === 1) response.writeHead(429, { 'Retry-After': '1' }).end();
      else sendJson(response, { nummer: calls }, 201);
    });
    const { client, recorded } = clientFor(t, { baseUrl });
    const start = performance.now();
    const exchange = await client.send({ method: 'POST', path: '/', body: {}, scenario: 's' });
    assert.ok(performance.now() - start >= 990);
    assert.deepEqual(exchange.response?.json, { nummer: 2 });
    assert.deepEqual(
      recorded.map(({ id, response }) => [id, response?.status]),
      [
        ['x00001', 429],
        ['x00002', 201],
      ],
    );
  });

  test('a target that keeps refusing gets a bounded number of calls', async (t) => {
    let calls = 0;
    const baseUrl = await endpoint(t, (_, response) => {
      calls += 1;
      response.writeHead(429, { 'Retry-After': '0' }).end();
    });
    const { client } = clientFor(t, { baseUrl });
    assert.equal((await client.send({ method: 'GET', path: '/', scenario: 's' })).response?.status, 429);
    assert.equal(calls, 4);
  });

  test('without Retry-After, or with a longer one than allowed, or than the run lasts, 429 is the answer', async (t) => {
    const baseUrl = await endpoint(t, (request, response) =>
      response.writeHead(429, request.url === '/zonder' ? {} : { 'Retry-After': '20' }).end(),
    );
    for (const [path, limits] of [
      ['/zonder', {}],
      ['/met', { retryAfterMs: 10_000 }],
      ['/met', { runMs: 10_000 }],
    ] as const) {
      const { client, recorded } = clientFor(t, { baseUrl, limits });
      await client.send({ method: 'GET', path, scenario: 's' });
      assert.equal(recorded.length, 1);
    }
  });
});
