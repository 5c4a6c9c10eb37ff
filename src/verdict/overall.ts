import type { OverallVerdict, RequirementResult } from './report-model';
import { isExecuted } from './severity';

/** Circumstances that keep a run from reaching any verdict. */
export interface RunState {
  interrupted: boolean;
  problems: readonly string[];
  /** ids of requirements that a recording could not answer for */
  notRecorded?: readonly string[];
}

/**
 * Verdict over a group of requirements. Nothing executed, an interruption or a fault of the kit gives no verdict; a
 * deviation or a blocked requirement means not conform; what a recording can't tell gives no verdict either; a requirement that was not shown means partly conform.
 */
export function overallVerdict(results: readonly RequirementResult[], state: RunState): OverallVerdict {
  const judged = results.filter((result) => result.level !== 'later');
  const executed = judged.some(
    (result) => result.level !== 'consument' && result.scenarios.some((scenario) => isExecuted(scenario.verdict)),
  );
  if (state.interrupted || state.problems.length > 0 || !executed || judged.some(isFault)) {
    return 'niet-vastgesteld';
  }
  if (judged.some(isFailing)) {
    return 'niet-conform';
  }
  if (judged.some((result) => isUntold(result, state))) {
    return 'niet-vastgesteld';
  }
  return judged.some(isNotShown) ? 'gedeeltelijk-conform' : 'conform';
}

/** The kit or the environment failed on something that the verdict rests on; what client applications need has no say in it. */
export function isFault(result: RequirementResult): boolean {
  return result.verdict === 'fout' && result.level !== 'later' && result.level !== 'consument';
}

/** Counts against conformity: obligatory, or optional and declared, and not met. */
export function isFailing(result: RequirementResult): boolean {
  const counts = result.level === 'verplicht' || result.level === 'optioneel';
  return counts && (result.verdict === 'voldoet-niet' || result.verdict === 'geblokkeerd');
}

const NOT_SHOWN = new Set(['niet-ondersteund', 'niet-getoetst', 'niet-toetsbaar']);

/** Obligatory, but nothing was shown: also when a profile leaves out what the requirement is about. */
export function isNotShown(result: RequirementResult): boolean {
  return result.level === 'verplicht' && NOT_SHOWN.has(result.verdict);
}

/** Counts, and was not tested because the recording that was judged doesn't know a call of it. */
export function isUntold({ id, level, verdict }: RequirementResult, { notRecorded = [] }: RunState): boolean {
  return (level === 'verplicht' || level === 'optioneel') && verdict === 'niet-getoetst' && notRecorded.includes(id);
}

/** Keeps a target from being fully conform, for whatever reason that is the target's. */
export function isUnmet(result: RequirementResult): boolean {
  return isFailing(result) || isNotShown(result);
}

/** A recommendation that is not followed, or a server error where the standard only proposes: worth a remark. */
export function isRemark(result: RequirementResult): boolean {
  return result.verdict === 'voldoet-niet' && !isFailing(result) && result.level !== 'consument' && result.level !== 'later';
}
