import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { isRecord, valueAt } from '../../src/profile';
import { compositeSchema } from '../../src/validation/wire/composite-schema';
import { InformationModel } from '../../src/validation/wire/information-model';
import { type JsonSchema, when } from '../../src/validation/wire/json-schema';
import { wireSchema } from '../../src/validation/wire/wire-schema';

const model = new InformationModel(packageRoot());
const profileText = readFileSync(join(__dirname, 'fixtures', 'hal.profile.json'), 'utf8');

/** The small profile with one property of klantcontact replaced. */
function withProperty(name: string, property: object) {
  const profile = JSON.parse(profileText);
  profile.resources.klantcontact.properties[name] = property;
  return profile;
}

/** What the derived schema says about that property, without texts. */
function derived(name: string, property: object, purpose: 'request' | 'response' = 'request'): JsonSchema {
  const found = valueAt(wireSchema(model, withProperty(name, property), 'klantcontact', purpose), `/properties/${name}`);
  assert.ok(isRecord(found));
  const { description: _, ...keywords } = found;
  return keywords as JsonSchema;
}

describe('a value on the wire', () => {
  test('has the limits of the information model, unless the profile says otherwise', () => {
    assert.deepEqual(derived('onderwerp', {}), { type: 'string', maxLength: 200 });
    assert.deepEqual(derived('onderwerp', { schema: { maxLength: 10 } }), { type: 'string', maxLength: 10 });
    assert.deepEqual(derived('nummer', {}), { type: 'integer', minimum: 0, maximum: 9999999999 });
    assert.deepEqual(derived('nummer', { schema: { type: 'integer' } }), { type: 'integer' });
    assert.deepEqual(derived('plaatsgevondenOp', { schema: { pattern: '^2' } }), { type: 'string', pattern: '^2' });
  });

  test('has the spelling of the profile', () => {
    assert.deepEqual(derived('indicatieContactGelukt', { values: { ja: 'J', nee: 'N' } }), {
      type: 'string',
      enum: ['onbekend', 'J', 'N'],
    });
    assert.deepEqual(derived('indicatieContactGelukt', { values: { ja: true, nee: false, onbekend: null } }), {
      type: ['boolean', 'null'],
    });
    assert.deepEqual(derived('nummer', { convert: 'digits' }), { type: 'string', pattern: '^-?[0-9]+$' });
    assert.deepEqual(derived('kanaal', { codes: 'kanaal', list: true }), { type: 'array', items: { type: 'string' } });
  });

  test('may be empty in an answer where the profile says how, and in a request where it says so', () => {
    const schema = { type: 'string', maxLength: 5, pattern: '^a' };
    const orEmpty = { maxLength: 5, ...when({ not: { const: '' } }, { pattern: '^a' }) };
    assert.deepEqual(derived('extra', { schema }, 'response'), schema);
    assert.deepEqual(derived('extra', { schema, emptyAs: '' }, 'response'), { type: ['string', 'null'], ...orEmpty });
    assert.deepEqual(derived('extra', { schema, emptyAs: '' }), { type: 'string', ...orEmpty });
    assert.deepEqual(derived('extra', { schema, nullable: true }), { ...schema, type: ['string', 'null'] });
  });

  test('of which nothing is known is an error in the profile', () => {
    assert.throws(() => derived('extra', {}), {
      name: 'ProfileError',
      message: "Profiel hal-voorbeeld: klantcontact.extra staat niet in het informatiemodel en heeft geen type in 'schema'.",
    });
    assert.throws(() => derived('extra', { group: 'onbekend' }), { name: 'ProfileError', message: /kent groep onbekend niet/ });
    assert.throws(() => derived('extra', { inverse: { of: 'bijlage', via: 'x', embed: true } }, 'response'), /bijlage/);
  });
});

describe('a schema', () => {
  test('stands on its own: every reference leads to its own definitions', () => {
    for (const purpose of ['request', 'patch', 'response'] as const) {
      const schema = wireSchema(model, JSON.parse(profileText), 'partij', purpose);
      for (const [, pointer] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)) {
        assert.ok(isRecord(valueAt(schema, String(pointer).slice(1))), pointer);
      }
    }
  });

  test('leaves what only the server sets out of a request', () => {
    const profile = withProperty('url', { readOnly: true, schema: { type: 'string' } });
    const names = (purpose: 'request' | 'response') => Object.keys(Object(wireSchema(model, profile, 'klantcontact', purpose).properties));
    assert.deepEqual(
      names('response').filter((name) => !names('request').includes(name)),
      ['id', 'url', '_links'],
    );
  });

  test('of a composite operation lets the server link the parts', () => {
    const profile = JSON.parse(profileText);
    profile.composites = {
      'maak-klantcontact': {
        path: '/maak-klantcontact',
        parts: {
          klantcontact: { resource: 'klantcontact', required: true },
          betrokkene: { resource: 'betrokkene', required: false, linkedBy: 'hadKlantcontact' },
        },
      },
    };
    const schema = compositeSchema(model, profile, 'maak-klantcontact', 'request');
    assert.deepEqual(schema.required, ['klantcontact']);
    assert.deepEqual(valueAt(schema, '/$defs/BetrokkeneInMaakKlantcontact/required'), ['initiator', 'rol']);
    const answer = compositeSchema(model, profile, 'maak-klantcontact', 'response');
    assert.deepEqual(valueAt(answer, '/properties/betrokkene/anyOf/1'), { type: 'null' });
    assert.throws(() => compositeSchema(model, profile, 'iets-anders', 'request'), { name: 'ProfileError' });
  });
});
