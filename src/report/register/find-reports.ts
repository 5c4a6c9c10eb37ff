import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Report } from '../../verdict/report-model';
import { REPORT_FORMATS } from '../formats';
import { readPublishedReport } from '../published-report';

/** A report below a folder, with the addresses of its pages relative to that folder. */
export interface RegisteredReport {
  readonly report: Report;
  /** folder of the report, relative and with slashes */
  readonly place: string;
  /** absent when the page is not there */
  readonly page?: string;
  readonly sheet?: string;
}

export interface FoundReports {
  readonly reports: readonly RegisteredReport[];
  /** what looked like a report and is none, a Dutch line each */
  readonly skipped: readonly string[];
}

/** Reads every report.json below a folder, in the order of their paths. */
export async function findReports(folder: string): Promise<FoundReports> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.split(sep).at(-1) === REPORT_FORMATS.json.file && !name.split(sep).includes('node_modules'),
  );
  const reports: RegisteredReport[] = [];
  const skipped: string[] = [];
  for (const file of files.sort()) {
    try {
      const { report } = await readPublishedReport(join(folder, file));
      reports.push({ report, ...addresses(folder, dirname(join(folder, file))) });
    } catch (error) {
      skipped.push(`${slashes(file)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { reports, skipped };
}

function addresses(folder: string, place: string): Omit<RegisteredReport, 'report'> {
  const address = (file: string) =>
    slashes(relative(folder, join(place, file)))
      .split('/')
      .map(encodeURIComponent)
      .join('/');
  const page = existsSync(join(place, REPORT_FORMATS.html.file)) ? { page: address(REPORT_FORMATS.html.file) } : {};
  const sheet = existsSync(join(place, REPORT_FORMATS.sheet.file)) ? { sheet: address(REPORT_FORMATS.sheet.file) } : {};
  return { place: slashes(relative(folder, place)), ...page, ...sheet };
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
