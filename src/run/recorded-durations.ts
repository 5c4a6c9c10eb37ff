import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../config/usage-error';
import { readJsonReport } from '../report/json-report';
import type { RequirementResult } from '../verdict/report-model';

/** Milliseconds that an earlier run spent on each requirement it tested. */
export type RecordedDurations = ReadonlyMap<string, number>;

/**
 * The durations in the report of an earlier run, of the whole or of a part, on the same target or one as slow.
 * @param source report.json, or the folder of it
 * @throws UsageError when it can't be read, DocumentError when it is no report
 */
export function recordedDurations(source: string): RecordedDurations {
  const { requirements } = readJsonReport(read(source), source);
  return new Map(requirements.map((result) => [result.id, spentOn(result)] as const).filter(([, spent]) => spent > 0));
}

function spentOn({ scenarios }: RequirementResult): number {
  return scenarios.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

function read(source: string): string {
  try {
    return readFileSync(statSync(source).isDirectory() ? join(source, 'report.json') : source, 'utf8');
  } catch {
    throw new UsageError(`durations: ${source} is niet te lezen. Geef report.json van een eerdere run, of de map ervan.`);
  }
}
