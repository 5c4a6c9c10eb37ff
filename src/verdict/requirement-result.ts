import type { Deviation, Requirement, RequirementResult, ScenarioResult } from './report-model';
import { worstOf } from './severity';
import { cleanText } from './untrusted-text';

/** A judged scenario with the evidence it contributes to its requirement. */
export interface JudgedScenario {
  /** the selection of the run included it */
  planned: boolean;
  result: ScenarioResult;
  deviations: Deviation[];
  observations: string[];
  blockedBy: string[];
}

/** What a run was asked to do, as far as it explains why something was not tested. */
export interface RunScope {
  interrupted: boolean;
  /** tag or path expression; empty: everything */
  selection: string;
  /** e.g. '1/4'; absent: not split */
  shard?: string;
}

/** Joins a requirement with its scenarios, given in the order of the feature file. Nothing executed is never green. */
export function requirementResult(requirement: Requirement, scenarios: readonly JudgedScenario[], scope: RunScope): RequirementResult {
  const results = scenarios.map((scenario) => scenario.result);
  const verdict = requirement.level === 'niet-toetsbaar' ? 'niet-toetsbaar' : worstOf(results.map((result) => result.verdict));
  const blockedBy = unique(scenarios.flatMap((scenario) => scenario.blockedBy.map((id) => cleanText(id))));
  const several = scenarios.length > 1;
  return {
    ...factsOf(requirement),
    selected: isWholeRun(scope) || scenarios.some((scenario) => scenario.planned),
    verdict,
    reason: reasonFor(requirement, verdict, results, scope),
    ...(blockedBy.length > 0 ? { blockedBy } : {}),
    deviations: scenarios.flatMap((scenario) => scenario.deviations.map(cleanDeviation)),
    observations: unique(
      scenarios.flatMap((scenario) => scenario.observations.map((text) => cleanText(several ? `${scenario.result.title}: ${text}` : text))),
    ),
    scenarios: results,
  };
}

/** Why a scenario did not run. */
export function notRunReason(planned: boolean, scope: RunScope): string {
  if (!planned && !isWholeRun(scope)) {
    return 'Valt buiten de selectie van deze run.';
  }
  return scope.interrupted ? 'De run is onderbroken voordat dit aan de beurt was.' : 'Er is geen scenario van uitgevoerd.';
}

function isWholeRun(scope: RunScope): boolean {
  return scope.selection === '' && scope.shard === undefined;
}

function factsOf(requirement: Requirement) {
  const { id, title, level, levelNow, derived, revision, capabilities, functions, source, questions, explanation, impact } = requirement;
  const { clients, breaks } = requirement;
  return {
    id,
    case: requirement.case,
    title,
    level,
    ...(levelNow === undefined ? {} : { levelNow }),
    derived,
    revision,
    capabilities,
    functions,
    source,
    questions,
    ...(explanation === undefined ? {} : { explanation }),
    ...(impact === undefined ? {} : { impact }),
    ...(clients === undefined ? {} : { clients }),
    ...(breaks === undefined ? {} : { breaks }),
  };
}

function reasonFor(requirement: Requirement, verdict: string, results: ScenarioResult[], scope: RunScope): string {
  if (requirement.level === 'niet-toetsbaar') {
    return requirement.reason ?? '';
  }
  if (results.length === 0) {
    return notRunReason(false, scope);
  }
  if (verdict === 'voldoet') {
    return '';
  }
  const reasons = unique(results.filter((result) => result.verdict === verdict).map((result) => result.reason ?? ''));
  const [first = '', ...others] = reasons.filter((reason) => reason !== '');
  return others.length === 0 ? first : `${first} (en ${others.length} andere reden${others.length === 1 ? '' : 'en'})`;
}

function cleanDeviation(deviation: Deviation): Deviation {
  const cleaned = {
    requirement: cleanText(deviation.requirement),
    text: cleanText(deviation.text),
    path: cleanText(deviation.path),
    expected: cleanText(deviation.expected),
    received: cleanText(deviation.received),
  };
  return {
    ...cleaned,
    ...(deviation.call === undefined ? {} : { call: cleanText(deviation.call) }),
    ...(deviation.exchange === undefined ? {} : { exchange: cleanText(deviation.exchange) }),
    ...(deviation.curl === undefined ? {} : { curl: cleanText(deviation.curl, CURL_SHOWN) }),
  };
}

/** A command that was cut cannot be repeated, so it may be long. */
const CURL_SHOWN = 40_000;

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
