import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { judgedBy } from '../../src/requirements/judged-by';
import { loadRequirements } from '../../src/requirements/load';
import { loadRequirementSet, releasedSets, SETS_FOLDER, setOf, setVersionOf } from '../../src/requirements/released-sets';

/** sha256 of every released set. A line is added at a release and never changed: contracts name these sets. */
const RELEASED: Readonly<Record<string, string>> = {
  '1.0': 'f67972c6385d92375341aca2f9a85091e6403ded650050029127eb9c876be52b',
};

const register = loadRequirements();
const folder = mkdtempSync(join(tmpdir(), 'eisenset-'));
after(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, 'set.json');
  writeFileSync(path, content);
  return path;
}

describe('released sets of requirements', () => {
  it('never change', () => {
    const digests = releasedSets().map((version) => {
      const text = readFileSync(join(packageRoot(), SETS_FOLDER, `${version}.json`));
      return [version, createHash('sha256').update(text).digest('hex')];
    });
    assert.deepEqual(Object.fromEntries(digests), RELEASED);
  });

  for (const version of releasedSets()) {
    it(`${version} names only what the kit still tests`, () => {
      assert.doesNotThrow(() => judgedBy(register, loadRequirementSet(version)));
    });
  }

  it('hold every requirement of their own version: a new or changed one asks for a new version', () => {
    const version = setVersionOf(register.version);
    const released = releasedSets().includes(version) ? loadRequirementSet(version).requirements : undefined;
    assert.deepEqual(released ?? setOf(register, version).requirements, setOf(register, version).requirements);
  });

  it('are found by a version with or without its patch number', () => {
    assert.deepEqual(loadRequirementSet('1.0.7'), loadRequirementSet('1.0'));
  });
});

describe('a register judged by a set', () => {
  const set = { version: 'proef', requirements: { 'C0992-01': 'verplicht', 'C0992-03': 'aanbevolen' } } as const;
  const judged = judgedBy(register, set);
  const of = (id: string) => judged.requirements.find((requirement) => requirement.id === id);

  it('has the levels of the set, and everything else later', () => {
    assert.equal(judged.version, 'proef');
    assert.deepEqual([of('C0992-01')?.level, of('C0992-01')?.levelNow], ['verplicht', undefined]);
    assert.deepEqual([of('C0992-03')?.level, of('C0992-03')?.levelNow], ['aanbevolen', 'verplicht']);
    assert.deepEqual([of('C0992-04')?.level, of('C0992-04')?.levelNow], ['later', 'verplicht']);
    assert.equal(judged.requirements.length, register.requirements.length);
  });
});

describe('a set is refused', () => {
  const faulty: readonly [string, string, RegExp][] = [
    ['that names what the kit does not know', '{"version":"x","requirements":{"C0992-99":"verplicht"}}', /'C0992-99'.*Bedoelt u 'C0992-/],
    ['without requirements', '{"version":"x","requirements":{}}', /requirement-set\.schema\.json/],
    ['with a level that does not exist', '{"version":"x","requirements":{"C0992-01":"moet"}}', /requirements\/C0992-01/],
    ['with an unknown key', '{"version":"x","requirements":{"C0992-01":"verplicht"},"naam":1}', /'naam'/],
    ['that is no JSON', '{', /geen geldige JSON/],
  ];
  for (const [name, content, message] of faulty) {
    it(name, () => {
      assert.throws(() => judgedBy(register, loadRequirementSet(file(content))), { message });
    });
  }

  it('that does not exist', () => {
    assert.throws(() => loadRequirementSet('0.9'), { name: 'UsageError', message: /eisenset '0\.9' bestaat niet.*Uitgebracht: 1\.0/ });
    assert.throws(() => loadRequirementSet(join(folder, 'nergens.json')), { name: 'UsageError', message: /niet te lezen/ });
  });
});
