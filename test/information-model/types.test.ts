import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Actor, ObjectTypes, Partij } from '../../generated/types';
import { generateTypes } from '../../src/generate/types';

const ROOT = join(__dirname, '..', '..');

test('the same schemas always give the same types', async () => {
  assert.deepEqual(await generateTypes(ROOT), await generateTypes(ROOT));
});

test('supertypes are unions, subtypes extend what they share, and shared types occur once', async () => {
  const text = (await generateTypes(ROOT)).get('generated/types.ts') ?? '';
  for (const line of [
    'export type Actor = Medewerker | OrganisatorischeEenheid | GeautomatiseerdeActor;',
    'export type Partij = Persoon | Organisatie | Contactpersoon;',
    'export interface Medewerker extends ActorAlgemeen {',
    'export interface ObjectTypes {',
    'export interface Profile {',
    'export interface Report {',
  ]) {
    assert.equal(text.split('\n').filter((found) => found === line).length, 1, line);
  }
  assert.doesNotMatch(text, /^export (?:interface|type) \w+\d\b/m);
});

test('types compile the way objects are written', () => {
  const partij: Partij = {
    soortPartij: 'organisatie',
    nummer: 1,
    indicatieGeheimhouding: false,
    indicatieActief: true,
    naam: 'Stichting Voorbeeld',
  };
  const task: ObjectTypes['interneTaak']['status'] = 'te verwerken';
  const contactgegevens = (actor: Actor) => (actor.soortActor === 'medewerker' ? actor.emailadres : actor.naam);
  const actor: Actor = { naam: 'Gem', soortActor: 'geautomatiseerde actor', indicatieActief: true, functie: 'Chatbot' };
  assert.deepEqual([partij.soortPartij, task, contactgegevens(actor)], ['organisatie', 'te verwerken', 'Gem']);
});

test('a title that occurs twice is refused, naming both files', async () => {
  const root = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    mkdirSync(join(root, 'schemas', 'information-model'), { recursive: true });
    writeFileSync(join(root, 'schemas', 'a.schema.json'), JSON.stringify({ title: 'Zaak', type: 'object' }));
    writeFileSync(join(root, 'schemas', 'b.schema.json'), JSON.stringify({ $defs: { zaak: { title: 'Zaak', type: 'string' } } }));
    await assert.rejects(generateTypes(root), /title "Zaak" occurs in a and in b/);
  } finally {
    rmSync(root, { recursive: true });
  }
});
