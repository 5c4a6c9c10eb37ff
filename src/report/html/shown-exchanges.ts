import type { ExchangeSource, RecordedExchange } from '../../evidence';
import type { Report } from '../../verdict/report-model';

/** An exchange on the page, with the requirements it belongs to. */
export interface ShownExchange {
  readonly exchange: RecordedExchange;
  readonly requirements: readonly string[];
  /** it shows a deviation; otherwise only what was observed */
  readonly deviating: boolean;
}

/** Of an observation, the calls that matter are the last ones before cleaning up. */
const PER_OBSERVATION = 2;

/** More than this nobody reads on a page; deviations come first. */
const MOST = 500;

/**
 * The exchanges a reader wants to see, by id: those of deviations, and the last ones of what was observed. The others are only in
 * the evidence.
 */
export async function shownExchanges(report: Report, source: ExchangeSource): Promise<Map<string, ShownExchange>> {
  const deviating = report.requirements.flatMap(({ id, deviations }) =>
    deviations.flatMap(({ exchange }) => (exchange === undefined ? [] : [{ exchange, requirement: id }])),
  );
  const observed = report.requirements
    .filter((result) => result.verdict === 'waargenomen' && result.observations.length > 0)
    .flatMap(({ id, scenarios }) => scenarios.map(({ exchanges }) => ({ requirement: id, exchanges })));
  const wanted = new Set([...deviating.map(({ exchange }) => exchange), ...observed.flatMap(({ exchanges }) => exchanges)]);
  const found = await read(source, wanted);
  const last = observed.flatMap(({ requirement, exchanges }) =>
    lastBeforeCleaning(exchanges, found).map((exchange) => ({ exchange, requirement })),
  );
  const deviations = joined(deviating, found, true);
  const observations = [...joined(last, found, false)].filter(([id]) => !deviations.has(id));
  return new Map([...deviations, ...observations].slice(0, MOST));
}

async function read(source: ExchangeSource, wanted: ReadonlySet<string>): Promise<Map<string, RecordedExchange>> {
  const found = new Map<string, RecordedExchange>();
  for await (const exchange of source(wanted)) {
    if (wanted.has(exchange.id)) {
      found.set(exchange.id, exchange);
    }
  }
  return found;
}

function lastBeforeCleaning(ids: readonly string[], found: ReadonlyMap<string, RecordedExchange>): readonly string[] {
  const lastOwn = ids.findLastIndex((id) => found.get(id)?.request.method !== 'DELETE');
  return ids.slice(Math.max(0, lastOwn + 1 - PER_OBSERVATION), lastOwn + 1);
}

function joined(
  pairs: readonly { exchange: string; requirement: string }[],
  found: ReadonlyMap<string, RecordedExchange>,
  isDeviating: boolean,
) {
  const shown = new Map<string, ShownExchange>();
  for (const { exchange: id, requirement } of pairs) {
    const exchange = found.get(id);
    const requirements = shown.get(id)?.requirements ?? [];
    if (exchange !== undefined && !requirements.includes(requirement)) {
      shown.set(id, { exchange, requirements: [...requirements, requirement], deviating: isDeviating });
    }
  }
  return shown;
}
