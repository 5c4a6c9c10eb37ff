import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isObjectType, type JsonObject, loadProfile } from '../../src/profile';
import { compositeValidator, type Validator, validator } from '../../src/validation';
import { readFactsFile, ungrouped } from './facts-file';
import { oneStepDeviations } from './one-step-deviations';

interface LiteralBody {
  readonly type: string;
  readonly place: string;
  readonly body: JsonObject;
}

const NAME = 'open-klant-0.9';
const bodies: LiteralBody[] = JSON.parse(readFileSync(join(__dirname, 'open-klant-bodies.json'), 'utf8'));
const facts = ungrouped(readFactsFile('open-klant-0.9.facts.json'));

describe('requests', () => {
  for (const { type, place, body } of bodies) {
    test(`${type}: a literal body is accepted`, () => {
      assert.deepEqual(requestValidator(type)(body), []);
    });

    test(`${type}: every deviation in one respect is refused, at that place`, () => {
      const deviations = oneStepDeviations(body, facts[place] ?? {});
      assert.ok(deviations.length > 0);
      for (const { what, path, body: wrong } of deviations) {
        const violations = requestValidator(type)(wrong);
        assert.ok(
          violations.some((violation) => violation.path === path || violation.path.startsWith(`${path}/`)),
          `${path}: ${what}: ${JSON.stringify(violations)}`,
        );
      }
    });
  }
});

function requestValidator(type: string): Validator {
  return isObjectType(type) ? validator(NAME, type, 'request') : compositeValidator(loadProfile(NAME), type, 'request');
}
