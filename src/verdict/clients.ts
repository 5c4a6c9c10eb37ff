import { CLIENTS, clientKey, SHARED_BY_CLIENTS } from '../requirements/classes';
import { countVerdicts } from './counts';
import type { RunState } from './overall';
import type { ClientBreak, ClientResult, ClientVerdict, RequirementCase, RequirementResult } from './report-model';

/**
 * Whether each client application can work with the target: its own expectations, and those it shares with others. Never counts for
 * conformity.
 */
export function clientResults(cases: readonly RequirementCase[], results: readonly RequirementResult[], state: RunState): ClientResult[] {
  return cases
    .filter((found) => found.class === CLIENTS)
    .map(({ id, title }) => {
      const own = expectationsOf(id, results);
      const breaks = firstBreak(own);
      const unlike = own.filter(isUnlike).map((result) => result.id);
      return {
        id,
        title,
        verdict: clientVerdict(own, state),
        counts: countVerdicts(own),
        ...(id === SHARED_BY_CLIENTS ? { shared: true } : {}),
        ...(breaks === undefined ? {} : { breaks }),
        ...(unlike.length === 0 ? {} : { unlike }),
      };
    });
}

/** What counts for one application, in the order of the register. */
export function expectationsOf(caseId: string, results: readonly RequirementResult[]): RequirementResult[] {
  return results.filter((result) => result.case === caseId || result.clients?.includes(clientKey(caseId)) === true);
}

/** An expectation that was only observed, and did not come out. */
function isUnlike(result: RequirementResult): boolean {
  return result.level === 'consument' && result.verdict === 'waargenomen' && result.deviations.length > 0;
}

function isViolated(result: RequirementResult): boolean {
  return result.verdict === 'voldoet-niet';
}

/** The action fails: so the source of the application says, and not only what was concluded from it. */
function stops(result: RequirementResult): boolean {
  return isViolated(result) && !result.derived && (result.impact ?? 'stop') === 'stop';
}

/** What stops the application comes before what is merely wrong; then the order in which it makes its calls. */
function firstBreak(results: readonly RequirementResult[]): ClientBreak | undefined {
  const worst = results.find(stops) ?? results.find(isViolated);
  if (worst === undefined) {
    return undefined;
  }
  const [first] = worst.deviations;
  return {
    requirement: worst.id,
    text: first?.text ?? worst.reason,
    ...(first?.call === undefined ? {} : { call: first.call }),
    ...(first?.exchange === undefined ? {} : { exchange: first.exchange }),
    ...(worst.breaks === undefined ? {} : { consequence: worst.breaks }),
  };
}

/** What was only concluded from the source of an application never condemns: a violation of it leaves the answer open. */
function clientVerdict(results: readonly RequirementResult[], state: RunState): ClientVerdict {
  const testable = results.filter((result) => result.verdict !== 'niet-toetsbaar' && result.verdict !== 'waargenomen');
  if (testable.some(stops)) {
    return 'werkt-niet';
  }
  const shown = testable.filter((result) => result.verdict === 'voldoet' || (isViolated(result) && !result.derived));
  const complete = testable.length > 0 && !state.interrupted && shown.length === testable.length;
  if (!complete) {
    return 'niet-vastgesteld';
  }
  return testable.some(isViolated) ? 'werkt-met-gebreken' : 'werkt';
}
