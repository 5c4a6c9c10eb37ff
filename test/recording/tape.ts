import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Recording, RecordingExchange } from '../../generated/types';

/** A recording taken apart, to be changed. */
export interface Tape {
  header: Recording;
  exchanges: RecordingExchange[];
}

export function readTape(file: string): Tape {
  const [header = '', ...exchanges] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return { header: JSON.parse(header), exchanges: exchanges.map((line) => JSON.parse(line)) };
}

/** Writes a recording that says how many exchanges it holds. */
export function writeTape(file: string, { header, exchanges }: Tape): void {
  const counted = { ...header, run: { ...header.run, exchanges: exchanges.length } };
  writeFileSync(file, gzipSync([counted, ...exchanges].map((line) => `${JSON.stringify(line)}\n`).join('')));
}

/** A report without what a replay may say differently: times, its command, and that it is a replay. */
export function timeless(report: unknown): unknown {
  const text = JSON.stringify(report, (name, value: unknown) =>
    ['startedAt', 'finishedAt', 'durationMs', 'command', 'recording', 'replay', 'evidence'].includes(name) ? undefined : value,
  );
  return JSON.parse(text);
}
