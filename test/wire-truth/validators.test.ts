import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../src/profile';
import { validator } from '../../src/validation';
import { conversations, type Example } from './examples';

/** Bodies about one object: its own, or each of a list. */
function shownIn({ response = {}, composite }: Example): JsonObject[] {
  const listed: unknown = response.results ?? Object.values(Object(response._embedded))[0];
  if (composite !== undefined) {
    return [];
  }
  return Array.isArray(listed) ? listed : response._embedded === undefined ? [response] : [];
}

for (const { profile, exchanges } of conversations) {
  describe(`de schema's van ${profile}, tegen letterlijke voorbeelden`, () => {
    for (const example of exchanges.filter(({ status, request }) => status < 300 && request !== undefined)) {
      const { what, type, method, request, composite } = example;
      if (composite === undefined) {
        it(`laat het verzoek toe: ${what}`, () => {
          assert.deepEqual(validator(profile, type, method === 'PATCH' ? 'patch' : 'request')(request), []);
        });
      }
    }

    for (const example of exchanges.filter(({ status, response }) => status < 300 && response !== undefined)) {
      it(`laat het antwoord toe: ${example.what}`, () => {
        for (const body of shownIn(example)) {
          assert.deepEqual(validator(profile, example.type, 'response')(body), []);
        }
      });
    }

    for (const { what, type, request, response } of exchanges.filter(({ status, request }) => status === 400 && request !== undefined)) {
      const missing = namesIn(response).filter((name) => request?.[name] === undefined);
      if (missing.length > 0) {
        it(`ziet wat eraan ontbreekt: ${what}`, () => {
          assert.deepEqual(
            validator(profile, type, 'request')(request).map(({ path }) => path),
            missing.map((name) => `/${name}`),
          );
        });
      }
    }

    it('laat geen antwoord toe met een ander type op de plaats van een gegeven', () => {
      for (const example of exchanges.filter(({ status, method }) => status < 300 && method !== 'DELETE')) {
        for (const body of shownIn(example)) {
          const [name] = Object.entries(body).find(([, value]) => typeof value === 'boolean') ?? [];
          if (name !== undefined) {
            const found = validator(profile, example.type, 'response')({ ...body, [name]: 'ja nee' });
            assert.deepEqual(
              found.map(({ path }) => path),
              [`/${name}`],
              example.what,
            );
          }
        }
      }
    });
  });
}

function namesIn(response: JsonObject | undefined): string[] {
  const params: unknown = response?.invalidParams;
  return Array.isArray(params) ? params.map(({ name }: { name: string }) => name) : [];
}
