import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ObjectType } from '../../generated/types';
import { DOCUMENTS, FACTS, ownPart, type Schema, target } from './model';

const REFERENCED: Record<string, ObjectType> = {
  Klantcontact: 'klantcontact',
  'Betrokkene bij klantcontact': 'betrokkene',
  Actor: 'actor',
  Partij: 'partij',
  Organisatie: 'partij',
  'Digitaal adres': 'digitaalAdres',
};

const attributes = DOCUMENTS.flatMap(([file]) =>
  Object.entries(ownPart(file).properties ?? {}).map(([name, schema]) => ({ place: `${file} ${name}`, file, schema })),
);

for (const relation of FACTS.relations) {
  const title = `${relation.source} ${relation.name} ${relation.target}`;
  const expressing = attributes.filter(({ schema }) => relationsOf(schema).some((found) => found === title));

  test(`the relation "${title}" is expressed by an attribute of the right cardinality`, () => {
    assert.ok(expressing.length > 0, 'no attribute expresses it');
    for (const { place, schema } of expressing.filter(({ schema: attribute }) => pointsAt(attribute, title) !== undefined)) {
      const towards = pointsAt(schema, title);
      assert.ok(
        [relation.source, relation.target].some((object) => REFERENCED[object] === towards),
        place,
      );
      assert.equal(schema['x-kardinaliteit'], cardinality(relation, towards), place);
    }
  });
}

test('no attribute claims a relation the model does not have', () => {
  const known = new Set(FACTS.relations.map(({ source, name, target: object }) => `${source} ${name} ${object}`));
  for (const { place, schema } of attributes)
    for (const relation of relationsOf(schema)) assert.ok(known.has(relation), `${place}: ${relation}`);
});

test('an attribute is a reference exactly when it says which object type it points at', () => {
  for (const { place, file, schema } of attributes.filter(({ schema: { allOf, 'x-buiten-sim': outside } }) => allOf && outside !== true)) {
    const isReference = target(schema, file).schema.title === 'Verwijzing';
    assert.equal(isReference, schema['x-relatie']?.some(({ verwijstNaar }) => verwijstNaar !== undefined) ?? false, place);
  }
});

function relationsOf(schema: Schema): string[] {
  return (schema['x-relatie'] ?? []).map(({ naam, bron, doel }) => `${bron} ${naam} ${doel}`);
}

function pointsAt(schema: Schema, title: string): string | undefined {
  return schema['x-relatie']?.find(({ naam, bron, doel }) => `${bron} ${naam} ${doel}` === title)?.verwijstNaar;
}

/** A relation of many to many is an object of its own whose two references are mandatory; else the side pointed at decides. */
function cardinality({ source, atSource, atTarget }: (typeof FACTS.relations)[number], towards: string | undefined): string {
  if (atSource.endsWith('*') && atTarget.endsWith('*')) return '1';
  return REFERENCED[source] === towards ? atSource : atTarget;
}
