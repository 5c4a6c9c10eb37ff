import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { readFeatures } from '../../src/requirements/feature-source';
import { generateRequirements } from '../../src/requirements/generate';
import { loadRequirements, requirementDigest } from '../../src/requirements/load';
import { FEATURE } from '../verdict/small-register';

const root = mkdtempSync(join(tmpdir(), 'eisen-'));
after(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

describe('generating the register', () => {
  it('gives the same text every time, and it can be loaded', async () => {
    write('features/telefoon/proef.feature', FEATURE);
    const generated = await generateRequirements(root);
    assert.deepEqual([...generated.keys()], ['generated/requirements.json']);
    assert.deepEqual(await generateRequirements(root), generated);
    write('generated/requirements.json', generated.get('generated/requirements.json') ?? '');
    assert.equal(loadRequirements(root).requirements.length, 7);
    assert.equal(loadRequirements(root).requirements[0]?.file, 'features/telefoon/proef.feature');
    assert.match(requirementDigest(root), /^[0-9a-f]{64}$/);
  });

  it('changes its digest with any requirement', () => {
    const before = requirementDigest(root);
    const register = loadRequirements(root);
    write('generated/requirements.json', JSON.stringify({ ...register, version: '2' }));
    assert.notEqual(requirementDigest(root), before);
  });

  it('refuses a register that was edited or is missing', () => {
    write('generated/requirements.json', '{"version":"1"}');
    assert.throws(() => loadRequirements(root), /requirements\.json volgt het schema/);
    assert.throws(() => loadRequirements(join(root, 'features')), /ontbreekt; maak het met 'npm run generate'/);
  });

  it('names every file that is no Gherkin', async () => {
    write('features/a.feature', 'Dit is geen feature');
    write('features/b.feature', '');
    await assert.rejects(generateRequirements(root), /features\/a\.feature: [\s\S]*features\/b\.feature: /);
  });
});

describe('the features of this package', () => {
  it('hold a sound set of requirements', async () => {
    const [text = ''] = (await generateRequirements(packageRoot())).values();
    const files = new Set(readFeatures(packageRoot()).map((source) => source.file));
    const { requirements }: { requirements: { file: string }[] } = JSON.parse(text);
    assert.deepEqual(new Set(requirements.map((found) => found.file)), files);
  });
});
