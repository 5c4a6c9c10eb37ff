import { readFileSync, writeFileSync } from 'node:fs';
import { isUnmet } from './overall';
import { parseDocument } from './published-documents';
import type { Baseline, BaselineEntry, BaselineOutcome, RequirementResult } from './report-model';

/** A baseline file that cannot be used. The message is Dutch. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/**
 * Reads a list of known deviations.
 * @param profile the profile of the run; a list may be meant for another one
 * @throws BaselineError when the file is missing, no JSON, meant for another profile, or names a requirement twice
 * @throws DocumentError when it does not follow schemas/baseline.schema.json
 */
export function loadBaseline(file: string, profile?: string): Baseline {
  const baseline = parseDocument('baseline', readJson(file), file);
  const ids = baseline.deviations.map((entry) => entry.requirement);
  const twice = ids.find((id, position) => ids.indexOf(id) !== position);
  if (twice !== undefined) {
    throw new BaselineError(`${file} noemt eis ${twice} meer dan een keer.`);
  }
  if (profile !== undefined && baseline.profile !== undefined && baseline.profile !== profile) {
    throw new BaselineError(`${file} geldt voor profiel ${baseline.profile}, niet voor ${profile}.`);
  }
  return baseline;
}

/**
 * Compares results with the known deviations. An entry whose requirement is met again, or no longer exists, is stale;
 * an entry after its last day is expired. What was not selected in this run says nothing about its entry.
 * @param today date as yyyy-mm-dd
 */
export function compareWithBaseline(baseline: Baseline, results: readonly RequirementResult[], today: string): BaselineOutcome {
  const byId = new Map(results.map((result) => [result.id, result]));
  const expired = baseline.deviations.filter((entry) => entry.expires < today).map((entry) => entry.requirement);
  const listed = baseline.deviations.map((entry) => entry.requirement).filter((id) => !expired.includes(id));
  const isStale = (id: string) => {
    const result = byId.get(id);
    return result === undefined || ['voldoet', 'waargenomen', 'niet-toetsbaar'].includes(result.verdict);
  };
  const unmet = results.filter((result) => isUnmet(result) && (result.selected || result.verdict !== 'niet-getoetst'));
  return {
    known: listed.filter((id) => !isStale(id)).sort(),
    new: unmet
      .map((result) => result.id)
      .filter((id) => !listed.includes(id) && !expired.includes(id))
      .sort(),
    stale: listed.filter(isStale).sort(),
    expired: expired.sort(),
  };
}

/** Marks the requirements whose deviation is known and allowed. */
export function markKnown(results: readonly RequirementResult[], outcome: BaselineOutcome): RequirementResult[] {
  return results.map((result) => (outcome.known.includes(result.id) ? { ...result, baseline: true } : result));
}

/**
 * Writes the deviations of a run as a baseline; entries that still apply keep their reason, owner and last day.
 * @param fallback reason, owner and last day (yyyy-mm-dd) of new entries
 */
export function writeBaseline(
  file: string,
  results: readonly RequirementResult[],
  fallback: Omit<BaselineEntry, 'requirement'>,
  previous?: Baseline,
): Baseline {
  const known = new Map((previous?.deviations ?? []).map((entry) => [entry.requirement, entry]));
  const deviations = results
    .filter((result) => isUnmet(result) && result.verdict !== 'niet-getoetst')
    .map((result) => known.get(result.id) ?? { requirement: result.id, ...fallback })
    .sort((a, b) => (a.requirement < b.requirement ? -1 : 1));
  const profile = previous?.profile === undefined ? {} : { profile: previous.profile };
  const baseline: Baseline = { schemaVersion: '1.0', ...profile, deviations };
  writeFileSync(file, `${JSON.stringify(parseDocument('baseline', baseline, file), null, 2)}\n`);
  return baseline;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BaselineError(`${file} is niet te lezen als JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
