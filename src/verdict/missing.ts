import { isNotShown } from './overall';
import type { RequirementResult } from './report-model';

/**
 * What is missing for full conformity, by name: absent capabilities, cases that were not tested at all and single
 * requirements.
 * @param absent capabilities the target's configuration declares absent
 */
export function missingFor(results: readonly RequirementResult[], absent: readonly string[]): string[] {
  const notShown = results.filter((result) => isNotShown(result) && result.selected);
  const outside = results.filter((result) => isNotShown(result) && !result.selected);
  const lacking = capabilityLines(notShown, absent);
  const explained = new Set(lacking.flatMap((line) => line.ids));
  return [...lacking.map((line) => line.text), ...caseLines(notShown, results, explained), ...outsideLine(outside)];
}

function capabilityLines(notShown: RequirementResult[], absent: readonly string[]): { text: string; ids: string[] }[] {
  return absent.flatMap((capability) => {
    const touched = notShown.filter((result) => result.verdict === 'niet-ondersteund' && result.capabilities.includes(capability));
    const text = `mogelijkheid ${capability} (${eisen(touched.length)})`;
    return touched.length === 0 ? [] : [{ text, ids: touched.map((result) => result.id) }];
  });
}

function caseLines(notShown: RequirementResult[], all: readonly RequirementResult[], explained: Set<string>): string[] {
  const rest = notShown.filter((result) => !explained.has(result.id));
  const cases = [...new Set(rest.map((result) => result.case))];
  return cases.flatMap((caseId) => {
    const here = rest.filter((result) => result.case === caseId);
    const obligatory = all.filter((result) => result.case === caseId && result.level === 'verplicht');
    const untested = here.length === obligatory.length && here.every((result) => result.verdict === 'niet-getoetst');
    return untested
      ? [`${caseId} (${eisen(here.length)} niet getoetst)`]
      : here.map((result) => `${result.id} (${result.verdict.replace('-', ' ')})`);
  });
}

/** Everything a selection left out, in one line. */
function outsideLine(outside: RequirementResult[]): string[] {
  const cases = [...new Set(outside.map((result) => result.case))];
  const counted = cases.map((caseId) => `${caseId} (${outside.filter((result) => result.case === caseId).length})`);
  return outside.length === 0 ? [] : [`${eisen(outside.length)} buiten de selectie: ${counted.join(', ')}`];
}

function eisen(count: number): string {
  return count === 1 ? '1 verplichte eis' : `${count} verplichte eisen`;
}
