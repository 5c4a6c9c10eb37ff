import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT_NAMES, REPORT_FORMATS, type RenderContext, type ReportFormat } from '../formats';
import { readHarExchanges } from '../har-exchanges';
import { parseLanguage } from '../html/page-options';
import type { PublishedReport } from '../published-report';
import { type Finding, sound, unsound, untold } from './finding';

/**
 * Whether every other file in the folder is what this report looks like in that format. Only the kit that made them can tell.
 * @param kitVersion version of the kit that verifies
 */
export async function verifyViews(published: PublishedReport, kitVersion: string): Promise<Finding[]> {
  const { report, folder } = published;
  const formats = FORMAT_NAMES.flatMap((name): ReportFormat[] => (name === 'har' || name === 'json' ? [] : [REPORT_FORMATS[name]]));
  const present = formats.filter(({ file }) => existsSync(join(folder, file)));
  if (present.length === 0) {
    return [];
  }
  if (report.kit.version !== kitVersion) {
    return [untold(`De andere bestanden zijn gemaakt met kit ${report.kit.version}; controleer ze met die versie.`)];
  }
  const findings = await Promise.all(present.map((format) => verifyView(published, format)));
  const altered = findings.filter((finding) => !finding.sound);
  return altered.length > 0
    ? altered
    : [sound(`Deze bestanden zeggen hetzelfde als report.json: ${present.map(({ file }) => file).join(', ')}.`)];
}

async function verifyView({ report, folder, evidence }: PublishedReport, { file, render }: ReportFormat): Promise<Finding> {
  const text = await readFile(join(folder, file), 'utf8');
  const exchanges = evidence === undefined ? {} : { exchanges: () => readHarExchanges(evidence) };
  for (const context of contextsFor(text)) {
    if (comparable(await render(report, { ...exchanges, ...context })) === comparable(text)) {
      return sound(file);
    }
  }
  return unsound(`${file} is veranderd: het is niet wat report.json in die vorm zegt.`);
}

/** A page may be in another language, a table for another spreadsheet. */
function contextsFor(text: string): RenderContext[] {
  const language = parseLanguage(/<html lang="(\w+)">/u.exec(text)?.[1] ?? 'nl');
  return text.startsWith('\uFEFF') ? [{ csv: { excel: true } }] : [{ page: { language } }];
}

/** A page may have got other design tokens; style says nothing about the report. */
function comparable(text: string): string {
  return text.replace(/<style>[\s\S]*?<\/style>/u, '').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '');
}
