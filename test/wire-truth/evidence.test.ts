import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectErrorForm, expectNotFound, expectRefused, expectSuccess, isRefused } from '../../src/evidence-rules';
import type { Exchange } from '../../src/http';
import { loadProfile } from '../../src/profile';
import { conversations, type Example } from './examples';

/** The exchange as the client records it. */
function recorded({ method, path, status, response }: Example): Exchange {
  const body = response === undefined ? '' : JSON.stringify(response);
  return {
    id: 'x1',
    scenario: 'voorbeeld',
    startedAt: '2024-02-01T10:00:00.000Z',
    durationMs: 1,
    timings: { send: 0, wait: 1, receive: 0 },
    httpVersion: 'HTTP/1.1',
    request: { method, url: `https://doel.example${path}`, headers: {}, authentication: 'none' },
    response: { status, statusText: '', headers: {}, body, truncated: false, ...(response === undefined ? {} : { json: response }) },
  };
}

for (const { profile: name, exchanges } of conversations) {
  const profile = loadProfile(name);

  describe(`de bewijsregels, op letterlijke voorbeelden van ${name}`, () => {
    for (const example of exchanges) {
      const { what, type, status, response } = example;
      const exchange = recorded(example);
      const resource = profile.resource(type);

      it(what, () => {
        if (status < 300) {
          assert.deepEqual(expectSuccess({ exchange, status }, 'De handeling'), []);
          assert.ok(!isRefused(exchange));
          return;
        }
        assert.deepEqual(expectErrorForm(profile, exchange), []);
        const names = attributesIn(response, example);
        if (status === 404) {
          assert.deepEqual(expectNotFound(profile, exchange), []);
        } else {
          assert.deepEqual(expectRefused(profile, resource, exchange, names), []);
        }
      });
    }

    it('een weigering die iets anders aanwijst is niet goed', () => {
      const example = exchanges.find(({ status, type }) => status === 400 && type === 'betrokkene');
      assert.ok(example !== undefined);
      const [found] = expectRefused(profile, profile.resource('betrokkene'), recorded(example), ['initiator']);
      assert.deepEqual({ expected: found?.expected, received: found?.received }, { expected: 'initiator', received: 'hadKlantcontact' });
    });
  });
}

/** The attributes an error points at, by the names of the information model. */
function attributesIn(response: Example['response'], { path }: Example): string[] {
  const params: unknown = response?.invalidParams;
  return path.includes('?') || !Array.isArray(params) ? [] : params.map(({ name }: { name: string }) => name);
}
