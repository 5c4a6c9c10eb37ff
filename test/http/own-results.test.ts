import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientFor, endpoint } from './endpoint';

describe('a list that may hold data of others', () => {
  it('is judged as a whole; only the own objects in it are kept', async (t) => {
    const body = JSON.stringify({ count: 2, results: [{ uuid: 'eigen' }, { uuid: 'vreemd', naam: 'Van een ander' }] });
    const baseUrl = await endpoint(t, (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
    const { client, recorded } = clientFor(t, { baseUrl });
    const exchange = await client.send({ method: 'GET', path: '/internetaken', scenario: 'lijst', keepOnly: ['eigen'] });
    assert.deepEqual(exchange.response?.json, JSON.parse(body));
    assert.deepEqual(JSON.parse(recorded[0]?.response?.body ?? ''), { count: 2, results: [{ uuid: 'eigen' }] });
  });
});

describe('a body in parts', () => {
  it('goes without its length, and complete', async (t) => {
    const seen: Record<string, unknown> = { body: '' };
    const baseUrl = await endpoint(t, (request, response) => {
      seen.encoding = request.headers['transfer-encoding'];
      seen.length = request.headers['content-length'];
      seen.accept = request.headers.accept;
      request.setEncoding('utf8').on('data', (part: string) => {
        seen.body = `${seen.body}${part}`;
      });
      request.on('end', () => response.writeHead(201).end());
    });
    const { client } = clientFor(t, { baseUrl });
    await client.send({ method: 'POST', path: '/a', scenario: 'delen', body: { tekst: 'Zoë' }, chunked: true, without: ['Accept'] });
    assert.deepEqual(seen, { body: '{"tekst":"Zoë"}', encoding: 'chunked', length: undefined, accept: undefined });
  });
});
