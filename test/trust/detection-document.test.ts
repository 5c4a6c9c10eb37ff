import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequirementRegister } from '../../generated/types';
import { loadRequirements } from '../../src/requirements/load';
import { detectionIn, problemsIn, untoppled } from './detection';
import { detectionDocument } from './detection-document';
import type { Fault } from './fault';
import type { FaultTrial } from './trial';

const all = loadRequirements();
const register: RequirementRegister = { ...all, requirements: all.requirements.filter(({ id }) => ['C0992-03', 'C0992-04'].includes(id)) };
const standing = ['C0992-03', 'C0992-04'];
const fault: Fault = { id: 'inhoud-kwijt', title: 'inhoud gaat verloren', expected: ['C0992-03'], behaviour: {} };
const found: FaultTrial = {
  id: fault.id,
  profile: 'open-klant-0.9',
  fell: ['C0992-03'],
  blocked: [],
  missed: [],
  grounds: [{ requirement: 'C0992-03', path: '/inhoud', text: 'inhoud komt niet terug zoals opgegeven' }],
  kitFaults: [],
};

function detection(...trials: FaultTrial[]) {
  return detectionIn('open-klant-0.9', trials, standing, register);
}

describe('wat er met de fouten aan de hand is', () => {
  const cases: [what: string, trial: FaultTrial, problem: RegExp | undefined][] = [
    ['een fout die om de juiste reden is ontdekt is in orde', found, undefined],
    ['een fout die niet is ontdekt is een probleem', { ...found, fell: [], missed: ['C0992-03'] }, /inhoud-kwijt wordt niet ontdekt/],
    [
      'een fout die iets anders laat omvallen is niet om de juiste reden ontdekt',
      { ...found, fell: ['C0992-04'], missed: ['C0992-03'], grounds: [] },
      /inhoud-kwijt laat C0992-03 staan/,
    ],
    ['een fout waarop de kit zelf faalt is een probleem', { ...found, kitFaults: ['C0992-04'] }, /faalt de kit zelf op C0992-04/],
  ];
  for (const [what, trial, problem] of cases) {
    it(what, () => {
      const problems = problemsIn(detection(trial), false);
      assert.equal(problems.length, problem === undefined ? 0 : 1);
      assert.match(problems.join(), problem ?? /^$/);
    });
  }

  it('een verplichte eis die door geen enkele fout omvalt is een probleem, als alles is geprobeerd', () => {
    const other = { ...found, id: 'moment-kwijt', fell: ['C0992-03', 'C0992-04'] };
    assert.deepEqual(untoppled(detection(found)), ['C0992-04']);
    assert.match(problemsIn(detection(found), true).join(), /C0992-04 is door geen enkele fout om te krijgen/);
    assert.deepEqual(problemsIn(detection(found, other), true), []);
  });

  it('per eis telt welke fouten alleen zij ontdekt', () => {
    const other = { ...found, id: 'moment-kwijt', fell: ['C0992-03', 'C0992-04'] };
    const [first, second] = detection(found, other).required;
    assert.deepEqual([first?.by.length, first?.alone.length, second?.by.length, second?.alone.length], [2, 1, 1, 0]);
  });
});

describe('docs/detectie.md', () => {
  const others = { ...found, fell: ['C0992-03', 'C0992-04'] };

  it('noemt per fout hoeveel bedoelde eisen omvielen, hoeveel andere, en onderaan welke', () => {
    const text = detectionDocument([fault], [detection(others)], []);
    assert.match(text, /\| `inhoud-kwijt` \| inhoud gaat verloren \| C0992-03 \| 1 van 1, en 1 andere \|/);
    assert.match(text, /- `inhoud-kwijt`: \*\*C0992-03\*\*, C0992-04/);
    assert.match(text, /\| open-klant-0\.9 \| 1 \| 1 \| 1 \| 0 \| 2 van 2 \|/);
    assert.match(text, /\| C0992-03 \| 1 \(0\) \|/);
  });

  it('zegt wat niet in orde is, en dat een fout in een vorm niet bestaat', () => {
    const missed = { ...found, fell: [], missed: ['C0992-03'] };
    const text = detectionDocument([fault, { ...fault, id: 'andere' }], [detection(missed)], ['iets is mis']);
    assert.match(text, /## Wat niet in orde is\n\n- iets is mis/);
    assert.match(text, /\| C0992-03 \| \*\*niet ontdekt\*\* \|/);
    assert.match(text, /bestaat niet in deze vorm/);
  });
});
