import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, test } from 'node:test';
import { HttpOptionsError } from '../../src/http';
import { bodyOf, clientFor, endpoint, sendJson } from './endpoint';

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('headers of a call', () => {
  test('fixed and generated headers arrive; generated ones are new for every call', async (t) => {
    const seen: IncomingHttpHeaders[] = [];
    const baseUrl = await endpoint(t, (request, response) => {
      seen.push(request.headers);
      sendJson(response, {});
    });
    const { client } = clientFor(t, {
      baseUrl,
      headers: [
        { name: 'X-Tenant', value: 'gemeente' },
        { name: 'X-Request-Id', generate: 'uuid-v7' },
        { name: 'traceparent', generate: 'traceparent' },
      ],
    });
    const exchange = await client.send({ method: 'GET', path: '/', scenario: 's' });
    await client.send({ method: 'GET', path: '/', scenario: 's' });
    const [first, second] = seen;
    assert.equal(first?.['x-tenant'], 'gemeente');
    const [, high = '', low = ''] = UUID_V7.exec(String(first?.['x-request-id'])) ?? [];
    assert.ok(Math.abs(Number.parseInt(high + low, 16) - Date.now()) < 5000, 'the identifier starts with the time');
    assert.match(String(first?.traceparent), /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    assert.notEqual(first?.['x-request-id'], second?.['x-request-id']);
    assert.notEqual(first?.traceparent, second?.traceparent);
    assert.equal(exchange.request.headers['x-request-id'], first?.['x-request-id']);
  });

  test('media types come from the options, a call may differ', async (t) => {
    const seen: (string | undefined)[] = [];
    const baseUrl = await endpoint(t, async (request, response) => {
      seen.push(request.headers.accept, request.headers['content-type'], await bodyOf(request));
      sendJson(response, {});
    });
    const { client } = clientFor(t, { baseUrl, media: { request: 'application/hal+json', accept: 'application/hal+json' } });
    await client.send({ method: 'POST', path: '/', body: { kanaal: 'telefoon' }, scenario: 's' });
    await client.send({ method: 'POST', path: '/', rawBody: '{kapot', headers: { 'Content-Type': 'text/plain' }, scenario: 's' });
    await client.send({ method: 'DELETE', path: '/', scenario: 's' });
    assert.deepEqual(seen, [
      ...['application/hal+json', 'application/hal+json', '{"kanaal":"telefoon"}'],
      ...['application/hal+json', 'text/plain', '{kapot'],
      ...['application/hal+json', undefined, ''],
    ]);
  });

  test('a configured header that can not be sent is refused at once', (t) => {
    for (const name of ['Content-Length', 'Host', 'x y', '']) {
      assert.throws(() => clientFor(t, { baseUrl: 'http://127.0.0.1:1', headers: [{ name, value: 'x' }] }), HttpOptionsError);
    }
    assert.throws(() => clientFor(t, { baseUrl: 'http://127.0.0.1:1', headers: [{ name: 'X-A', value: 'a\nb' }] }), HttpOptionsError);
  });

  test('a header of a call that can not be sent is a failure, not an exception', async (t) => {
    let calls = 0;
    const baseUrl = await endpoint(t, (_, response) => {
      calls += 1;
      sendJson(response, {});
    });
    const { client } = clientFor(t, { baseUrl });
    const exchange = await client.send({ method: 'GET', path: '/', headers: { 'X-A': 'a\r\nb: c' }, scenario: 's' });
    assert.equal(exchange.failure?.kind, 'aborted');
    assert.equal(calls, 0);
  });
});
