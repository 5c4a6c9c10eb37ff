import { groupBy } from '../html/group-by';
import type { RegisteredReport } from './find-reports';

/** Per implementation, version and profile the newest report, and the reports that it takes the place of. */
export interface LatestReports {
  readonly latest: readonly RegisteredReport[];
  readonly older: readonly RegisteredReport[];
}

/** Sorts reports out: newest of each first by product. A part of a divided run is never the whole story, so the whole goes first. */
export function latestReports(reports: readonly RegisteredReport[]): LatestReports {
  const groups = [...groupBy(reports, identity).values()].map((group) => group.toSorted(newestFirst));
  const byName = (a: RegisteredReport, b: RegisteredReport) => identity(a).localeCompare(identity(b), 'nl');
  return {
    latest: groups.flatMap((group) => group.slice(0, 1)).sort(byName),
    older: groups.flatMap((group) => group.slice(1)).sort(byName),
  };
}

function identity({ report: { target, profile } }: RegisteredReport): string {
  return [target.product ?? (target.embedded ? '' : target.url), target.version ?? '', profile.name].join(' ');
}

function newestFirst({ report: { run: a } }: RegisteredReport, { report: { run: b } }: RegisteredReport): number {
  return Number(a.shard !== undefined) - Number(b.shard !== undefined) || (a.finishedAt < b.finishedAt ? 1 : -1);
}
