import picocolors from 'picocolors';
import { countVerdicts } from '../verdict/counts';
import type { Report } from '../verdict/report-model';
import { cleanLine } from '../verdict/untrusted-text';
import { type Detail, failingLines } from './console-failures';
import { LEVELS, needsAttention, type ReportGroup, reportGroups, seconds, VERDICT_LABEL } from './labels';
import { fit, wrapList } from './line-width';

/** How the terminal looks like; without one, everything is plain text. */
export interface ConsoleOptions {
  color: boolean;
  /** columns; a longer line is cut or wrapped */
  width: number;
  /** lines the whole text may take; what does not fit is told in less detail, or counted */
  rows: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** A case is told in full when that fits, else shorter. */
const UPGRADES: readonly Detail[] = ['full', 'short'];

/** The report for a terminal: what fails first, per case; then the cases that are fine, the counts and the verdict. */
export function consoleReport(report: Report, options: ConsoleOptions): string {
  const { width, rows } = options;
  const colors = picocolors.createColors(options.color);
  const groups = reportGroups(report);
  const failing = groups.filter((group) => group.requirements.some(needsAttention));
  const head = headLines(report);
  const tail = [...otherLines(groups, failing, width), '', ...countLines(report), ...noteLines(report), ''];
  const verdict = cleanLine(report.summary.sentence, 1000);
  const room = Math.max(3, rows - head.length - tail.length - Math.ceil(verdict.length / width) - 1);
  const lines = [...head, '', ...shownFailures(failing, width, room), ...tail].map((line) => paint(fit(line, width), colors));
  return `${lines.join('\n')}\n${colors.bold(verdictColor(report, colors)(verdict))}\n`;
}

/** The failures in as much detail as there is room for: the first cases in full, the others shorter. */
function shownFailures(failing: ReportGroup[], width: number, room: number): string[] {
  const shown = failing.map((group) => failingLines(group, 'ids', width));
  for (const detail of UPGRADES) {
    failing.forEach((group, index) => {
      const longer = failingLines(group, detail, width);
      const others = shown.reduce((sum, lines, other) => sum + (other === index ? 0 : lines.length), 0);
      if (others + longer.length <= room && longer.length > (shown[index]?.length ?? 0)) {
        shown[index] = longer;
      }
    });
  }
  const lines = shown.flat();
  return lines.length <= room
    ? lines
    : [...lines.slice(0, room - 1), `… en nog ${lines.length - room + 1} casussen; het rapport toont alles`];
}

function headLines(report: Report): string[] {
  const { target, profile, kit, run } = report;
  const product = [target.product, target.version].filter((part) => part !== undefined).join(' ');
  return [
    cleanLine(`Doel ${target.url}${product === '' ? '' : ` (${product})`}`),
    cleanLine(`Profiel ${profile.name} · eisenset ${kit.requirementSet} · ${run.exchanges} aanroepen · ${seconds(run.durationMs)}`),
  ];
}

/** Cases without failures that were selected, by verdict: a list of ids each. */
function otherLines(groups: ReportGroup[], failing: ReportGroup[], width: number): string[] {
  const others = groups.filter((group) => !failing.includes(group) && group.requirements.some((result) => result.selected));
  const verdicts = [...new Set(others.map((group) => group.verdict))];
  return verdicts.flatMap((verdict) => {
    const ids = others.filter((group) => group.verdict === verdict).map((group) => cleanLine(group.id, 40));
    return wrapList(`${verdict}: `, ids, width);
  });
}

function countLines(report: Report): string[] {
  const all = countVerdicts(report.requirements.filter((result) => result.selected));
  return LEVELS.flatMap((level) => {
    const counts = all.filter((count) => count.level === level);
    const text = counts.map(({ verdict, count }) => `${count} ${VERDICT_LABEL[verdict]}`).join(', ');
    return counts.length === 0 ? [] : [`${level.padEnd(15)}${text}`];
  });
}

function noteLines(report: Report): string[] {
  const { missing } = report.summary;
  const { stale = [], expired = [] } = report.baseline ?? {};
  return [
    ...(missing.length === 0
      ? []
      : [
          `Ontbreekt (${missing.length}): ${missing
            .slice(0, 10)
            .map((text) => cleanLine(text))
            .join('; ')}`,
        ]),
    ...(report.leftovers.length === 0 ? [] : [`Niet opgeruimd: ${report.leftovers.length}`]),
    ...report.run.problems.slice(0, 3).map((problem) => `✗ ${cleanLine(problem)}`),
    ...stale.slice(0, 3).map((id) => `✗ Bekende afwijking ${cleanLine(id)} treedt niet meer op`),
    ...expired.slice(0, 3).map((id) => `✗ De termijn van bekende afwijking ${cleanLine(id)} is voorbij`),
  ];
}

function paint(line: string, colors: Colors): string {
  if (/^\s*✗/u.test(line)) {
    return colors.red(line);
  }
  return /^\s*■/u.test(line) ? colors.yellow(line) : line.startsWith('      ') ? colors.dim(line) : line;
}

function verdictColor(report: Report, colors: Colors): (text: string) => string {
  const byVerdict = {
    conform: colors.green,
    'gedeeltelijk-conform': colors.yellow,
    'niet-conform': colors.red,
    'niet-vastgesteld': colors.magenta,
  };
  return byVerdict[report.verdict];
}
