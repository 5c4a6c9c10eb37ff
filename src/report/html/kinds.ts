import { isFailing } from '../../verdict/overall';
import type { ClientVerdict, OverallVerdict, RequirementResult, Verdict } from '../../verdict/report-model';

/** How good or bad something is, for colour and icon. A word always stands next to it. */
export type Kind = 'good' | 'bad' | 'partial' | 'open' | 'info';

export const OVERALL_KIND: Record<OverallVerdict, Kind> = {
  conform: 'good',
  'gedeeltelijk-conform': 'partial',
  'niet-conform': 'bad',
  'niet-vastgesteld': 'open',
};

export const CLIENT_KIND: Record<ClientVerdict, Kind> = {
  werkt: 'good',
  'werkt-met-gebreken': 'partial',
  'werkt-niet': 'bad',
  'niet-vastgesteld': 'open',
};

export const VERDICT_KIND: Record<Verdict, Kind> = {
  voldoet: 'good',
  'voldoet-niet': 'bad',
  geblokkeerd: 'partial',
  'niet-ondersteund': 'open',
  'niet-getoetst': 'open',
  'niet-toetsbaar': 'open',
  waargenomen: 'info',
  fout: 'partial',
};

/** A deviation that doesn't count against conformity, or is known and allowed, is no more than a remark. */
export function resultKind(result: RequirementResult): Kind {
  const counts = result.level === 'consument' || (isFailing(result) && result.baseline !== true);
  return result.verdict === 'voldoet-niet' && !counts ? 'partial' : VERDICT_KIND[result.verdict];
}
