import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { packageRoot } from '../../src/package-root';
import { scenarioIdentity } from '../../src/verdict/scenario-index';

const FEATURE = `# language: nl
Functionaliteit: F

  @eis:C0992-01
  Regel: R

    Abstract Scenario: een waarde
      Gegeven <x>
      Voorbeelden:
        | x |
        | a |
        | b |

    Voorbeeld: een waarde
      Gegeven c
`;

function identities(text: string): string[] {
  const newId = IdGenerator.incrementing();
  const document = { ...new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text), uri: 'f.feature' };
  return compile(document, 'f.feature', newId).map((pickle) => scenarioIdentity(document, pickle));
}

describe('het kenmerk van een scenario', () => {
  it('verschilt per voorbeeld', () => {
    assert.equal(new Set(identities(FEATURE)).size, 3);
  });

  it('blijft gelijk als er regels en eisen boven komen', () => {
    const moved = FEATURE.replace(
      '  @eis:C0992-01',
      '  @eis:C0992-00\n  Regel: Nieuw\n\n    Voorbeeld: nieuw\n      Gegeven d\n\n  @eis:C0992-01',
    );
    assert.deepEqual(identities(moved).slice(1), identities(FEATURE));
  });

  it('is in de features van de toetsset nergens hetzelfde', () => {
    const folder = join(packageRoot(), 'features');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.feature'));
    const all = files.flatMap((file) => identities(readFileSync(join(folder, file), 'utf8')));
    assert.ok(all.length > 600);
    assert.deepEqual(
      all.filter((identity, index) => all.indexOf(identity) !== index),
      [],
    );
  });
});
