import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadRequirements } from '../../src/requirements/load';
import facts from './catalogue.facts.json';

interface CatalogueEntry {
  readonly id: string;
  readonly level: string;
  readonly derived: boolean;
  readonly revision: string;
  readonly capabilities: readonly string[];
}

const CATALOGUE = join(__dirname, '../../../shared/standard/cases.md');

/** Every requirement of the catalogue and every step it calls not testable. */
function readCatalogue(): { requirements: CatalogueEntry[]; untestable: string[] } {
  const text = readFileSync(CATALOGUE, 'utf8');
  const requirements = text
    .split(/^#### (?=[CA][0-9]{4}-)/m)
    .slice(1)
    .map((block): CatalogueEntry => {
      const [id = '', level = '', ...rest] = (block.split('\n')[0] ?? '').split(' · ');
      const revision = /· Rev: (\S+)/.exec(block)?.[1] ?? '';
      const capabilities = /^- Nodig: (.*)$/m.exec(block.split(/^#{2,4} /m)[0] ?? '')?.[1]?.split(', ') ?? [];
      return { id, level, derived: rest.includes('afgeleid'), revision, capabilities: capabilities.map((name) => name.trim()).sort() };
    });
  return { requirements, untestable: [...text.matchAll(/^- \*\*([CA][0-9]{4}-N[0-9]+)\*\*/gm)].map((match) => match[1] ?? '') };
}

describe('the catalogue of the cases', () => {
  const register = loadRequirements();
  const cases = register.requirements.filter(({ id }) => /^[CA][0-9]{4}-/.test(id));

  it('stands in the features whole: each id once, with the same level, derivation and revision', () => {
    const inFeatures = cases
      .filter(({ level }) => level !== 'niet-toetsbaar')
      .map(({ id, level, derived, revision }) => ({ id, level, derived, revision }));
    assert.deepEqual(
      sorted(inFeatures),
      sorted(facts.requirements.map(({ id, level, derived, revision }) => ({ id, level, derived, revision }))),
    );
  });

  it('names in the features every capability a requirement needs', () => {
    const named = new Map(cases.map(({ id, capabilities }) => [id, capabilities]));
    const missing = facts.requirements.flatMap(({ id, capabilities }) =>
      capabilities.filter((name) => !named.get(id)?.includes(name)).map((name) => `${id} ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('keeps every step nobody can observe over HTTP, with its reason', () => {
    const untestable = cases.filter(({ level }) => level === 'niet-toetsbaar');
    assert.deepEqual(untestable.map(({ id }) => id).sort(), [...facts.untestable].sort());
    assert.deepEqual(
      untestable.filter(({ reason = '' }) => reason === '').map(({ id }) => id),
      [],
    );
  });

  it('has 303 requirements and 51 untestable steps', () => {
    assert.equal(facts.requirements.length, 303);
    assert.equal(facts.untestable.length, 51);
  });

  if (existsSync(CATALOGUE)) {
    it('is the one these facts were taken from', () => {
      const catalogue = readCatalogue();
      assert.deepEqual(sorted(facts.requirements), sorted(catalogue.requirements));
      assert.deepEqual([...facts.untestable].sort(), catalogue.untestable.sort());
    });
  }
});

function sorted<T extends { id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.id.localeCompare(b.id));
}
