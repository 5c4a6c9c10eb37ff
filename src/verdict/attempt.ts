import type { Duration, TestStepResult } from '@cucumber/messages';
import type { Uitkomst, Verdict } from './report-model';

/** One step (or hook, without text) of an attempt, as Cucumber reported it. */
export interface StepRecord {
  text: string | undefined;
  status: string;
  errorType: string;
  message: string;
}

/** One attempt at one scenario. */
export interface Attempt {
  steps: StepRecord[];
  finished: boolean;
  durationMs: number;
  outcome: Uitkomst | undefined;
  /** why the outcome document is unusable, if it is */
  outcomeProblem: string | undefined;
}

/** What a step that did not pass means, with a Dutch sentence. */
export interface StepJudgement {
  verdict: Verdict;
  reason: string;
  step: string;
}

const DUTCH_STATUS = new Map([
  ['UNDEFINED', 'Voor deze stap is geen stapdefinitie'],
  ['AMBIGUOUS', 'Voor deze stap zijn er meer stapdefinities'],
  ['PENDING', 'Deze stap is nog niet uitgewerkt'],
  ['UNKNOWN', 'Van deze stap is geen resultaat bekend'],
]);

export function stepRecord(text: string | undefined, result: TestStepResult): StepRecord {
  const message = result.exception?.message ?? result.message ?? '';
  return { text, status: result.status, errorType: result.exception?.type ?? '', message };
}

export function milliseconds(duration: Duration): number {
  return duration.seconds * 1000 + duration.nanos / 1_000_000;
}

/** The judgement of a step that stopped the scenario; undefined for a step that passed or was skipped. */
export function judgeStep(step: StepRecord): StepJudgement | undefined {
  if (step.status === 'PASSED' || step.status === 'SKIPPED') {
    return undefined;
  }
  const where = step.text ?? 'voorbereiding of opruimen van het scenario';
  if (step.status !== 'FAILED') {
    return { verdict: 'fout', reason: `${DUTCH_STATUS.get(step.status) ?? 'Onbekende status van deze stap'}: ${where}.`, step: where };
  }
  if (step.errorType === 'Afwijking') {
    return { verdict: 'voldoet-niet', reason: step.message, step: where };
  }
  if (step.errorType === 'Geblokkeerd') {
    return { verdict: 'geblokkeerd', reason: step.message, step: where };
  }
  return { verdict: 'fout', reason: `Fout in de kit of de omgeving: ${step.message}`, step: where };
}
