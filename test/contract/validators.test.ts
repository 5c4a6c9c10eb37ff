import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { builtInProfiles, isObjectType, type JsonObject, loadProfile } from '../../src/profile';
import { compositeValidator, type Validator, validator } from '../../src/validation';
import { agreed, allowedFor, corrected } from './contract-differences';
import { readFactsFile, ungrouped } from './facts-file';
import { oneStepDeviations } from './one-step-deviations';

interface LiteralBody {
  readonly type: string;
  readonly place: string;
  readonly body: JsonObject;
}

for (const profile of builtInProfiles()) {
  const bodies: LiteralBody[] = JSON.parse(readFileSync(join(__dirname, `${profile}.bodies.json`), 'utf8'));
  const { readings, differences } = allowedFor(profile);
  const facts = corrected(ungrouped(readFactsFile(`${profile}.facts.json`)), readings);

  describe(`requests by ${profile}`, () => {
    for (const { type, place, body } of bodies) {
      const check = requestValidator(profile, type);

      test(`${type}: a literal body is accepted`, () => {
        assert.deepEqual(check(body), []);
      });

      test(`${type}: every deviation in one respect is refused, at that place`, () => {
        const deviations = oneStepDeviations(body, agreed(place, facts[place] ?? {}, differences));
        assert.ok(deviations.length > 0);
        for (const { what, path, body: wrong } of deviations) {
          const found = check(wrong);
          const isSeen = found.some((violation) => violation.path === path || violation.path.startsWith(`${path}/`));
          assert.ok(isSeen, `${path}: ${what}: ${JSON.stringify(found)}`);
        }
      });
    }
  });
}

function requestValidator(profile: string, type: string): Validator {
  return isObjectType(type) ? validator(profile, type, 'request') : compositeValidator(loadProfile(profile), type, 'request');
}
