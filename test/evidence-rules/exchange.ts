import type { Answer, SearchAnswer } from '../../src/functions';
import type { Exchange } from '../../src/http';
import { loadProfile, type ObjectType } from '../../src/profile';

export const profile = loadProfile('open-klant-0.9');

/** An exchange with an answer of the given status and JSON body. */
export function exchange(status: number, json?: unknown, body = json === undefined ? '' : JSON.stringify(json)): Exchange {
  return {
    id: 'x00001',
    scenario: 'toets',
    startedAt: '2024-01-01T00:00:00.000Z',
    durationMs: 1,
    timings: { send: 0, wait: 1, receive: 0 },
    httpVersion: 'HTTP/1.1',
    request: { method: 'POST', url: 'https://host.example/klantinteracties/api/v1/klantcontacten', headers: {}, authentication: 'token' },
    response: { status, statusText: '', headers: {}, body, truncated: false, ...(json === undefined ? {} : { json }) },
  };
}

/** The answer to a call about one object. */
export function answer(type: ObjectType, status: number, json?: unknown): Answer {
  const resource = profile.resource(type);
  const id = resource.idOf(json);
  return {
    exchange: exchange(status, json),
    status,
    ...(id === undefined ? {} : { id }),
    ...(json === undefined ? {} : { object: resource.fromResponse(json) }),
  };
}

/** The answer to a search that found objects with these ids. */
export function found(...ids: string[]): SearchAnswer {
  return {
    exchange: exchange(200, {}),
    status: 200,
    found: ids.map((id) => ({ id, object: {}, wire: {} })),
    pages: [{ items: ids.length, count: ids.length }],
    cutOff: false,
  };
}
