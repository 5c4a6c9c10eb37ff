import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { loadRequirements } from '../../src/requirements/load';
import { readOwnFeatures, withOwnRequirements } from '../../src/requirements/own-features';

const folder = mkdtempSync(join(tmpdir(), 'eigen-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

function featureWith(rule: string): string {
  made += 1;
  const below = join(folder, String(made), 'onder');
  mkdirSync(join(below, 'node_modules'), { recursive: true });
  writeFileSync(
    join(below, 'een.feature'),
    `# language: nl\nFunctionaliteit: W-EIGEN Eigen\n  ${rule}\n    Bron: afspraak\n    Voorbeeld: iets\n      Gegeven een klantcontact\n`,
  );
  writeFileSync(join(below, 'stap.cjs'), '');
  writeFileSync(join(below, 'node_modules', 'iets.js'), '');
  return join(below, '..');
}

describe('eigen features', () => {
  it('komen naast de eisen van de kit, met hun stappen en zonder wat daaronder is geïnstalleerd', () => {
    const own = readOwnFeatures(featureWith('@eis:W-EIGEN-01 @consument\n  Regel: Iets'), packageRoot());
    const kit = loadRequirements();
    const together = withOwnRequirements(kit, own.register);
    assert.equal(together.requirements.length, kit.requirements.length + 1);
    assert.deepEqual(
      together.requirements.slice(-1).map(({ id, level, class: group, scenarios }) => [id, level, group, scenarios]),
      [['W-EIGEN-01', 'consument', 'W', 1]],
    );
    assert.deepEqual(
      own.steps.map((path) => path.slice(folder.length)),
      ['/1/onder/stap.cjs'],
    );
    assert.match(own.files.join(), /^\.\..*\/1\/onder\/een\.feature$/);
  });

  it('mogen geen eis van de standaard stellen en geen bestaand kenmerk gebruiken', () => {
    const standard = featureWith('@eis:C0992-99 @verplicht @rev:24\n  Regel: Iets');
    assert.throws(() => readOwnFeatures(standard, packageRoot()), { name: 'RequirementError' });
    const own = readOwnFeatures(featureWith('@eis:W-EIGEN-01 @consument\n  Regel: Iets'), packageRoot()).register;
    const kit = loadRequirements();
    const twice = { ...kit, cases: [...kit.cases, ...own.cases] };
    assert.throws(() => withOwnRequirements(twice, own), { name: 'RequirementError', message: /W-EIGEN, dat de kit zelf al gebruikt/ });
  });

  it('zijn er niet in een lege map: dat is een fout', () => {
    const empty = join(folder, 'leeg');
    mkdirSync(empty);
    assert.throws(() => readOwnFeatures(empty, packageRoot()), { message: /geen enkel \.feature-bestand/ });
  });
});
