import { parseDocument } from '../verdict/published-documents';
import type { Report } from '../verdict/report-model';

/**
 * The report as it is published.
 * @throws DocumentError when it does not follow schemas/report.schema.json
 */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(parseDocument('report', report, 'Het rapport'), null, 2)}\n`;
}

/**
 * Reads a published report back.
 * @param origin what an error calls it, usually the file name
 * @throws DocumentError when it is no JSON or does not follow the schema
 */
export function readJsonReport(text: string, origin: string): Report {
  return parseDocument('report', parse(text), origin);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
