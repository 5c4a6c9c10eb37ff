import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadBaseline } from '../../src/verdict/baseline';
import { ran, temporaryFolder } from '../cli/program';
import { ROOT } from '../package/commands';
import { manifest } from '../package/tarball';

const WRITTEN = {
  github: ['.github/workflows/klantinteracties.yml', 'examples/github/klantinteracties.yml'],
  gitlab: ['klantinteracties.gitlab-ci.yml', 'examples/gitlab/klantinteracties.gitlab-ci.yml'],
  azure: ['klantinteracties.azure-pipelines.yml', 'examples/azure/klantinteracties.azure-pipelines.yml'],
} as const;

describe('init --ci', () => {
  for (const [system, [file, source]] of Object.entries(WRITTEN)) {
    it(`schrijft de opdracht voor ${system} die hier wordt getoetst, en een lege lijst van bekende afwijkingen`, async () => {
      const folder = temporaryFolder();
      const { code, out } = await ran(folder, ['init', '--ci', system]);
      assert.equal(code, 0);
      assert.match(out, /KLANTINTERACTIES_URL.*KLANTINTERACTIES_TOKEN/su);
      const text = readFileSync(join(folder, file), 'utf8');
      assert.equal(text, readFileSync(join(ROOT, source), 'utf8'));
      const [, list = ''] = /KLANTINTERACTIES_BASELINE: (\S+)/u.exec(text) ?? [];
      assert.deepEqual(loadBaseline(join(folder, list)).deviations, []);
    });
  }

  it('overschrijft een opdracht alleen met --force, en bekende afwijkingen nooit', async () => {
    const folder = temporaryFolder();
    await ran(folder, ['init', '--ci', 'gitlab']);
    const list = join(folder, 'klantinteracties.baseline.json');
    writeFileSync(list, 'beslissingen');
    assert.deepEqual(
      [(await ran(folder, ['init', '--ci', 'gitlab'])).code, (await ran(folder, ['init', '--ci', 'gitlab', '--force'])).code],
      [2, 0],
    );
    assert.equal(readFileSync(list, 'utf8'), 'beslissingen');
  });

  it('noemt de systemen als het er een niet kent', async () => {
    const { code, err } = await ran(temporaryFolder(), ['init', '--ci', 'gitlap']);
    assert.equal(code, 2);
    assert.match(err, /kies uit github, gitlab, azure\. Bedoelt u 'gitlab'\?/u);
    assert.equal((await ran(temporaryFolder(), ['init', '--ci', 'constructor'])).code, 2);
  });
});

describe('de versie in opdrachten en action', () => {
  for (const file of ['action.yml', 'examples/github/veel-implementaties.yml', ...Object.values(WRITTEN).map(([, source]) => source)]) {
    it(`is die van het pakket: ${file}`, () => {
      const named = readFileSync(join(ROOT, file), 'utf8').match(/klantinteracties-conformance@[\w.-]+/gu) ?? [];
      assert.deepEqual([...new Set(named)], [`klantinteracties-conformance@${manifest().version}`]);
    });
  }
});
