import type { OverallVerdict, Report } from '../../verdict/report-model';
import { type Cause, causesBetween } from './causes';
import { type Change, changesBetween } from './changes';

/** Two or more reports beside each other, and what changed from each to the next. */
export interface Comparison {
  readonly reports: readonly NamedReport[];
  readonly steps: readonly Step[];
}

export interface NamedReport {
  /** how a reader tells it from the others, e.g. the name of its folder */
  readonly name: string;
  readonly report: Report;
}

export interface Step {
  readonly from: NamedReport;
  readonly to: NamedReport;
  readonly verdict: { readonly from: OverallVerdict; readonly to: OverallVerdict };
  readonly causes: readonly Cause[];
  readonly changes: readonly Change[];
  /** nothing but the seed of the test data differs in the circumstances */
  readonly otherSeed: boolean;
}

/** Fewer reports than two; the message is Dutch. */
export class CompareError extends Error {
  override readonly name = 'CompareError';
}

/** @throws CompareError for fewer than two reports */
export function compareReports(reports: readonly NamedReport[]): Comparison {
  if (reports.length < 2) {
    throw new CompareError('Geef minstens twee rapporten om te vergelijken.');
  }
  const steps = reports.slice(1).flatMap((to, index) => {
    const from = reports[index];
    return from === undefined ? [] : [stepBetween(from, to)];
  });
  return { reports, steps };
}

/** Something that counts is not met any more, or not shown any more, or turns out not to be met: a machine should stop. */
export function isRegression({ steps }: Comparison): boolean {
  return steps.some(({ changes }) => changes.some(isSetback));
}

function isSetback({ direction, counts, from, to }: Change): boolean {
  const lost = direction === 'lapsed' && from === 'voldoet';
  const found = direction === 'tested' && to !== 'voldoet';
  return counts && (direction === 'worse' || lost || found);
}

function stepBetween(from: NamedReport, to: NamedReport): Step {
  const causes = causesBetween(from.report, to.report);
  return {
    from,
    to,
    verdict: { from: from.report.verdict, to: to.report.verdict },
    causes,
    changes: changesBetween(from.report, to.report, causes),
    otherSeed: causes.length === 0 && from.report.run.seed !== to.report.run.seed,
  };
}
