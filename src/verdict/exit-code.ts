import { isFault, isUnmet } from './overall';
import type { Report } from './report-model';

export type ExitCode = 0 | 1 | 3 | 130;

/**
 * Exit code of a run: 0 conform, 1 not or only partly conform, 3 no verdict because of the kit or the environment,
 * 130 interrupted. In a run of a selection or a shard only what was selected decides between 0 and 1. With a baseline,
 * known deviations are allowed, but new ones and stale or expired entries are not.
 */
export function exitCode(report: Report): ExitCode {
  if (report.run.interrupted) {
    return 130;
  }
  const asked = clientsOnly(report);
  const fault =
    report.run.problems.length > 0 || report.requirements.some((result) => (asked ? result.verdict === 'fout' : isFault(result)));
  if (fault || (report.verdict === 'niet-vastgesteld' && !asked)) {
    return 3;
  }
  return acceptable(report) ? 0 : 1;
}

/** Only expectations of client applications were selected: there is no verdict on the standard, and none was asked. */
function clientsOnly(report: Report): boolean {
  const selected = report.requirements.filter((result) => result.selected);
  return selected.length > 0 && selected.every((result) => result.level === 'consument');
}

function acceptable(report: Report): boolean {
  if (clientsOnly(report)) {
    return report.requirements.every((result) => !result.selected || result.verdict === 'voldoet' || result.verdict === 'waargenomen');
  }
  const baseline = report.baseline;
  if (baseline !== undefined) {
    return baseline.new.length === 0 && baseline.stale.length === 0 && baseline.expired.length === 0;
  }
  return !report.requirements.some((result) => isUnmet(result) && (result.selected || result.verdict !== 'niet-getoetst'));
}
