import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProfile, readPage, semanticallyEqual } from '../../src/profile';
import { conversations, type Example } from './examples';

/** Creations and changes of one object: what the mapping has to write. */
function written(examples: readonly Example[]): Example[] {
  return examples.filter(({ object, request, composite }) => object !== undefined && request !== undefined && composite === undefined);
}

for (const { profile: name, exchanges } of conversations) {
  const profile = loadProfile(name);

  describe(`de afbeelding van ${name}, tegen letterlijke voorbeelden`, () => {
    for (const { what, type, method, object = {}, request } of written(exchanges)) {
      const resource = profile.resource(type);

      it(`schrijft: ${what}`, () => {
        assert.deepEqual(resource.toRequest(object, { partial: method === 'PATCH' }), request);
      });

      it(`leest als server: ${what}`, () => {
        assert.deepEqual(resource.fromRequest(request ?? {}), object);
      });
    }

    for (const { what, type, object, response } of exchanges.filter(
      ({ object, response }) => object !== undefined && response !== undefined,
    )) {
      it(`leest als toetsset: ${what}`, () => {
        const resource = profile.resource(type);
        const read = resource.fromResponse(response);
        assert.equal(resource.idOf(response), response?.[profile.definition.identifier.property]);
        for (const [attribute, value] of Object.entries(object ?? {})) {
          assert.ok(
            semanticallyEqual(value, read[attribute]),
            `${attribute}: ${JSON.stringify(value)} tegen ${JSON.stringify(read[attribute])}`,
          );
        }
      });
    }

    for (const { what, type, path, response } of exchanges.filter(isList)) {
      it(`leest een lijst: ${what}`, () => {
        const page = readPage(profile, type, response);
        assert.notEqual(typeof page, 'string', String(page));
        const { items, next, count } = typeof page === 'string' ? { items: [], next: undefined, count: undefined } : page;
        assert.equal(items.length, idsIn(response).length);
        assert.deepEqual(
          items.map((item) => profile.resource(type).idOf(item)),
          idsIn(response),
        );
        assert.deepEqual({ next, count }, { next: response?.next ?? undefined, count: response?.count });
        assert.ok(path.startsWith(profile.resource(type).path));
      });
    }

    it('vindt elk object op zijn pad', () => {
      for (const { type, method, path, response } of exchanges.filter((example) => example.status === 200 && !isList(example))) {
        const id = profile.resource(type).idOf(response);
        assert.equal(profile.resource(type).itemPath(id ?? ''), path, method);
      }
    });

    it('heeft van elk objecttype een voorbeeld', () => {
      assert.deepEqual([...new Set(written(exchanges).map(({ type }) => type))].sort(), [...profile.types()].sort());
    });
  });
}

function isList({ method, status, path, response }: Example): boolean {
  return method === 'GET' && status === 200 && (response?.results !== undefined || response?._embedded !== undefined || path.includes('?'));
}

/** The ids in a list, found without the profile. */
function idsIn(response: Example['response']): unknown[] {
  const held: unknown = response?.results ?? Object.values(Object(response?._embedded))[0];
  return (Array.isArray(held) ? held : []).map((item: { uuid?: string; id?: string }) => item.uuid ?? item.id);
}
