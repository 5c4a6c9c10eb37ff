import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { consoleReport } from '../report/console-report';
import { REPORT_FORMATS } from '../report/formats';
import { type Language, textsIn } from '../report/html/texts/texts';
import { summaryReport } from '../report/summary-report';
import type { Report } from '../verdict/report-model';
import type { Terminal } from './terminal';

/** Two lines with the places of the reports, and one for what is typed next. */
const LINES_BELOW = 3;

/** Tells a person what a report says and where it is, and a GitHub job its summary. */
export function showReport(report: Report, directory: string, terminal: Terminal, language: Language = 'nl'): void {
  const { color, width, rows } = terminal;
  const { text } = textsIn(language);
  terminal.out(consoleReport(report, { color, width, rows: rows - LINES_BELOW, language }));
  terminal.out(`${text.readFirst} ${pathToFileURL(join(directory, REPORT_FORMATS.html.file)).href}\n`);
  terminal.out(`${text.reports}: ${relative(terminal.folder, directory) || '.'}\n`);
  writeStepSummary(report, terminal, language);
}

/** GitHub shows what is in this file with the job. Failing to write it says nothing about the target. */
function writeStepSummary(report: Report, terminal: Terminal, language: Language): void {
  const file = terminal.environment.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') {
    return;
  }
  try {
    appendFileSync(file, summaryReport(report, language));
  } catch (error) {
    terminal.err(
      `De samenvatting is niet te schrijven naar GITHUB_STEP_SUMMARY: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}
