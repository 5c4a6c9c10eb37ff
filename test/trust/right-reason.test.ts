import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequirementResult } from '../../generated/types';
import { type Behaviour, defaultBehaviour, Problem } from '../../src/reference';
import { faults } from './faults';
import { judge } from './kit';

/** What the kit makes of one requirement on a target that behaves as given. */
async function resultOf(only: string, behaviour: Partial<Behaviour> = {}): Promise<RequirementResult> {
  const { requirements } = await judge({ only, behaviour });
  const result = requirements.find(({ id }) => id === only);
  assert.ok(result !== undefined);
  return result;
}

/** An answer in which every error points at the given attribute. */
function pointingAt(name: string): Partial<Behaviour> {
  return {
    errorBody: (problem, c) => {
      const body = defaultBehaviour.errorBody(problem, c);
      return problem.params.length === 0 ? body : { ...Object(body), invalidParams: [{ name, code: 'invalid', reason: 'Ongeldig.' }] };
    },
  };
}

describe('een weigering telt alleen om de juiste reden', () => {
  it('voldoet als alleen de afwijking wordt geweigerd en de melding haar aanwijst', async () => {
    assert.equal((await resultOf('C0992-15')).verdict, 'voldoet');
    assert.equal((await resultOf('C0992-15', pointingAt('hadKlantcontact'))).verdict, 'voldoet');
  });

  it('is geblokkeerd als ook hetzelfde zonder de afwijking wordt geweigerd', async () => {
    const result = await resultOf('C0992-15', {
      checkRules: ({ type }) => (type === 'betrokkene' ? [{ attribute: 'hadKlantcontact', code: 'invalid', reason: 'Vandaag niet.' }] : []),
    });
    assert.equal(result.verdict, 'geblokkeerd');
    assert.deepEqual(result.blockedBy, ['C0992-07']);
    assert.match(result.reason, /Ook zonder de afwijking weigert het register \(status 400\)/);
  });

  it('voldoet niet als de melding iets anders aanwijst', async () => {
    const { verdict, deviations } = await resultOf('C0992-15', pointingAt('initiator'));
    assert.equal(verdict, 'voldoet-niet');
    const [found] = deviations;
    assert.deepEqual({ expected: found?.expected, received: found?.received }, { expected: 'hadKlantcontact', received: 'initiator' });
    assert.match(found?.text ?? '', /wijst een ander gegeven aan/);
  });

  it('voldoet niet zonder uitleg', async () => {
    const { verdict, deviations } = await resultOf('C0992-15', { errorBody: () => ({ status: 400 }) });
    assert.equal(verdict, 'voldoet-niet');
    assert.match(deviations[0]?.text ?? '', /geen leesbare uitleg/);
  });

  it('voldoet niet als er toch iets is vastgelegd', async () => {
    const storing = faults.find(({ id }) => id === 'geweigerd-toch-bewaard');
    const { verdict, deviations } = await resultOf('C0992-12', storing?.behaviour);
    assert.equal(verdict, 'voldoet-niet');
    assert.match(deviations[0]?.text ?? '', /toch vastgelegd/);
  });

  it('een weigering om het token is geen weigering van het gegeven', async () => {
    const { verdict, reason } = await resultOf('C0992-15', {
      checkReferences: (change, c) => {
        if (change.type === 'betrokkene' && defaultBehaviour.checkReferences(change, c).length > 0) {
          throw new Problem('unauthenticated', 'authentication_failed', 'Het token is ongeldig.');
        }
        return [];
      },
    });
    assert.equal(verdict, 'fout');
    assert.match(reason, /401.*geen toegang/);
  });
});
