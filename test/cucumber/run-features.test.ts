import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Envelope } from '@cucumber/messages';
import { runFeatures } from '../../src/cucumber/run-features';
import { buildRegister } from '../../src/requirements/build-register';
import { parseFeature } from '../../src/requirements/feature-source';
import { VerdictCollector } from '../../src/verdict/collector';

const ROOT = join(__dirname, '..', '..');
const FEATURE = 'test/verdict/fixtures/verdicts.feature';
const STEPS = { require: [join(ROOT, 'test/verdict/fixtures/steps.cjs'), join(__dirname, 'fixtures', 'lanes.cjs')], import: [] };

const folder = mkdtempSync(join(tmpdir(), 'klantinteracties-stappen-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function messagesOf(file: string, lanes: number, shuffle?: string, tagExpression = ''): Promise<Envelope[]> {
  const envelopes: Envelope[] = [];
  await runFeatures({
    root: ROOT,
    files: [file],
    wanted: { tagExpression, ...(shuffle === undefined ? {} : { shuffle }) },
    steps: STEPS,
    parameters: { kleur: 'blauw' },
    lanes,
    onMessage: (envelope) => envelopes.push(envelope),
  });
  return envelopes;
}

function written(name: string, text: string): string {
  const file = join(folder, `${name}.feature`);
  writeFileSync(file, `# language: nl\nFunctionaliteit: ${name}\n\n${text}`);
  return file;
}

const started = (envelopes: readonly Envelope[]) =>
  envelopes.flatMap(({ testCaseStarted }) => (testCaseStarted ? [testCaseStarted.testCaseId] : []));

describe('features in lanes', () => {
  for (const lanes of [1, 4]) {
    it(`give the verdicts that the steps call for, ${lanes} at a time`, async () => {
      const collector = new VerdictCollector();
      for (const envelope of await messagesOf(join(ROOT, FEATURE), lanes, undefined, 'not @weggelaten')) collector.onMessage(envelope);
      const register = buildRegister([{ file: FEATURE, feature: parseFeature(readFileSync(join(ROOT, FEATURE), 'utf8')) }], '1');
      const { requirements, problems } = collector.result(register, { interrupted: false, selection: 'not @weggelaten' });
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
    });
  }

  const overlapping =
    '  Abstract Scenario: samen\n    Gegeven 2 scenario’s wachten op elkaar\n\n    Voorbeelden:\n      | nr |\n      | 1 |\n      | 2 |\n';

  it('overlap: of two scenarios that wait for each other both end, each with a World of its own', async () => {
    const envelopes = await messagesOf(written('samen', overlapping), 2);
    const results = envelopes.flatMap(({ testStepFinished }) => testStepFinished?.testStepResult.status ?? []);
    assert.deepEqual(new Set(results), new Set(['PASSED']));
  });

  it('are executed one by one in one lane', async () => {
    const envelopes = await messagesOf(written('na-elkaar', overlapping), 1);
    const failed = envelopes.filter(({ testStepFinished }) => testStepFinished?.testStepResult.status === 'FAILED');
    assert.ok(failed.length > 0, 'the first waits for a second that has not begun');
  });

  it('come in the order of the files, or in one that depends on the seed alone', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `      | ${index} |\n`).join('');
    const file = written('orde', `  Abstract Scenario: telt\n    Gegeven niets\n\n    Voorbeelden:\n      | nr |\n${rows}`);
    const defined = await names(file);
    assert.deepEqual(await names(file, 'a'), await names(file, 'a'));
    assert.notDeepEqual(await names(file, 'a'), await names(file, 'b'));
    assert.notDeepEqual(await names(file, 'a'), defined);
    assert.deepEqual([...(await names(file, 'a'))].sort(), [...defined].sort());
  });

  it('start with the longest in several lanes, unless a seed decides', async () => {
    const long = '    Gegeven niets\n    En niets\n    En niets\n';
    const file = written(
      'lengte',
      `  Voorbeeld: kort\n    Gegeven niets\n\n  Voorbeeld: lang\n${long}\n  Voorbeeld: ook kort\n    Gegeven niets\n`,
    );
    const [kort, lang, ook] = await names(file);
    assert.deepEqual(await names(file, undefined, 2), [lang, kort, ook]);
    assert.deepEqual(await names(file, 'a', 2), await names(file, 'a'));
  });

  it('that can’t be read end the run before it begins', async () => {
    const envelopes = await messagesOf(written('stuk', '  Scenario: stuk\n    Gegeven niets\n    Onzin\n'), 1);
    assert.ok(envelopes.some(({ parseError }) => parseError !== undefined));
    assert.ok(!envelopes.some(({ testRunStarted }) => testRunStarted !== undefined));
  });

  async function names(file: string, shuffle?: string, lanes = 1): Promise<(string | undefined)[]> {
    const envelopes = await messagesOf(file, lanes, shuffle);
    const lines = new Map(envelopes.flatMap(({ pickle }) => (pickle ? [[pickle.id, String(pickle.location?.line)]] : [])));
    const cases = new Map(envelopes.flatMap(({ testCase }) => (testCase ? [[testCase.id, lines.get(testCase.pickleId)]] : [])));
    return started(envelopes).map((id) => cases.get(id));
  }
});
