import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evidence, readHarExchanges, writeHar } from '../evidence';
import type { Report } from '../verdict/report-model';
import { EVIDENCE_FILE, FORMAT_NAMES, type FormatName, REPORT_FORMATS, type RenderContext, type ReportFormat } from './formats';
import { readPublishedReport } from './published-report';

/** What was written: the report as published (with the digest of its evidence) and the files, absolute or as given. */
export interface WrittenReports {
  report: Report;
  files: string[];
}

/**
 * Writes a report into a folder, the evidence first because the report states its digest.
 * @param evidence what was recorded; absent: no evidence is written
 */
export async function writeReports(
  dir: string,
  report: Report,
  evidence: Evidence | undefined,
  formats: readonly FormatName[] = FORMAT_NAMES,
  options: Omit<RenderContext, 'exchanges'> = {},
): Promise<WrittenReports> {
  await mkdir(dir, { recursive: true });
  const files: string[] = [];
  let published = report;
  if (evidence !== undefined && formats.includes('har')) {
    const file = join(dir, EVIDENCE_FILE);
    const { digest } = await writeHar(file, evidence.entries(), report.kit);
    published = { ...report, evidence: { har: EVIDENCE_FILE, digest } };
    files.push(file);
  }
  const context = { ...options, ...(evidence === undefined ? {} : { exchanges: evidence.exchanges }) };
  files.push(...(await renderInto(dir, published, formats, context)));
  return { report: published, files };
}

/**
 * Renders formats again from a published report, next to it and without a run. The evidence stays as it is.
 * @param source a folder with report.json, or the report itself
 * @throws DocumentError when it is no report
 */
export async function render(
  source: string,
  formats: readonly FormatName[],
  options: Omit<RenderContext, 'exchanges'> = {},
): Promise<WrittenReports> {
  const { report, folder, evidence } = await readPublishedReport(source);
  const context: RenderContext = {
    ...options,
    ...(evidence === undefined ? {} : { exchanges: (wanted?: ReadonlySet<string>) => readHarExchanges(evidence, wanted) }),
  };
  return { report, files: await renderInto(folder, report, formats, context) };
}

async function renderInto(dir: string, report: Report, formats: readonly FormatName[], context: RenderContext): Promise<string[]> {
  const files: string[] = [];
  for (const name of formats) {
    const format: ReportFormat | undefined = name === 'har' ? undefined : REPORT_FORMATS[name];
    if (format !== undefined) {
      const file = join(dir, format.file);
      await writeFile(file, await format.render(report, context));
      files.push(file);
    }
  }
  return files;
}
