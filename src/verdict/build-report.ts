import { compareWithBaseline, markKnown } from './baseline';
import { clientResults } from './clients';
import type { RunResult } from './collector';
import { countVerdicts } from './counts';
import { caseResults, classResults, revisionResults, unprovenClaims } from './groups';
import { missingFor } from './missing';
import { overallVerdict } from './overall';
import type {
  Baseline,
  BaselineOutcome,
  Report,
  ReportDifference,
  ReportEvidence,
  ReportIrregularity,
  ReportKit,
  ReportProfile,
  ReportRun,
  ReportStandard,
  ReportTarget,
  RequirementRegister,
  RequirementResult,
} from './report-model';
import { verdictSentence } from './sentence';
import { cleanText } from './untrusted-text';

/** Everything a report says that is not a verdict, next to the result the verdicts come from. */
export interface ReportInput {
  register: RequirementRegister;
  /** sha256 of the register */
  requirementDigest: string;
  result: Omit<RunResult, 'notRecorded'>;
  target: ReportTarget;
  profile: ReportProfile;
  kit: Pick<ReportKit, 'name' | 'version' | 'node' | 'availableSet'>;
  standard: ReportStandard;
  run: Omit<ReportRun, 'problems' | 'durationMs'>;
  differences: readonly ReportDifference[];
  /** where the description of the API contradicts itself, and how the profile reads it */
  irregularities?: readonly ReportIrregularity[];
  evidence: ReportEvidence;
  /** classes the target claims, e.g. P1a */
  claims?: readonly string[];
  /** capabilities the target's configuration declares absent */
  absentCapabilities?: readonly string[];
  baseline?: Baseline;
}

/**
 * Builds the report of a run, from which every other format is made.
 * @throws ClaimError when a claimed class does not exist
 */
export function buildReport(input: ReportInput): Report {
  const { register, result, run } = input;
  const absent = input.absentCapabilities ?? [];
  const state = { interrupted: run.interrupted, problems: result.problems, notRecorded: run.replay?.notRecorded ?? [] };
  const baseline = input.baseline && compareWithBaseline(input.baseline, result.requirements, run.finishedAt.slice(0, 10));
  const requirements = baseline ? markKnown(result.requirements, baseline) : result.requirements;
  const verdict = overallVerdict(requirements, state);
  const classes = classResults(register.cases, requirements, state, input.claims ?? [], absent);
  return {
    schemaVersion: '1.0',
    verdict,
    summary: {
      sentence:
        verdictSentence(verdict, requirements, state, input.profile.name) + baselineRemark(baseline) + setRemark(input, requirements),
      missing: [...missingFor(requirements, absent), ...unprovenClaims(classes)],
      counts: countVerdicts(requirements),
    },
    target: { ...cleanTarget(input.target), ...(absent.length === 0 ? {} : { absent: [...absent] }) },
    profile: input.profile,
    kit: { ...input.kit, requirementSet: register.version, requirementDigest: input.requirementDigest },
    standard: input.standard,
    run: { ...run, durationMs: Math.max(0, Date.parse(run.finishedAt) - Date.parse(run.startedAt)), problems: [...result.problems] },
    classes,
    cases: caseResults(register.cases, requirements, state),
    clients: clientResults(register.cases, requirements, state),
    revisions: revisionResults(requirements, state),
    requirements,
    differences: [...input.differences],
    ...(input.irregularities === undefined || input.irregularities.length === 0 ? {} : { irregularities: [...input.irregularities] }),
    leftovers: result.leftovers,
    evidence: input.evidence,
    ...(baseline ? { baseline } : {}),
  };
}

function baselineRemark(baseline: BaselineOutcome | undefined): string {
  const known = baseline?.known.length ?? 0;
  return known === 0 ? '' : ` ${known === 1 ? '1 afwijking is' : `${known} afwijkingen zijn`} bekend en toegestaan.`;
}

/** What a verdict on an earlier set of requirements doesn't rest on. */
function setRemark({ kit, register }: ReportInput, requirements: readonly RequirementResult[]): string {
  if (kit.availableSet === undefined) {
    return '';
  }
  const later = requirements.filter(({ level }) => level === 'later');
  const deviating = later.filter(({ verdict }) => verdict === 'voldoet-niet').length;
  const count = later.length === 1 ? '1 andere eis telt niet mee' : `${later.length} andere eisen tellen niet mee`;
  return ` Geoordeeld op eisenset ${register.version}; ${count}${deviating === 0 ? '' : `, waarvan ${deviating} niet voldoet`}.`;
}

/** Versions and names may come from headers of the target. */
function cleanTarget(target: ReportTarget): ReportTarget {
  const { url, embedded, product, version, apiVersion, supplier } = target;
  return {
    url: cleanText(url),
    embedded,
    ...(product === undefined ? {} : { product: cleanText(product) }),
    ...(version === undefined ? {} : { version: cleanText(version) }),
    ...(apiVersion === undefined ? {} : { apiVersion: cleanText(apiVersion) }),
    ...(supplier === undefined ? {} : { supplier: cleanText(supplier) }),
  };
}
