import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { consoleReport } from '../report/console-report';
import { REPORT_FORMATS } from '../report/formats';
import { summaryReport } from '../report/summary-report';
import type { Report } from '../verdict/report-model';
import type { Terminal } from './terminal';

/** Tells a person what a report says and where it is, and a GitHub job its summary. */
export function showReport(report: Report, directory: string, terminal: Terminal): void {
  terminal.out(consoleReport(report, { color: terminal.color, width: terminal.width, rows: terminal.rows }));
  terminal.out(`Lees eerst ${pathToFileURL(join(directory, REPORT_FORMATS.html.file)).href}\n`);
  terminal.out(`Rapporten: ${relative(terminal.folder, directory) || '.'}\n`);
  writeStepSummary(report, terminal);
}

/** GitHub shows what is in this file with the job. Failing to write it says nothing about the target. */
function writeStepSummary(report: Report, terminal: Terminal): void {
  const file = terminal.environment.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') {
    return;
  }
  try {
    appendFileSync(file, summaryReport(report));
  } catch (error) {
    terminal.err(
      `De samenvatting is niet te schrijven naar GITHUB_STEP_SUMMARY: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}
