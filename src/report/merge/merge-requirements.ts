import type { Report, RequirementResult } from '../../verdict/report-model';
import { notRunReason } from '../../verdict/requirement-result';

/**
 * The results of the parts together, in the order of the first part. A requirement was selected in the one part that ran it. When
 * the whole was asked, every requirement was selected.
 */
export function mergeRequirements(parts: readonly Report[], interrupted: boolean): RequirementResult[] {
  const whole = parts.every(({ run }) => run.selection === '');
  const candidates = new Map<string, RequirementResult[]>();
  for (const result of parts.flatMap((part) => part.requirements)) {
    candidates.set(result.id, [...(candidates.get(result.id) ?? []), result]);
  }
  return [...candidates.values()].flatMap((results) => {
    const chosen = mostInformed(results);
    return chosen === undefined ? [] : [whole ? asOfWhole(chosen, interrupted) : chosen];
  });
}

/** The part that selected it, else the one that at least read its scenarios. */
function mostInformed(results: readonly RequirementResult[]): RequirementResult | undefined {
  return results.toSorted((a, b) => Number(b.selected) - Number(a.selected) || b.scenarios.length - a.scenarios.length)[0];
}

function asOfWhole(result: RequirementResult, interrupted: boolean): RequirementResult {
  const reason =
    !result.selected && result.verdict === 'niet-getoetst' ? notRunReason(false, { selection: '', interrupted }) : result.reason;
  return { ...result, selected: true, reason };
}
