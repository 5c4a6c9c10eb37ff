import type { Verdict } from './report-model';

/** From worst to best: a requirement is as good as its worst scenario. */
const WORST_FIRST: readonly Verdict[] = [
  'fout',
  'voldoet-niet',
  'geblokkeerd',
  'niet-ondersteund',
  'niet-getoetst',
  'waargenomen',
  'voldoet',
  'niet-toetsbaar',
];

/** The worst of a number of verdicts; nothing at all was not tested. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'niet-getoetst';
}

/** Sort order that puts the worst verdict first. */
export function bySeverity(a: Verdict, b: Verdict): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}

/** Verdicts of a scenario that really called the target and was judged on what came back. */
export function isExecuted(verdict: Verdict): boolean {
  return verdict !== 'niet-getoetst' && verdict !== 'niet-ondersteund' && verdict !== 'niet-toetsbaar';
}
