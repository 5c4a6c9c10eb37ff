import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ReferenceList } from '../../generated/types';
import { ajv, errors, FACTS, FOLDER, schemaOf } from './model';

const lists: [string, ReferenceList][] = readdirSync(join(FOLDER, 'reference-lists'))
  .filter((file) => !file.endsWith('.schema.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(FOLDER, 'reference-lists', file), 'utf8'))]);

const list = (name: string) => lists.find(([, { name: found }]) => found === name)?.[1].elements ?? [];
const codes = (name: string) => list(name).map(({ code }) => code);

test('every list of the model has a proposed content, even when it is empty', () => {
  assert.deepEqual(lists.map(([, { name }]) => name).sort(), FACTS.lists.map(({ name }) => name).sort());
});

for (const [file, content] of lists) {
  test(`${file} is open, and its codes and names fit the element`, () => {
    assert.deepEqual(errors('reference-lists/list.schema.json', content), []);
    const { $id = '', 'x-sim-naam': name } = schemaOf(`reference-lists/${content.element}`);
    assert.equal(name, content.name);
    for (const { code, naam } of content.elements) {
      assert.equal(ajv.getSchema(`${$id}#/properties/code`)?.(code), true);
      assert.equal(ajv.getSchema(`${$id}#/properties/naam`)?.(naam), true);
    }
    assert.equal(new Set(content.elements.map(({ code }) => code)).size, content.elements.length);
  });
}

test('a closed list is refused', () => {
  const [, valid] = lists[0] ?? [];
  assert.deepEqual(
    errors('reference-lists/list.schema.json', { ...valid, open: false }).map(({ instancePath }) => instancePath),
    ['/open'],
  );
});

test('what belongs to another list names an element of it', () => {
  for (const { hoortBij = '' } of list('Soort object')) assert.ok(codes('Extern register').includes(hoortBij), hoortBij);
  for (const { hoortBij = '' } of list('Soort object ID')) assert.ok(codes('Soort object').includes(hoortBij), hoortBij);
});

test('the values objects use are those of the proposed content', () => {
  const values = (name: string) => list(name).map(({ waarde }) => waarde);
  assert.deepEqual(values('Soort digitaal adres'), ['Telefoon', 'E-mail', 'Whatsapp', 'Facebook', 'Instagram', 'SMS']);
  assert.ok(values('Taal').includes('nld'));
  assert.deepEqual(values('Soort object').slice(0, 2), ['Ingeschreven NP', 'Ingeschreven NNP']);
  assert.deepEqual(values('Soort object ID').slice(0, 3), ['BSN', 'RSIN', 'Vestigingsnummer']);
  assert.deepEqual(values('Extern register').slice(0, 3), ['BRP', 'Kadaster', 'BAG']);
});
