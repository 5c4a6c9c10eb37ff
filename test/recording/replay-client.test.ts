import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordingExchange } from '../../generated/types';
import { DEFAULT_LIMITS, type Exchange } from '../../src/http';
import { ReplayClient } from '../../src/recording/replay-client';

const BASE = 'https://klant.voorbeeld.nl/api/v1';
let numbered = 0;

interface Made {
  readonly method?: 'GET' | 'POST';
  readonly path?: string;
  readonly body?: string;
  readonly scenario?: string;
  readonly status?: number;
  readonly answer?: string;
  readonly anonymous?: boolean;
}

function made({
  method = 'GET',
  path = '/x',
  body,
  scenario = 's',
  status = 200,
  answer = '{}',
  anonymous = false,
}: Made): RecordingExchange {
  numbered += 1;
  return {
    id: `x${numbered}`,
    scenario,
    startedAt: '2024-03-29T10:00:00.000Z',
    durationMs: 1,
    timings: { send: 0, wait: 1, receive: 0 },
    httpVersion: 'HTTP/1.1',
    request: {
      method,
      url: BASE + path,
      headers: {},
      authentication: anonymous ? 'none' : 'token',
      ...(body === undefined ? {} : { body }),
    },
    response: { status, statusText: '', headers: {}, body: answer, truncated: false },
  };
}

function clientOf(exchanges: RecordingExchange[], sink: (exchange: Exchange) => void = () => undefined): ReplayClient {
  const header = {
    recording: '1.0' as const,
    kit: { name: 'k', version: '1', node: '20', requirementSet: '1', requirementDigest: '' },
    target: { url: BASE, embedded: false },
    profile: { name: 'p', digest: '', ground: '' },
    run: { id: 'r', startedAt: '', finishedAt: '', interrupted: false, exchanges: 0, configurationDigest: '', ownFeatures: false },
    settings: {},
  };
  return new ReplayClient({ file: 'f', digest: '', header, exchanges }, DEFAULT_LIMITS, sink);
}

const call = { method: 'GET', path: '/x', scenario: 's' } as const;

describe('een aanroep vindt zijn antwoord in een opname', () => {
  it('naar scenario, methode, adres en inhoud', async () => {
    const wanted = made({ method: 'POST', path: '/x', body: '{"a":1}', answer: '{"goed":true}' });
    const others = [
      { body: '{"a":2}' },
      { scenario: 'ander', body: '{"a":1}' },
      { path: '/y', body: '{"a":1}' },
      { method: 'GET' as const },
    ].map((difference) => made({ method: 'POST', path: '/x', ...difference }));
    const client = clientOf([...others, wanted]);
    const { response } = await client.send({ method: 'POST', path: '/x', body: { a: 1 }, scenario: 's' });
    assert.deepEqual(response?.json, { goed: true });
  });

  it('ook als parameters en eigenschappen in een andere volgorde staan', async () => {
    const client = clientOf([made({ path: '/x?b=2&a=1' }), made({ method: 'POST', body: '{"b":{"d":1,"c":2},"a":[1,2]}' })]);
    assert.equal((await client.send({ ...call, query: { a: '1', b: '2' } })).response?.status, 200);
    assert.equal((await client.send({ ...call, method: 'POST', body: { a: [1, 2], b: { c: 2, d: 1 } } })).response?.status, 200);
  });

  it('maar niet als een lijst anders is of een waarde een ander type heeft', async () => {
    const client = clientOf([made({ method: 'POST', body: '{"a":[1,2]}' }), made({ method: 'POST', body: '{"a":"1"}' })]);
    assert.equal((await client.send({ ...call, method: 'POST', body: { a: [2, 1] } })).failure?.kind, 'not-recorded');
    assert.equal((await client.send({ ...call, method: 'POST', body: { a: 1 } })).failure?.kind, 'not-recorded');
  });

  it('gelijke aanroepen krijgen hun antwoorden op volgorde, elk een keer', async () => {
    const client = clientOf([made({ answer: '1' }), made({ answer: '2' })]);
    const answers = [await client.send(call), await client.send(call), await client.send(call)];
    assert.deepEqual(
      answers.map(({ response, failure }) => response?.json ?? failure?.kind),
      [1, 2, 'not-recorded'],
    );
  });

  it('een aanroep zonder aanmelding is een andere', async () => {
    const client = clientOf([made({ status: 200 }), made({ status: 401, anonymous: true })]);
    assert.equal((await client.send({ ...call, anonymous: true })).response?.status, 401);
    assert.equal((await client.send(call)).response?.status, 200);
  });

  it('na een 429 waarna opnieuw is gevraagd telt het antwoord daarop, zonder te wachten', async () => {
    const kept: string[] = [];
    const client = clientOf([made({ status: 429 }), made({ status: 200 })], ({ id }) => kept.push(id));
    assert.equal((await client.send(call)).response?.status, 200);
    assert.equal(kept.length, 2);
  });
});

describe('een aanroep die niet is opgenomen', () => {
  it('is geen bewijs en geen antwoord', async () => {
    const kept: Exchange[] = [];
    const client = clientOf([made({})], (exchange) => kept.push(exchange));
    const { response, failure } = await client.send({ ...call, path: '/anders' });
    assert.equal(response, undefined);
    assert.equal(failure?.message, 'De opname kent deze aanroep niet (GET /api/v1/anders): toets opnieuw tegen het doel.');
    assert.deepEqual(kept, []);
  });
});

describe('een opgenomen antwoord', () => {
  it('dat te diep genest is voor de limieten van nu, is geen antwoord', async () => {
    const { failure } = await clientOf([made({ answer: '['.repeat(100) + ']'.repeat(100) })]).send(call);
    assert.equal(failure?.kind, 'limit');
  });

  it('dat niet compleet was, is dat nog steeds niet', async () => {
    const broken: RecordingExchange = { ...made({ answer: '{"a":1}' }), failure: { kind: 'reset', message: 'weg' } };
    const { response, failure } = await clientOf([broken]).send(call);
    assert.deepEqual([failure?.kind, response?.json], ['reset', undefined]);
  });
});
