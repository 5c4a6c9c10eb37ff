import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { type AllowedDifference, contractDifferences, superfluous, unexplained } from './contract-differences';
import { readFactsFile, ungrouped } from './facts-file';
import { openApiFacts } from './openapi-facts';
import { publishedContract } from './published-contract';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const facts = ungrouped(readFactsFile('open-klant-0.9.facts.json'));
const generatedDocument = read(join(packageRoot(), 'generated', 'open-klant-0.9', 'openapi.json'));
const allowed: AllowedDifference[] = read(join(__dirname, 'allowed-differences.json'));

describe('the generated contract of Open Klant 0.9', () => {
  const differences = contractDifferences(facts, openApiFacts(generatedDocument));

  test('says what the published contract says, except for differences with a reason', () => {
    assert.deepEqual(unexplained(differences, allowed), []);
  });

  test('every reason explains a difference that exists', () => {
    assert.deepEqual(superfluous(differences, allowed), []);
  });

  test('a property, type, length, value list, pattern, obligation, filter or operation that deviates is seen', () => {
    for (const [what, change] of Object.entries(deviations)) {
      const document = structuredClone(generatedDocument);
      change(document);
      assert.notDeepEqual(unexplained(contractDifferences(facts, openApiFacts(document)), allowed), [], what);
    }
  });
});

const published = publishedContract('open-klant-0.9.0.yaml');

if (published !== undefined) {
  describe('the published contract of Open Klant 0.9', () => {
    const publishedFacts = openApiFacts(published);

    test('is what the committed facts say', () => {
      assert.deepEqual(contractDifferences(publishedFacts, facts), []);
    });

    test('agrees with the generated contract, except for differences with a reason', () => {
      assert.deepEqual(unexplained(contractDifferences(publishedFacts, openApiFacts(generatedDocument)), allowed), []);
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a document of which a test breaks one thing
type Broken = any;

const klantcontact = (document: Broken) => document.components.schemas.Klantcontact;

const deviations: Readonly<Record<string, (document: Broken) => void>> = {
  property: (document) => delete klantcontact(document).properties.kanaal,
  type: (document) => Object.assign(klantcontact(document).properties.vertrouwelijk, { type: 'string' }),
  length: (document) => Object.assign(klantcontact(document).properties.kanaal, { maxLength: 51 }),
  values: (document) => document.components.schemas.DigitaalAdres.properties.soortDigitaalAdres.enum.pop(),
  pattern: (document) => Object.assign(document.components.schemas.AdresGroep.properties.postcode, { pattern: '^[0-9]+$' }),
  format: (document) => delete klantcontact(document).properties.plaatsgevondenOp.format,
  nullability: (document) => Object.assign(klantcontact(document).properties.referentienummer, { type: 'string' }),
  obligation: (document) => klantcontact(document).required.shift(),
  readOnly: (document) => delete klantcontact(document).properties.hadBetrokkenen.readOnly,
  filter: (document) => document.paths['/klantcontacten'].get.parameters.shift(),
  operation: (document) => delete document.paths['/klantcontacten/{uuid}'].put,
  subtype: (document) => delete document.components.schemas.ActorIdentificatieMedewerker.properties.functie,
};
