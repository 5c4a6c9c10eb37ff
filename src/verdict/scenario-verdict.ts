import { type Attempt, judgeStep, type StepJudgement } from './attempt';
import type { Level, Requirement, UitkomstKind, Verdict } from './report-model';
import { worstOf } from './severity';

/** Verdict on one scenario, with the reason a tester reads and the step it fell on. */
export interface ScenarioVerdict {
  verdict: Verdict;
  reason: string;
  step?: string;
  observations: string[];
}

const VERDICT_OF_KIND: Record<UitkomstKind, Verdict> = {
  gehaald: 'voldoet',
  afwijking: 'voldoet-niet',
  geblokkeerd: 'geblokkeerd',
  'niet-ondersteund': 'niet-ondersteund',
  'niet-getoetst': 'niet-getoetst',
  'niet-opgenomen': 'niet-getoetst',
  'niet-toetsbaar': 'niet-toetsbaar',
  fout: 'fout',
};

/** Judges one attempt for a requirement of the given level. */
export function judgeScenario(
  { level, observed = false }: Pick<Requirement, 'level' | 'observed'>,
  attempt: Attempt,
  interrupted: boolean,
): ScenarioVerdict {
  const observations = attempt.outcome?.observations ?? [];
  const judged = { ...judgeAttempt(attempt, interrupted), observations };
  return observed || level === 'voorstel' || level === 'open-vraag' ? asObservation(level, judged, attempt) : judged;
}

function judgeAttempt(attempt: Attempt, interrupted: boolean): Omit<ScenarioVerdict, 'observations'> {
  const stopped = attempt.steps.flatMap((step) => judgeStep(step) ?? []);
  const worst = worstStep(stopped);
  if (attempt.outcomeProblem !== undefined) {
    return { verdict: 'fout', reason: attempt.outcomeProblem };
  }
  if (worst !== undefined) {
    const reason = worst.verdict === 'fout' ? worst.reason : attempt.outcome?.reason || worst.reason;
    return { verdict: worst.verdict, reason, step: worst.step };
  }
  if (!attempt.finished) {
    return interrupted
      ? { verdict: 'niet-getoetst', reason: 'De run is onderbroken tijdens dit scenario.' }
      : { verdict: 'fout', reason: 'Het scenario is begonnen maar niet afgerond.' };
  }
  return judgeUnstopped(attempt);
}

function worstStep(stopped: StepJudgement[]): StepJudgement | undefined {
  const verdict = worstOf(stopped.map((judgement) => judgement.verdict));
  return stopped.find((judgement) => judgement.verdict === verdict);
}

/** No step failed: the outcome document decides, and without one nothing has been shown. */
function judgeUnstopped(attempt: Attempt): Omit<ScenarioVerdict, 'observations'> {
  const skipped = attempt.steps.some((step) => step.status === 'SKIPPED');
  const ran = attempt.steps.some((step) => step.text !== undefined);
  if (attempt.outcome === undefined) {
    return skipped
      ? { verdict: 'niet-getoetst', reason: 'Het scenario is overgeslagen zonder opgaaf van reden.' }
      : { verdict: 'fout', reason: 'Het scenario meldde geen uitkomst; er is niets aangetoond.' };
  }
  const verdict = VERDICT_OF_KIND[attempt.outcome.kind];
  if (verdict !== 'voldoet') {
    return { verdict, reason: attempt.outcome.reason };
  }
  if (skipped) {
    return { verdict: 'niet-getoetst', reason: 'Een deel van het scenario is overgeslagen zonder opgaaf van reden.' };
  }
  return ran ? { verdict, reason: '' } : { verdict: 'fout', reason: 'Het scenario heeft geen stappen; er is niets aangetoond.' };
}

/**
 * A proposal or an open question of the standard is only observed: not following it is a finding when the target
 * answered with a server error, and information otherwise. What a client application expects against the published contract is
 * never a finding.
 */
function asObservation(level: Level, judged: ScenarioVerdict, attempt: Attempt): ScenarioVerdict {
  if (judged.verdict !== 'voldoet' && judged.verdict !== 'voldoet-niet') {
    return judged;
  }
  if (attempt.outcome?.serverError === true && level !== 'consument') {
    const reason = judged.reason || 'Het doel antwoordde met een serverfout (5xx).';
    return { ...judged, verdict: 'voldoet-niet', reason };
  }
  const observations = [...judged.observations, ...impliedObservation(level, judged)];
  return { ...judged, verdict: 'waargenomen', reason: observations.join(' '), observations };
}

function impliedObservation(level: Level, judged: ScenarioVerdict): string[] {
  if (level === 'consument') {
    return [judged.verdict === 'voldoet' ? 'zoals de toepassing verwacht' : `anders dan de toepassing verwacht: ${judged.reason}`];
  }
  if (judged.verdict === 'voldoet-niet') {
    return [level === 'voorstel' ? `volgt het voorstel niet: ${judged.reason}` : `wijkt af van de onderzochte lezing: ${judged.reason}`];
  }
  return level === 'voorstel' ? ['volgt het voorstel'] : [];
}
