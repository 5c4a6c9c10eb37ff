import type { ExchangeSource, RecordedExchange } from '../../evidence';
import type { Report, RequirementResult } from '../../verdict/report-model';

/** Each part numbers its exchanges from the start; the number of the part keeps them apart. */
export function exchangeName(part: Report, id: string): string {
  return `${(part.run.shard ?? '').split('/')[0] ?? ''}-${id}`;
}

/** A part whose exchanges have the names they get in the whole. */
export function withExchangeNames(part: Report): Report {
  return { ...part, requirements: part.requirements.map((result) => renamed(part, result)) };
}

function renamed(part: Report, result: RequirementResult): RequirementResult {
  return {
    ...result,
    deviations: result.deviations.map((deviation) =>
      deviation.exchange === undefined ? deviation : { ...deviation, exchange: exchangeName(part, deviation.exchange) },
    ),
    scenarios: result.scenarios.map((scenario) => ({ ...scenario, exchanges: scenario.exchanges.map((id) => exchangeName(part, id)) })),
  };
}

/** The evidence of parts, one after the other, with the names of the whole. */
export function joinedEvidence(parts: readonly { readonly report: Report; readonly exchanges: ExchangeSource }[]): ExchangeSource {
  return async function* (): AsyncGenerator<RecordedExchange> {
    for (const { report, exchanges } of parts) {
      for await (const exchange of exchanges()) {
        yield { ...exchange, id: exchangeName(report, exchange.id) };
      }
    }
  };
}
