import type { Report } from '../../src/verdict/report-model';
import type { Played } from '../verdict/message-stream';
import { type SampleOptions, sampleReport } from '../verdict/sample-report';

const IDS = ['C0992-01', 'C0992-02', 'C0992-03', 'C0992-04', 'C0992-05', 'C0992-06'];
const CLIENT_IDS = ['W-KISS-01', 'W-KISS-02'];

/** The reports of a run divided over four parts, of which each requirement is in one. */
export function partsOf(plays: Record<string, Played>, options: SampleOptions = {}): Report[] {
  return [1, 2, 3, 4].map((index) => {
    const mine = (id: string, position: number) => [id, position % 4 === index - 1 ? (plays[id] ?? {}) : undefined] as const;
    const part = sampleReport(Object.fromEntries(IDS.map(mine)), {
      ...options,
      shard: `${index}/4`,
      clients: Object.fromEntries(CLIENT_IDS.map(mine)),
    });
    const start = `2024-06-01T10:0${index}:00.000Z`;
    return {
      ...part,
      run: {
        ...part.run,
        id: `run-${index}`,
        startedAt: start,
        finishedAt: `2024-06-01T10:0${index}:12.000Z`,
        command: `${part.run.command} --shard ${index}/4 --out 'deel ${index}'`,
      },
    };
  });
}

/** Without times, ids and the number of calls, which a synthetic run does not count. */
export function comparable(report: Report): unknown {
  const { id: _id, startedAt: _startedAt, finishedAt: _finishedAt, durationMs: _durationMs, exchanges: _exchanges, ...run } = report.run;
  return JSON.parse(
    JSON.stringify({ ...report, run, evidence: {} }, (key, value: unknown) =>
      key === 'durationMs'
        ? 0
        : key === 'exchange' && typeof value === 'string'
          ? value.replace(/^\d-/u, '')
          : key === 'exchanges' && Array.isArray(value)
            ? value.map((name) => String(name).replace(/^\d-/u, ''))
            : value,
    ),
  );
}
