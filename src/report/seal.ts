import { createHash } from 'node:crypto';
import type { Report } from '../verdict/report-model';
import { jsonReport } from './json-report';

/**
 * One number for a report and its evidence: sha256 of report.json, which itself states the sha256 of the evidence. Whoever got the
 * number apart from the files can see whether the files are the ones it was made for.
 */
export function sealOf(report: Report): string {
  return createHash('sha256').update(jsonReport(report)).digest('hex');
}
