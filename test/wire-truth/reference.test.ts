import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../../src/profile';
import { defaultBehaviour } from '../../src/reference';
import { Target } from '../reference/client';
import { alike } from './alike';
import { conversations } from './examples';

for (const { profile, base, now, exchanges } of conversations) {
  describe(`de referentie-implementatie in de vorm van ${profile}, tegen letterlijke voorbeelden`, () => {
    let target: Target;
    const ids: string[] = [];

    before(async () => {
      target = await Target.start(profile, {
        newId: (type, c) => ids.shift() ?? defaultBehaviour.newId(type, c),
        now: () => new Date(now),
      });
    });
    after(() => target.close());

    for (const { what, method, path, gives = [], request, status, response } of exchanges) {
      it(what, async () => {
        ids.push(...gives);
        const answer = await target.call(method, path, request);
        assert.equal(answer.status, status, answer.text);
        assert.deepEqual(ids, []);
        const received: unknown = answer.text === '' ? undefined : JSON.parse(answer.text.replaceAll(target.url, base));
        if (status >= 400) {
          assert.deepEqual(refusal(received), refusal(response));
        } else {
          assert.deepEqual(alike(received), alike(response));
        }
      });
    }
  });
}

describe('een server die een gegeven anders toont', () => {
  for (const { profile, exchanges } of conversations) {
    it(`volgt de voorbeelden van ${profile} niet`, async () => {
      const target = await Target.start(profile, {
        newId: () => exchanges[0]?.gives?.[0] ?? '',
        represent: (type, object, c) => ({ ...defaultBehaviour.represent(type, object, c), vertrouwelijk: 'false' }),
      });
      try {
        const answer = await target.call('POST', exchanges[0]?.path ?? '', exchanges[0]?.request);
        assert.notDeepEqual(alike(answer.body), alike(exchanges[0]?.response));
      } finally {
        await target.close();
      }
    });
  }
});

/** What a consumer may rely on in an error: its members, its status, and the names of what is wrong. Texts and codes are the server's own. */
function refusal(body: unknown): object {
  const { invalidParams = [], status, ...rest }: JsonObject = Object(body);
  const names = Array.isArray(invalidParams) ? invalidParams.map((param) => Object(param).name) : [];
  return { status, members: Object.keys(rest).sort(), names };
}
