import { isFailing, isNotShown } from '../../verdict/overall';
import type { RequirementResult } from '../../verdict/report-model';
import { type Kind, resultKind } from './kinds';

/** How requirements went, as far as they count. */
export interface Tally {
  /** obligatory requirements, whether or not they can be tested */
  readonly obligatory: number;
  readonly met: number;
  /** obligatory, or optional and declared, and not met or blocked */
  readonly failing: number;
  /** obligatory, but not shown */
  readonly open: number;
}

export function tally(results: readonly RequirementResult[]): Tally {
  const obligatory = results.filter((result) => result.level === 'verplicht' && result.verdict !== 'niet-toetsbaar');
  return {
    obligatory: obligatory.length,
    met: obligatory.filter((result) => result.verdict === 'voldoet').length,
    failing: results.filter(isFailing).length,
    open: obligatory.filter((result) => isNotShown(result) || result.verdict === 'fout').length,
  };
}

/** What one word says about several requirements: the first of these that any of them is. */
const WORST_FIRST: readonly Kind[] = ['bad', 'partial', 'open', 'info', 'good'];

export function worstKind(results: readonly RequirementResult[]): Kind {
  const kinds = results.map(resultKind);
  return WORST_FIRST.find((kind) => kinds.includes(kind)) ?? 'open';
}
