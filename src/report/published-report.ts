import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../verdict/report-model';
import { EVIDENCE_FILE, REPORT_FORMATS } from './formats';
import { readJsonReport } from './json-report';

/** A report as it lies in a folder, with the place of its evidence. */
export interface PublishedReport {
  readonly report: Report;
  readonly file: string;
  readonly folder: string;
  /** absent when there is no evidence next to the report */
  readonly evidence?: string;
}

/**
 * Reads a report from its folder, or from report.json itself.
 * @throws DocumentError when it is no report; an error of the file system when there is none
 */
export async function readPublishedReport(source: string): Promise<PublishedReport> {
  const file = (await stat(source)).isDirectory() ? join(source, REPORT_FORMATS.json.file) : source;
  const report = readJsonReport(await readFile(file, 'utf8'), file);
  const folder = dirname(file);
  const evidence = join(folder, EVIDENCE_FILE);
  return { report, file, folder, ...(existsSync(evidence) ? { evidence } : {}) };
}
