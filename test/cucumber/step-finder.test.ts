import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type StepDefinition from '@cucumber/cucumber/lib/models/step_definition';
import { knownSteps, patternOf } from '../../src/cucumber/known-steps';
import { supportCode } from '../../src/cucumber/library';
import { StepFinder } from '../../src/cucumber/step-finder';

const ROOT = join(__dirname, '..', '..');
const TEXT = 'het klantcontact wordt geregistreerd';
const DEFINITION = '{ding} wordt geregistreerd';

describe('the definitions of a step', () => {
  let definitions: readonly StepDefinition[];
  let ofKit: readonly StepDefinition[];
  let tried: string[];

  before(async () => {
    const steps = ['parameter-types.ts', 'act.steps.ts', 'search.steps.ts'].map((name) => join(ROOT, 'steps', name));
    const library = await supportCode(ROOT, { require: steps, import: [join(__dirname, 'fixtures', 'own-step.mjs')] });
    definitions = library.stepDefinitions;
    ofKit = definitions.filter(({ pattern }) => pattern !== 'het klantcontact wordt {word}');
    for (const definition of definitions) {
      const matches = definition.matchesStepName.bind(definition);
      definition.matchesStepName = (text) => {
        tried.push(patternOf(definition));
        return matches(text);
      };
    }
  });

  const found = (finder: StepFinder, text: string) => {
    tried = [];
    return finder.find(text).map(patternOf).sort();
  };

  it('are all of them, those of a user too, looked for once', () => {
    const finder = new StepFinder(definitions);
    assert.deepEqual(found(finder, TEXT), ['het klantcontact wordt {word}', DEFINITION]);
    assert.deepEqual(found(finder, TEXT), ['het klantcontact wordt {word}', DEFINITION]);
    assert.deepEqual(tried, []);
    assert.deepEqual(found(finder, 'dit bestaat niet'), []);
  });

  it('of the kit are tried only where they were found before, those of a user always', () => {
    const patterns = ofKit.map(patternOf);
    const known = { definitions: patterns, steps: { [TEXT]: [patterns.indexOf(DEFINITION)] } };
    assert.deepEqual(found(new StepFinder(ofKit, known), TEXT), [DEFINITION]);
    assert.deepEqual(tried, [DEFINITION]);
    assert.deepEqual(found(new StepFinder(definitions, known), TEXT), ['het klantcontact wordt {word}', DEFINITION]);
  });

  it('are looked for again where what was found before is not so any more', () => {
    const patterns = ofKit.map(patternOf);
    const elsewhere = (patterns.indexOf(DEFINITION) + 1) % patterns.length;
    for (const steps of [{ [TEXT]: [elsewhere] }, { [TEXT]: [9999] }, { toString: [0] }]) {
      assert.deepEqual(found(new StepFinder(ofKit, { definitions: patterns, steps }), TEXT), [DEFINITION]);
    }
  });

  it('are not known ahead where nothing was compiled', () => {
    assert.deepEqual(knownSteps(join(__dirname, 'bestaat niet.json')), { definitions: [], steps: {} });
  });
});
