import { CLIENTS } from '../requirements/classes';
import { buildReport, type ReportInput } from '../verdict/build-report';
import type { Baseline, Leftover, Report, ReportRun, RequirementRegister, RequirementResult } from '../verdict/report-model';

/** What took the place of something in a report; everything else stays. */
export interface Replaced {
  readonly requirements: readonly RequirementResult[];
  readonly leftovers: readonly Leftover[];
  readonly run: ReportRun;
  readonly kit: Report['kit'];
  readonly baseline?: Baseline;
}

/** Days on which a known deviation certainly still counts, and certainly not any more. */
const NEVER = '9999-12-31';
const PAST = '0001-01-01';

/**
 * Derives every verdict of a report again from the results of its requirements.
 * @param replaced parts that differ from those of the report
 */
export function rebuild(report: Report, replaced: Partial<Replaced> = {}): Report {
  const { requirements = report.requirements, leftovers = report.leftovers, kit = report.kit } = replaced;
  const { problems, durationMs: _durationMs, ...run } = replaced.run ?? report.run;
  const baseline = replaced.baseline ?? knownDeviations([report]);
  return buildReport({
    register: registerOf(report),
    requirementDigest: kit.requirementDigest,
    result: { requirements: requirements.map(withoutBaseline), leftovers: [...leftovers], problems },
    target: report.target,
    profile: report.profile,
    kit: withoutSet(kit),
    standard: report.standard,
    run,
    differences: report.differences,
    irregularities: report.irregularities ?? [],
    evidence: report.evidence,
    claims: report.classes.filter((found) => found.claimed).map((found) => found.id),
    absentCapabilities: report.target.absent ?? [],
    ...(baseline === undefined ? {} : { baseline }),
  });
}

/** The list of known deviations that reports were compared with, as far as they tell. */
export function knownDeviations(reports: readonly Report[]): Baseline | undefined {
  const outcomes = reports.flatMap((report) => (report.baseline === undefined ? [] : [report.baseline]));
  if (outcomes.length === 0) {
    return undefined;
  }
  const expired = new Set(outcomes.flatMap((outcome) => outcome.expired));
  const valid = new Set(outcomes.flatMap((outcome) => [...outcome.known, ...outcome.stale]));
  const entry = (expires: string) => (requirement: string) => ({ requirement, reason: '-', owner: '-', expires });
  return { schemaVersion: '1.0', deviations: [...[...expired].map(entry(PAST)), ...[...valid].map(entry(NEVER))] };
}

/** Cases and clients are all that verdicts need of the register. */
function registerOf(report: Report): RequirementRegister {
  const cases = report.cases.map(({ id, title, class: classId }) => ({ id, title, class: classId, file: '' }));
  const clients = report.clients.map(({ id, title }) => ({ id, title, class: CLIENTS, file: '' }));
  return { version: report.kit.requirementSet, cases: [...cases, ...clients], requirements: [] };
}

function withoutSet({ requirementSet: _set, requirementDigest: _digest, ...kit }: Report['kit']): ReportInput['kit'] {
  return kit;
}

function withoutBaseline({ baseline: _baseline, ...result }: RequirementResult): RequirementResult {
  return result;
}
