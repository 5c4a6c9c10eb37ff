import { groupBy } from '../html/group-by';
import type { RegisteredReport } from './find-reports';

/** Per implementation, version and profile the report that says most, and the other reports of it. */
export interface LatestReports {
  readonly latest: readonly RegisteredReport[];
  readonly others: readonly RegisteredReport[];
}

/**
 * Sorts reports out by product. Of each the newest counts that tells the whole story: a later run of a part, or one that was
 * stopped, says less about a product than a whole run before it.
 */
export function latestReports(reports: readonly RegisteredReport[]): LatestReports {
  const groups = [...groupBy(reports, identity).values()].map((group) => group.toSorted(wholeAndNewestFirst));
  const byName = (a: RegisteredReport, b: RegisteredReport) => identity(a).localeCompare(identity(b), 'nl');
  return {
    latest: groups.flatMap((group) => group.slice(0, 1)).sort(byName),
    others: groups.flatMap((group) => group.slice(1)).sort(byName),
  };
}

/** Everything was asked of the target, and there is a verdict on it. */
export function isWhole({ report: { run, verdict } }: RegisteredReport): boolean {
  return run.selection === '' && run.shard === undefined && !run.readOnly && verdict !== 'niet-vastgesteld';
}

function identity({ report: { target, profile } }: RegisteredReport): string {
  return [target.product ?? (target.embedded ? '' : target.url), target.version ?? '', profile.name].join(' ');
}

function wholeAndNewestFirst(a: RegisteredReport, b: RegisteredReport): number {
  return Number(isWhole(b)) - Number(isWhole(a)) || (a.report.run.finishedAt < b.report.run.finishedAt ? 1 : -1);
}
