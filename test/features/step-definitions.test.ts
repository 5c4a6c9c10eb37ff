import assert from 'node:assert/strict';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { before, describe, it } from 'node:test';
import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';

/** Everything Cucumber makes of the features without executing a step. */
async function dryRun(): Promise<Envelope[]> {
  const envelopes: Envelope[] = [];
  const environment = { cwd: join(__dirname, '../..'), stdout: new PassThrough().resume() };
  const { runConfiguration } = await loadConfiguration(
    { file: false, provided: { paths: ['features/**/*.feature'], require: ['steps/**/*.ts'], dryRun: true, format: ['rerun'] } },
    environment,
  );
  await runCucumber(runConfiguration, environment, (envelope) => envelopes.push(envelope));
  return envelopes;
}

describe('the steps of the features', () => {
  let envelopes: Envelope[] = [];
  const texts = new Map<string, string>();
  const uses = new Map<string, string[]>();

  before(async () => {
    envelopes = await dryRun();
    for (const { pickle, testCase } of envelopes) {
      for (const step of pickle?.steps ?? []) {
        texts.set(step.id, step.text);
      }
      for (const step of testCase?.testSteps ?? []) {
        if (step.pickleStepId !== undefined) {
          uses.set(texts.get(step.pickleStepId) ?? '', [...(step.stepDefinitionIds ?? [])]);
        }
      }
    }
  });

  it('are all there: some eight hundred or more', () => {
    assert.ok(uses.size > 800, `${uses.size} verschillende stappen`);
  });

  it('are each defined exactly once', () => {
    const undefinedSteps = [...uses].filter(([, definitions]) => definitions.length === 0).map(([text]) => text);
    const ambiguous = [...uses].filter(([, definitions]) => definitions.length > 1).map(([text]) => text);
    assert.deepEqual({ undefinedSteps, ambiguous }, { undefinedSteps: [], ambiguous: [] });
  });

  it('use every definition, of which there are at most 150', () => {
    const used = new Set([...uses.values()].flat());
    const definitions = envelopes.flatMap(({ stepDefinition }) => (stepDefinition === undefined ? [] : [stepDefinition]));
    const unused = definitions.filter(({ id }) => !used.has(id)).map(({ pattern }) => pattern.source);
    assert.deepEqual(unused, []);
    assert.ok(definitions.length <= 150, `${definitions.length} stapdefinities`);
  });

  it('judge one interaction a scenario: exactly one Als', () => {
    const several = envelopes.flatMap(({ pickle }) =>
      pickle === undefined || pickle.steps.filter(({ type }) => type === 'Action').length === 1 ? [] : [`${pickle.uri}: ${pickle.name}`],
    );
    assert.deepEqual(several, []);
  });
});
