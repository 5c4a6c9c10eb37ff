import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { allowedFor, contractDifferences, corrected, superfluous, unexplained } from './contract-differences';
import { readFactsFile, ungrouped } from './facts-file';
import { openApiFacts } from './openapi-facts';
import { publishedContracts } from './published-contract';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const generatedFor = (profile: string) => read(join(packageRoot(), 'generated', profile, 'openapi.json'));

for (const { profile, document } of publishedContracts) {
  const { readings, differences: allowed } = allowedFor(profile);
  const facts = ungrouped(readFactsFile(`${profile}.facts.json`));

  describe(`the generated contract of ${profile}`, () => {
    const differences = contractDifferences(corrected(facts, readings), openApiFacts(generatedFor(profile)));

    test('says what the published contract says, except for differences with a reason', () => {
      assert.deepEqual(unexplained(differences, allowed), []);
    });

    test('every reason explains a difference that exists', () => {
      assert.deepEqual(superfluous(differences, allowed), []);
    });
  });

  const published = document();
  if (published !== undefined) {
    test(`the committed facts of ${profile} are those of the published contract`, () => {
      assert.deepEqual(contractDifferences(openApiFacts(published), facts), []);
    });
  }
}

test('a property, type, length, value list, pattern, obligation, filter or operation that deviates is seen', () => {
  const profile = 'open-klant-0.9';
  const facts = ungrouped(readFactsFile(`${profile}.facts.json`));
  const generated = generatedFor(profile);
  for (const [what, change] of Object.entries(deviations)) {
    const document = structuredClone(generated);
    change(document);
    const differences = contractDifferences(facts, openApiFacts(document));
    assert.notDeepEqual(unexplained(differences, allowedFor(profile).differences), [], what);
  }
});

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
