import picocolors from 'picocolors';
import { expectationsOf } from '../verdict/clients';
import { countVerdicts } from '../verdict/counts';
import type { Report } from '../verdict/report-model';
import { cleanLine } from '../verdict/untrusted-text';
import { type Detail, failingLines } from './console-failures';
import { type Language, type Texts, textsIn } from './html/texts/texts';
import { verdictText } from './html/verdict-words';
import { LEVELS, needsAttention, type ReportGroup, reportGroups, seconds } from './labels';
import { fit, wrapList } from './line-width';

/** How the terminal looks like; without one, everything is plain text. */
export interface ConsoleOptions {
  color: boolean;
  /** columns; a longer line is cut or wrapped */
  width: number;
  /** lines the whole text may take; what does not fit is told in less detail, or counted */
  rows: number;
  language?: Language;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** A case is told in full when that fits, else shorter. */
const UPGRADES: readonly Detail[] = ['full', 'short'];

/** On a lower screen everything but the failures is only counted. */
const LOW = 30;

/** The report for a terminal: what fails first, per case; then the cases that are fine, the counts and the verdict. */
export function consoleReport(report: Report, options: ConsoleOptions): string {
  const { width, rows, language = 'nl' } = options;
  const texts = textsIn(language);
  const colors = picocolors.createColors(options.color);
  const groups = reportGroups(report, texts.words);
  const failing = groups.filter((group) => group.requirements.some(needsAttention));
  const low = rows < LOW && failing.length > 0;
  const head = headLines(report, texts);
  const clients = new Set(report.clients.map(({ id }) => id));
  const standard = groups.filter(({ id }) => !clients.has(id));
  const others = [...otherLines(standard, failing, width, low, texts), ...clientLines(report, width, texts)];
  const tail = [...others, ...(low ? [] : ['']), ...countLines(report, low, texts), ...noteLines(report, texts), ...(low ? [] : [''])];
  const verdict = cleanLine(verdictText(report, language), 1000);
  const room = Math.max(3, rows - head.length - tail.length - Math.ceil(verdict.length / width) - 1);
  const lines = [...head, '', ...shownFailures(failing, width, room, texts), ...tail].map((line) => paint(fit(line, width), colors));
  return `${lines.join('\n')}\n${colors.bold(verdictColor(report, colors)(verdict))}\n`;
}

/** The failures in as much detail as there is room for: the first cases in full, the others shorter. */
function shownFailures(failing: ReportGroup[], width: number, room: number, texts: Texts): string[] {
  const shown = failing.map((group) => failingLines(group, 'ids', width, texts));
  for (const detail of UPGRADES) {
    failing.forEach((group, index) => {
      const longer = failingLines(group, detail, width, texts);
      const others = shown.reduce((sum, lines, other) => sum + (other === index ? 0 : lines.length), 0);
      if (others + longer.length <= room && longer.length > (shown[index]?.length ?? 0)) {
        shown[index] = longer;
      }
    });
  }
  const lines = shown.flat();
  return lines.length <= room ? lines : [...lines.slice(0, room - 1), texts.text.moreCases(lines.length - room + 1)];
}

function headLines(report: Report, { text, locale }: Texts): string[] {
  const { target, profile, kit, run } = report;
  const product = [target.product, target.version].filter((part) => part !== undefined).join(' ');
  return [
    cleanLine(`${text.target} ${target.url}${product === '' ? '' : ` (${product})`}`),
    cleanLine(
      `${text.profile} ${profile.name} · ${text.requirementSet} ${kit.requirementSet} · ${text.calls(run.exchanges)} · ${seconds(run.durationMs, locale)}`,
    ),
    ...(run.replay === undefined ? [] : [cleanLine(text.replay(run.replay.file, run.replay.recordedUntil))]),
  ];
}

/** Cases without failures that were selected, by verdict: a list of ids each, or only their number. */
function otherLines(groups: ReportGroup[], failing: ReportGroup[], width: number, low: boolean, { text }: Texts): string[] {
  const others = groups.filter((group) => !failing.includes(group) && group.requirements.some((result) => result.selected));
  const verdicts = [...new Set(others.map((group) => group.verdict))];
  const own = (verdict: string) => others.filter((group) => group.verdict === verdict);
  return low
    ? wrapList(
        '',
        verdicts.map((verdict) => `${verdict}: ${text.cases(own(verdict).length)}`),
        width,
      ).filter((line) => line !== '')
    : verdicts.flatMap((verdict) => {
        const ids = own(verdict).map((group) => cleanLine(group.id, 40));
        return wrapList(`${verdict}: `, ids, width);
      });
}

/** What client applications can do with the target, for those that were looked at. */
function clientLines(report: Report, width: number, { text, words }: Texts): string[] {
  const asked = report.clients.filter(
    ({ id, shared }) => shared !== true && expectationsOf(id, report.requirements).some((result) => result.selected),
  );
  const answers = asked.map(({ title, verdict }) => `${cleanLine(title, 40)} ${words.client[verdict]}`);
  return answers.length === 0 ? [] : wrapList(`${text.worksWith}: `, answers, width);
}

function countLines(report: Report, low: boolean, { words }: Texts): string[] {
  const all = countVerdicts(report.requirements.filter((result) => result.selected));
  const levels = low ? LEVELS.filter((level) => level === 'verplicht' || level === 'optioneel') : LEVELS;
  return levels.flatMap((level) => {
    const counts = all.filter((count) => count.level === level);
    const text = counts.map(({ verdict, count }) => `${count} ${words.verdict[verdict]}`).join(', ');
    return counts.length === 0 ? [] : [`${words.level[level].padEnd(15)}${text}`];
  });
}

function noteLines(report: Report, { text }: Texts): string[] {
  const missing = report.summary.missing.slice(0, 10).map((line) => cleanLine(line));
  const { stale = [], expired = [] } = report.baseline ?? {};
  return [
    ...(missing.length === 0 ? [] : [`${text.lacking} (${report.summary.missing.length}): ${missing.join('; ')}`]),
    ...(report.leftovers.length === 0 ? [] : [`${text.leftovers}: ${report.leftovers.length}`]),
    ...report.run.problems.slice(0, 3).map((problem) => `✗ ${cleanLine(problem)}`),
    ...stale.slice(0, 3).map((id) => `✗ ${text.stale(cleanLine(id))}`),
    ...expired.slice(0, 3).map((id) => `✗ ${text.expired(cleanLine(id))}`),
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
