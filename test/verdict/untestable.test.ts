import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequirementResult } from '../../generated/types';
import { overallVerdict } from '../../src/verdict/overall';
import { verdictSentence } from '../../src/verdict/sentence';

/** Two obligatory requirements; the second with the given verdict. */
function results(verdict: RequirementResult['verdict'], level: RequirementResult['level'] = 'verplicht'): RequirementResult[] {
  const shown = { level: 'verplicht', verdict: 'voldoet', selected: true, scenarios: [{ verdict: 'voldoet' }] };
  const other = { level, verdict, selected: true, scenarios: [{ verdict }] };
  return [shown, other] as unknown as RequirementResult[];
}

const state = { interrupted: false, problems: [] };

describe('a requirement the profile leaves no room for', () => {
  it('keeps an implementation from being wholly conform when it is obligatory, and says so', () => {
    const partly = results('niet-toetsbaar');
    assert.equal(overallVerdict(partly, state), 'gedeeltelijk-conform');
    assert.match(verdictSentence('gedeeltelijk-conform', partly, state, 'eigen'), /1 is in dit profiel niet toetsbaar/);
  });

  it('does not when it is optional, or a step nobody can observe', () => {
    assert.equal(overallVerdict(results('niet-toetsbaar', 'optioneel'), state), 'conform');
    assert.equal(overallVerdict(results('niet-toetsbaar', 'niet-toetsbaar'), state), 'conform');
    assert.equal(overallVerdict(results('voldoet'), state), 'conform');
  });
});
