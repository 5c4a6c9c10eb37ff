import type { ExchangeSource } from '../evidence';
import type { Report } from '../verdict/report-model';
import { badgeReport } from './badge-report';
import { type CsvOptions, csvReport } from './csv-report';
import { earlReport } from './earl-report';
import type { PageOptions } from './html/page-options';
import { reportPage } from './html/report-page';
import { jsonReport } from './json-report';
import { junitReport } from './junit-report';
import { procurementSheet } from './sheet/procurement-sheet';
import { summaryReport } from './summary-report';

/** What a format may need beside the report. */
export interface RenderContext {
  /** the recorded exchanges, when there are any; can be read again and again */
  exchanges?: ExchangeSource;
  csv?: CsvOptions;
  /** language of what people read, and look of the pages */
  page?: PageOptions;
}

/** A format: the file it goes to and how it is made. */
export interface ReportFormat {
  file: string;
  render(report: Report, context: RenderContext): string | Promise<string>;
}

/** Every format that is a view of the report. The evidence itself (HAR) comes from the exchanges. */
export const REPORT_FORMATS = {
  json: { file: 'report.json', render: jsonReport },
  html: { file: 'report.html', render: (report, context) => reportPage(report, context.exchanges, context.page) },
  sheet: { file: 'inkoopblad.html', render: (report, context) => procurementSheet(report, context.page) },
  junit: { file: 'junit.xml', render: junitReport },
  summary: { file: 'summary.md', render: (report, context) => summaryReport(report, context.page?.language) },
  csv: { file: 'requirements.csv', render: (report, context) => csvReport(report, context.csv, context.page?.language) },
  earl: { file: 'earl.jsonld', render: earlReport },
  badge: { file: 'badge.json', render: badgeReport },
} satisfies Record<string, ReportFormat>;

export type FormatName = keyof typeof REPORT_FORMATS | 'har';

/** Name of the evidence file, next to the report. */
export const EVIDENCE_FILE = 'evidence.har';

/** Every format there is, in the order in which they are written. */
export const FORMAT_NAMES: readonly FormatName[] = ['har', 'json', 'html', 'sheet', 'junit', 'summary', 'csv', 'earl', 'badge'];

/** A format that does not exist; the message is Dutch. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/**
 * Reads names of formats, as a user gives them with commas between.
 * @throws FormatError
 */
export function parseFormats(text: string): FormatName[] {
  return text.split(',').map((word) => {
    const found = FORMAT_NAMES.find((name) => name === word.trim());
    if (found === undefined) {
      throw new FormatError(`Formaat '${word.trim()}' bestaat niet. Kies uit ${FORMAT_NAMES.join(', ')}.`);
    }
    return found;
  });
}
