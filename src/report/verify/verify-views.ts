import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHarExchanges } from '../../evidence';
import { FORMAT_NAMES, REPORT_FORMATS, type RenderContext, type ReportFormat } from '../formats';
import { pageStyle, tokensOf } from '../html/page-style';
import { LANGUAGES } from '../html/texts/texts';
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
  const remarkable = findings.filter((finding) => finding.sound !== true);
  const same = present.filter((_format, index) => findings[index]?.sound === true).map(({ file }) => file);
  return same.length === 0 ? remarkable : [...remarkable, sound(`Deze bestanden zeggen hetzelfde als report.json: ${same.join(', ')}.`)];
}

async function verifyView({ report, folder, evidence }: PublishedReport, { file, render }: ReportFormat): Promise<Finding> {
  const text = await readFile(join(folder, file), 'utf8');
  const exchanges = evidence === undefined ? {} : { exchanges: (wanted?: ReadonlySet<string>) => readHarExchanges(evidence, wanted) };
  const tokens = ownTokens(text);
  for (const context of contextsFor(text, tokens)) {
    if ((await render(report, { ...exchanges, ...context })) === text) {
      return tokens === undefined ? sound(file) : untold(`${file} zegt hetzelfde als report.json, maar in een eigen huisstijl.`);
    }
  }
  return unsound(`${file} is veranderd: het is niet wat report.json in die vorm zegt.`);
}

/** A page tells its language and its design tokens, a table its kind of spreadsheet; a text may be in any language. */
function contextsFor(text: string, designTokens: string | undefined): RenderContext[] {
  const told = /<html lang="(nl|en)">/u.exec(text)?.[1];
  const languages = LANGUAGES.filter((language) => told === undefined || told === language);
  const csv = text.startsWith('\uFEFF') ? { csv: { excel: true } } : {};
  return languages.map((language) => ({ ...csv, page: { language, ...(designTokens === undefined ? {} : { designTokens }) } }));
}

/**
 * Design tokens of a page in another house style: what stands between the theme and the rules of the page. Rendering again with them
 * drops all but custom properties, so that no rule can hide or add what a reader sees without being noticed.
 */
function ownTokens(text: string): string | undefined {
  const style = /<style>([\s\S]*?)<\/style>/u.exec(text)?.[1];
  return style === undefined || style === pageStyle() ? undefined : tokensOf(style);
}
