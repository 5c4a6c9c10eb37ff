import { CASE_CLASSES, CLIENTS } from '../requirements/classes';
import { countVerdicts } from './counts';
import { missingFor } from './missing';
import { isUnmet, overallVerdict, type RunState } from './overall';
import type { CaseResult, ClassResult, RequirementCase, RequirementResult, RevisionResult, SingleRevision } from './report-model';

/** A class that was claimed and that the kit does not know. */
export class ClaimError extends Error {
  override readonly name = 'ClaimError';
}

/** Verdict per case of the standard (and per part of the information model), not the client applications. */
export function caseResults(cases: readonly RequirementCase[], results: readonly RequirementResult[], state: RunState): CaseResult[] {
  return cases
    .filter((found) => found.class !== CLIENTS)
    .map(({ id, title, class: classId }) => {
      const own = results.filter((result) => result.case === id);
      return { id, title, class: classId, verdict: overallVerdict(own, state), counts: countVerdicts(own) };
    });
}

/**
 * Verdict per class that has requirements, next to what was claimed.
 * @throws ClaimError for a class that does not exist
 */
export function classResults(
  cases: readonly RequirementCase[],
  results: readonly RequirementResult[],
  state: RunState,
  claims: readonly string[],
  absent: readonly string[],
): ClassResult[] {
  const claimable = CASE_CLASSES.filter((candidate) => candidate.claimable).map((candidate) => candidate.id);
  const unknown = claims.find((claim) => !claimable.includes(claim));
  if (unknown !== undefined) {
    throw new ClaimError(`Klasse '${unknown}' bestaat niet. Bekende klassen: ${claimable.join(', ')}.`);
  }
  return CASE_CLASSES.filter((candidate) => candidate.id !== CLIENTS).flatMap(({ id, title }) => {
    const members = cases.filter((found) => found.class === id).map((found) => found.id);
    const own = results.filter((result) => members.includes(result.case));
    const verdict = overallVerdict(own, state);
    const claimed = claims.includes(id);
    return own.length === 0 && !claimed ? [] : [{ id, title, claimed, verdict, cases: members, missing: missingFor(own, absent) }];
  });
}

/** Verdict per revision of the standard: the requirements that revision states. */
export function revisionResults(results: readonly RequirementResult[], state: RunState): RevisionResult[] {
  const revisions: SingleRevision[] = ['23', '24'];
  return revisions.map((revision) => {
    const own = results.filter((result) => result.level !== 'consument' && result.revision.split('+').includes(revision));
    return { revision, verdict: overallVerdict(own, state), counts: countVerdicts(own) };
  });
}

/** Claims of classes that the run did not bear out, as Dutch lines. */
export function unprovenClaims(classes: readonly ClassResult[]): string[] {
  return classes
    .filter((found) => found.claimed && found.verdict !== 'conform')
    .map((found) => `klasse ${found.id} is opgegeven maar niet aangetoond (${found.verdict.replace('-', ' ')})`);
}

/** Ids of the requirements that keep the target from being conform. */
export function unmetIds(results: readonly RequirementResult[]): string[] {
  return results.filter(isUnmet).map((result) => result.id);
}
