import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { writeGenerated } from '../../src/generate/output';
import { profileContracts } from '../../src/generate/profile-contracts';
import { packageRoot } from '../../src/package-root';
import { builtInProfiles, loadProfile } from '../../src/profile';
import { InformationModel } from '../../src/validation/wire/information-model';

const contracts = (name: string) => profileContracts(new InformationModel(packageRoot()), loadProfile(name));

for (const name of builtInProfiles()) {
  describe(`generated/${name}`, () => {
    const files = contracts(name);

    test('is what the sources give, no more and no less', () => {
      const folder = join(packageRoot(), 'generated', name);
      const onDisk = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
      assert.deepEqual(onDisk.map((file) => `generated/${name}/${file}`).sort(), [...files.keys()].sort());
      for (const [path, content] of files) assert.equal(readFileSync(join(packageRoot(), path), 'utf8'), content, path);
    });

    test('is the same on every run', () => {
      assert.deepEqual([...contracts(name)], [...files]);
    });
  });
}

describe('writing generated files', () => {
  const root = mkdtempSync(join(tmpdir(), 'generated-'));
  mkdirSync(join(root, 'generated', 'old', 'deep'), { recursive: true });
  writeFileSync(join(root, 'generated', 'old', 'deep', 'stale.json'), '{}');
  writeFileSync(join(root, 'beside.json'), '{}');
  after(() => rmSync(root, { recursive: true }));
  const files = new Map([
    ['generated/one.json', '1'],
    ['generated/new/two.json', '2'],
  ]);

  test('makes what is new, removes what nothing generates any more, and leaves the rest of the repository alone', () => {
    const { written, removed } = writeGenerated(root, files);
    assert.deepEqual(written, ['generated/new/two.json', 'generated/one.json']);
    assert.deepEqual(removed, ['generated/old/deep/stale.json']);
    assert.deepEqual(readdirSync(join(root, 'generated')).sort(), ['new', 'one.json']);
    assert.deepEqual(readdirSync(root).sort(), ['beside.json', 'generated']);
  });

  test('touches nothing when everything is as it should be', () => {
    assert.deepEqual(writeGenerated(root, files), { written: [], removed: [] });
  });

  test('writes again what was edited by hand', () => {
    writeFileSync(join(root, 'generated', 'one.json'), 'edited');
    assert.deepEqual(writeGenerated(root, files).written, ['generated/one.json']);
    assert.equal(readFileSync(join(root, 'generated', 'one.json'), 'utf8'), '1');
  });
});
