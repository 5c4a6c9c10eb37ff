import type { Report } from '../../generated/types';

/** What is of one execution and not of the target. Each part looks at the target first, so the number of calls differs too. */
const OF_ONE_EXECUTION: ReadonlySet<string> = new Set(['id', 'startedAt', 'finishedAt', 'durationMs', 'command', 'exchanges']);

/** The address an implementation gives to what it makes is new each time. */
const ADDRESS = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;

/** Every run marks what it makes, to find it back: in brackets, or bare in an address or identification. */
const MARK = /\[toets [\da-f]{12}\]|(?<=vandijk\.|DOC-|ZAAK-)[\da-f]{12}/gu;

/** A report without times, ids and the command. That there is evidence, and how much, stays. */
export function statement(report: Report): unknown {
  const run = Object.entries(report.run).filter(([name]) => !OF_ONE_EXECUTION.has(name));
  const requirements = report.requirements.map((result) => ({
    ...result,
    deviations: result.deviations.map((deviation) => ({ ...deviation, exchange: deviation.exchange !== undefined })),
    scenarios: result.scenarios.map((scenario) => ({ ...scenario, durationMs: 0, exchanges: scenario.exchanges.length })),
  }));
  const stated = { ...report, run: Object.fromEntries(run), requirements, evidence: report.evidence.har };
  return JSON.parse(JSON.stringify(stated).replaceAll(ADDRESS, '<adres>').replaceAll(MARK, '<merk>'));
}
