import picocolors from 'picocolors';
import type { Report, RequirementResult } from '../verdict/report-model';
import { bySeverity } from '../verdict/severity';
import { cleanLine } from '../verdict/untrusted-text';
import { LEVELS, needsAttention, type ReportGroup, reportGroups, seconds, VERDICT_LABEL } from './labels';

/** How the terminal looks like; without one, everything is plain text. */
export interface ConsoleOptions {
  color: boolean;
  /** columns; a longer line is cut */
  width: number;
  /** lines the whole text may take; what does not fit is counted instead */
  rows: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** The report for a terminal: failing requirements first, one line per case that is fine, the verdict last. */
export function consoleReport(report: Report, options: ConsoleOptions): string {
  const colors = picocolors.createColors(options.color);
  const groups = reportGroups(report);
  const failing = groups.filter((group) => group.requirements.some(needsAttention));
  const others = groups.filter((group) => !failing.includes(group));
  const head = headLines(report);
  const tail = [...others.map((group) => groupLine(group)), '', ...countLines(report), ...listLines(report), ''];
  const room = Math.max(6, options.rows - head.length - tail.length - 3);
  const detail = failing.flatMap((group) => failingLines(group));
  const shown = detail.length > room ? [...detail.slice(0, room - 1), remainder(detail.slice(room - 1))] : detail;
  const verdict = cleanLine(report.summary.sentence, 1000);
  const lines = [...head, '', ...shown, ...tail].map((line) => paint(fit(line, options.width), colors));
  return `${lines.join('\n')}\n${colors.bold(verdictColor(report, colors)(verdict))}\n`;
}

/** A line that is too long loses its end; lengths are counted before any colour is added. */
function fit(line: string, width: number): string {
  const characters = [...line];
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : line;
}

function headLines(report: Report): string[] {
  const product = [report.target.product, report.target.version].filter((part) => part !== undefined).join(' ');
  return [
    cleanLine(`Doel ${report.target.url}${product === '' ? '' : ` (${product})`}`),
    cleanLine(
      `Profiel ${report.profile.name} · eisenset ${report.kit.requirementSet} · ${report.run.exchanges} aanroepen · ${seconds(report.run.durationMs)}`,
    ),
  ];
}

function failingLines(group: ReportGroup): string[] {
  const failing = group.requirements.filter(needsAttention).sort((a, b) => bySeverity(a.verdict, b.verdict));
  return [groupLine(group), ...failing.flatMap(requirementLines)];
}

function groupLine(group: ReportGroup): string {
  const met = group.requirements.filter((result) => result.verdict === 'voldoet').length;
  return `${group.id} ${cleanLine(group.title, 60)} — ${group.verdict} (${met} van ${group.requirements.length} eisen voldoen)`;
}

function requirementLines(result: RequirementResult): string[] {
  const [first] = result.deviations;
  const more = result.deviations.length > 1 ? ` (en nog ${result.deviations.length - 1})` : '';
  const mark = result.verdict === 'geblokkeerd' ? '■' : '✗';
  const reason = cleanLine(first?.text ?? result.reason);
  return [
    `  ${mark} ${result.id} ${VERDICT_LABEL[result.verdict]}: ${cleanLine(result.title)}`,
    ...(reason === '' ? [] : [`      ${reason}${more}`]),
    ...(first === undefined
      ? []
      : [
          `      ${cleanLine(`${first.call ?? ''} ${first.path}`)} verwacht ${cleanLine(first.expected, 60)}, ontvangen ${cleanLine(first.received, 60)}`,
        ]),
  ];
}

function remainder(lines: string[]): string {
  const hidden = lines.filter((line) => line.startsWith('  ✗') || line.startsWith('  ■')).length;
  return `  … en nog ${hidden === 1 ? '1 eis' : `${hidden} eisen`}; het rapport toont alles`;
}

function countLines(report: Report): string[] {
  return LEVELS.flatMap((level) => {
    const counts = report.summary.counts.filter((count) => count.level === level);
    const text = counts.map(({ verdict, count }) => `${count} ${VERDICT_LABEL[verdict]}`).join(', ');
    return counts.length === 0 ? [] : [`${level.padEnd(15)}${text}`];
  });
}

function listLines(report: Report): string[] {
  const { missing } = report.summary;
  const more = missing.length > 5 ? ` en nog ${missing.length - 5}` : '';
  return [
    ...(missing.length === 0
      ? []
      : [
          `Ontbreekt: ${missing
            .slice(0, 5)
            .map((text) => cleanLine(text))
            .join('; ')}${more}`,
        ]),
    ...report.run.problems.slice(0, 3).map((problem) => `✗ ${cleanLine(problem)}`),
    ...(report.leftovers.length === 0 ? [] : [`Niet opgeruimd: ${report.leftovers.length} objecten`]),
    ...(report.baseline?.stale ?? []).slice(0, 3).map((id) => `✗ Bekende afwijking ${cleanLine(id)} treedt niet meer op`),
    ...(report.baseline?.expired ?? []).slice(0, 3).map((id) => `✗ Termijn van bekende afwijking ${cleanLine(id)} is voorbij`),
  ];
}

function paint(line: string, colors: Colors): string {
  if (/^\s*[✗]/u.test(line)) {
    return colors.red(line);
  }
  return /^\s*■/u.test(line) ? colors.yellow(line) : line.startsWith('      ') ? colors.dim(line) : line;
}

function verdictColor(report: Report, colors: Colors): (text: string) => string {
  return { conform: colors.green, 'gedeeltelijk-conform': colors.yellow, 'niet-conform': colors.red, 'niet-vastgesteld': colors.magenta }[
    report.verdict
  ];
}
