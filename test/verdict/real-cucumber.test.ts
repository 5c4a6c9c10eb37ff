import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { type ISupportCodeLibrary, loadConfiguration, runCucumber } from '@cucumber/cucumber/api';
import { buildRegister } from '../../src/requirements/build-register';
import { parseFeature } from '../../src/requirements/feature-source';
import { VerdictCollector } from '../../src/verdict/collector';

const ROOT = join(__dirname, '..', '..');
const FIXTURES = 'test/verdict/fixtures';

/** Cucumber loads step definitions once per process; a second run gets those of the first. */
let support: ISupportCodeLibrary | undefined;

async function run(parallel: number) {
  const collector = new VerdictCollector();
  const output = new PassThrough().resume();
  const environment = { cwd: ROOT, stdout: output, stderr: output, env: {} };
  const provided = {
    paths: [`${FIXTURES}/verdicts.feature`],
    require: [`${FIXTURES}/steps.cjs`],
    format: ['message'],
    tags: 'not @weggelaten',
    parallel,
    publish: false,
  };
  const { runConfiguration } = await loadConfiguration({ file: false, provided }, environment);
  const options = support === undefined ? runConfiguration : { ...runConfiguration, support };
  const finished = await runCucumber(options, environment, (envelope) => collector.onMessage(envelope));
  support = finished.support;
  const feature = parseFeature(readFileSync(join(ROOT, FIXTURES, 'verdicts.feature'), 'utf8'));
  const register = buildRegister([{ file: `${FIXTURES}/verdicts.feature`, feature }], '1');
  return collector.result(register, { interrupted: false, selection: 'not @weggelaten' });
}

describe('verdicts of a real Cucumber run', () => {
  for (const parallel of [0, 2]) {
    it(`follow from what the steps threw (${parallel === 0 ? 'one process' : 'two workers'})`, async () => {
      const { requirements, problems } = await run(parallel);
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.fromEntries(requirements.map((result) => [result.id, result.verdict])), {
        'C0992-01': 'voldoet',
        'C0992-02': 'voldoet-niet',
        'C0992-03': 'geblokkeerd',
        'C0992-04': 'fout',
        'C0992-05': 'niet-ondersteund',
        'C0992-06': 'fout',
        'C0992-07': 'waargenomen',
        'C0992-08': 'niet-getoetst',
        'C0992-N1': 'niet-toetsbaar',
      });
      const [passed, deviating] = requirements;
      assert.deepEqual(
        passed?.scenarios.map((scenario) => scenario.id),
        ['C0992-01/goed', 'C0992-01/wat#1', 'C0992-01/wat#2'],
      );
      assert.equal(deviating?.reason, 'de inhoud wijkt af');
      assert.equal(deviating?.scenarios[1]?.step, 'het antwoord afwijkt');
      assert.match(deviating?.scenarios[1]?.location ?? '', /verdicts\.feature:\d+$/);
    });
  }
});
