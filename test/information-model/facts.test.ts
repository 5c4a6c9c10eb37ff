import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type AttributeFact, factsFromMarkdown } from './facts-from-markdown';
import { DOCUMENTS, FACTS, ownPart, SCHEMAS, type Schema, schemaOf, target } from './model';

const DESCRIPTION = join(__dirname, '..', '..', '..', 'shared', 'standard', 'information-model.md');
const LISTS = new Set(FACTS.lists.map(({ name }) => name));

if (existsSync(DESCRIPTION)) {
  test('the committed facts are those of the description', () => {
    assert.deepEqual(FACTS, factsFromMarkdown(readFileSync(DESCRIPTION, 'utf8')));
  });
}

test('the description is read row by row', () => {
  const text =
    '### 3.3 Actor and its subtypes\n| A | M | T | L | C |\n|---|---|---|---|---|\n| Naam | x | Naam-lang (string) | max 200 (attribute 80) | 1 |\n';
  const expected: AttributeFact[] = [{ object: 'Actor', attribute: 'Naam', type: 'Naam-lang', length: 200, cardinality: '1' }];
  assert.deepEqual(factsFromMarkdown(text).attributes, expected);
});

function fileOf(object: string): string {
  const [file] = DOCUMENTS.find(([path, schema]) => schema['x-sim-naam'] === object && !path.includes('/')) ?? [];
  assert.ok(file !== undefined, `no schema for ${object}`);
  return file;
}

for (const fact of FACTS.attributes) {
  test(`${fact.object}.${fact.attribute} has the type, length and cardinality of the model`, () => {
    const file = fileOf(fact.object);
    const part = ownPart(file);
    const [name, attribute] = Object.entries(part.properties ?? {}).find(([, { 'x-sim-naam': sim }]) => sim === fact.attribute) ?? [];
    assert.ok(name !== undefined && attribute !== undefined, 'attribute is missing');
    assertSame(attribute, file, fact);
    assert.equal((part.required ?? []).includes(name), fact.cardinality === '1' && attribute.readOnly !== true);
  });
}

function assertSame(attribute: Schema, file: string, fact: Pick<AttributeFact, 'type' | 'length' | 'cardinality'>): void {
  const { schema: type } = target(attribute, file);
  assert.equal(attribute['x-kardinaliteit'], fact.cardinality);
  assert.equal(LISTS.has(fact.type) ? attribute['x-referentielijst'] : type['x-sim-naam'], fact.type);
  assert.equal(lengthOf(type), fact.length);
}

/** Characters of a text, digits of a number; null when there is no limit (a list value never has one). */
function lengthOf({ maxLength, maximum }: Schema): number | null {
  return maxLength ?? (maximum === undefined ? null : String(maximum).length);
}

test('no schema has an attribute of the model that the model does not have', () => {
  const known = new Set(FACTS.attributes.map(({ object, attribute }) => `${object}.${attribute}`));
  for (const [file, schema] of DOCUMENTS.filter(([path]) => !path.includes('/') && path !== 'adres.schema.json')) {
    for (const { 'x-sim-naam': name } of Object.values(ownPart(file).properties ?? {})) {
      if (name !== undefined) assert.ok(known.has(`${schema['x-sim-naam']}.${name}`), `${file} ${name}`);
    }
  }
});

test('datatypes have the base and length of the model, and there are no others', () => {
  const types: Record<string, Partial<Schema> & { format?: string }> = {
    CharacterString: { type: 'string' },
    Integer: { type: 'integer' },
    Boolean: { type: 'boolean' },
    DateTime: { type: 'string', format: 'date-time' },
    Date: { type: 'string', format: 'date' },
  };
  const datatypes = Object.values(schemaOf('datatypes.schema.json').$defs ?? {});
  for (const { name, base, length } of FACTS.datatypes) {
    const datatype = datatypes.find(({ 'x-sim-naam': sim }) => sim === name);
    assert.ok(datatype !== undefined, name);
    assert.deepEqual({ ...datatype, ...types[base] }, datatype, name);
    assert.equal(lengthOf(datatype), length, name);
  }
  const inModel = datatypes.flatMap(({ 'x-sim-naam': sim }) => (sim === undefined || sim === 'CharacterString' ? [] : [sim]));
  assert.deepEqual(inModel.sort(), FACTS.datatypes.map(({ name }) => name).sort());
});

test('enumerations have exactly the values of the model', () => {
  const values = Object.values(schemaOf('enumerations.schema.json').$defs ?? {}).map((schema) => ({
    name: schema['x-sim-naam'],
    values: schema.enum,
  }));
  assert.deepEqual(values, FACTS.enumerations);
});

for (const list of FACTS.lists) {
  test(`an element of the list ${list.name} has the columns of the model`, () => {
    const [file, schema] = [...SCHEMAS].find(([path, { 'x-sim-naam': sim }]) => path.includes('/') && sim === list.name) ?? [];
    assert.ok(file !== undefined && schema?.properties !== undefined);
    const columns = Object.entries(schema.properties).map(([name, column]) => ({
      name: column['x-sim-naam'],
      type: target(column, file).schema['x-sim-naam']?.replace('Datum', 'Date'),
      cardinality: schema.required?.includes(name) ? '1' : '0..1',
    }));
    assert.deepEqual(columns, list.elements);
  });
}
