import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ajv, DOCUMENTS, errors, example, ownPart, SCHEMAS, type Schema } from './model';

const BASE = 'https://klantinteracties-conformance.example/schemas/information-model/';

for (const [file, schema] of SCHEMAS) {
  test(`${file} compiles in strict mode under its own address`, () => {
    assert.equal(schema.$id, `${BASE}${file}`);
    assert.ok(ajv.getSchema(`${BASE}${file}`));
    for (const name of Object.keys(schema.$defs ?? {})) assert.ok(ajv.getSchema(`${BASE}${file}#/$defs/${name}`));
  });
}

for (const [file] of DOCUMENTS) {
  test(`${file} accepts its example and refuses an attribute the model doesn't know`, () => {
    assert.deepEqual(errors(file, example(file)), []);
    const refused = errors(file, { ...example(file), onbekendGegeven: 'x' }).map(({ keyword }) => keyword);
    assert.ok(refused.includes('additionalProperties') || refused.includes('unevaluatedProperties'), String(refused));
  });
}

for (const file of ['datatypes.schema.json', 'enumerations.schema.json']) {
  for (const [name, { examples = [] }] of Object.entries(SCHEMAS.get(file)?.$defs ?? {})) {
    test(`${file}: ${name} accepts its example and refuses another type`, () => {
      const validate = ajv.getSchema(`${BASE}${file}#/$defs/${name}`);
      assert.equal(examples.length, 1);
      assert.equal(validate?.(examples[0]), true);
      assert.equal(validate?.({}), false);
    });
  }
}

test('every attribute has a description and a cardinality, and is either in the model or marked as outside it', () => {
  for (const [file] of DOCUMENTS.filter(([, schema]) => !isListFill(schema))) {
    for (const [name, attribute] of Object.entries(ownPart(file).properties ?? {}).filter(([, { allOf, type }]) => allOf ?? type)) {
      const place = `${file} ${name}`;
      assert.ok(attribute.description, place);
      assert.ok(attribute['x-kardinaliteit'], place);
      assert.ok(attribute['x-sim-naam'] ?? attribute['x-relatie'] ?? attribute['x-buiten-sim'] ?? isKeyOfLink(file, name), place);
    }
  }
});

test('titles are unique', () => {
  const titles = [...SCHEMAS.values()].flatMap((schema) => [schema, ...Object.values(schema.$defs ?? {})]).map(({ title }) => title);
  assert.ok(
    titles.every((title) => /^[A-Z][A-Za-z]+$/.test(title ?? '')),
    String(titles),
  );
  assert.equal(new Set(titles).size, titles.length);
});

/** The two link resources stand for relations of the model and have a key only because they go over the line. */
function isKeyOfLink(file: string, attribute: string): boolean {
  return attribute === 'id' && ['actor-klantcontact.schema.json', 'vertegenwoordiging.schema.json'].includes(file);
}

function isListFill({ title }: Schema): boolean {
  return title === 'ReferenceList';
}
