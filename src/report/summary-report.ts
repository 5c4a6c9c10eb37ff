import type { Report, RequirementResult } from '../verdict/report-model';
import { bySeverity } from '../verdict/severity';
import { type Language, type Texts, textsIn } from './html/texts/texts';
import { verdictText } from './html/verdict-words';
import { LEVELS, needsAttention, seconds, VERDICTS } from './labels';
import { markdownCode, markdownTable, markdownText } from './markdown-text';

/** Requirements shown in full; GitHub limits the size of a summary. */
const SHOWN = 40;

/** The report in short as GitHub-flavoured Markdown, for a pull request or a job summary. */
export function summaryReport(report: Report, language: Language = 'nl'): string {
  const texts = textsIn(language);
  const { headings } = texts.text;
  return [
    `# Klantinteracties: ${texts.words.overall[report.verdict]}`,
    markdownText(verdictText(report, language), 1000),
    facts(report, texts),
    failing(report, texts),
    list(headings.missing, report.summary.missing, texts),
    list(headings.problems, report.run.problems, texts),
    list(headings.stale, report.baseline?.stale ?? [], texts),
    list(headings.expired, report.baseline?.expired ?? [], texts),
    counts(report, texts),
    classes(report, texts),
    clients(report, texts),
    ...profile(report, texts),
    list(
      headings.leftovers,
      report.leftovers.map((leftover) => `${leftover.type} ${leftover.url}: ${leftover.reason}`),
      texts,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function profile(report: Report, texts: Texts): string[] {
  const { headings } = texts.text;
  const differences = report.differences.map((difference) => `${difference.object}: ${difference.text}`);
  const irregularities = (report.irregularities ?? []).map(({ place, finding, reading }) => `${place}: ${finding} ${reading}`);
  return [list(headings.differences, differences, texts), list(headings.irregularities, irregularities, texts)];
}

function facts({ target, profile: { title, name, version, ground }, kit, run }: Report, { text, locale }: Texts): string {
  const product = [target.product, target.version].filter((part) => part !== undefined).join(' ');
  const selection = run.selection === '' ? '' : `, ${text.selection} ${run.selection}`;
  return markdownTable(
    ['', ''],
    [
      [text.target, `${markdownCode(target.url)}${product === '' ? '' : ` ${markdownText(product)}`}`],
      [text.profile, markdownText(`${title} (${name} ${version}), ${ground}`)],
      [text.kit, markdownText(`${kit.name} ${kit.version}, ${text.requirementSet} ${kit.requirementSet}`)],
      [text.run, markdownText(`${run.startedAt}, ${seconds(run.durationMs, locale)}, ${text.calls(run.exchanges)}${selection}`)],
      ...(run.replay === undefined ? [] : [[text.recording, markdownText(text.replay(run.replay.file, run.replay.recordedUntil))]]),
      [text.repeat, markdownCode(run.command, 1000)],
    ],
  );
}

function failing(report: Report, texts: Texts): string {
  const all = report.requirements.filter(needsAttention).sort((a, b) => bySeverity(a.verdict, b.verdict));
  if (all.length === 0) {
    return '';
  }
  const rest = all.length > SHOWN ? [`\n${texts.text.moreRequirements(all.length - SHOWN)}`] : [];
  return [`## ${texts.text.headings.failing}`, '', ...all.slice(0, SHOWN).map((result) => failingItem(result, texts)), ...rest].join('\n');
}

function failingItem(result: RequirementResult, { text, words }: Texts): string {
  const [first] = result.deviations;
  const detail = first === undefined ? markdownText(result.reason, 500) : markdownText(first.text, 500);
  const more = result.deviations.length > 1 ? ` (${text.more(result.deviations.length - 1)})` : '';
  const lines = [
    `- **${markdownText(result.id)}** ${words.verdict[result.verdict]}: ${markdownText(result.title, 500)}`,
    `  ${detail}${more}`,
  ];
  if (first !== undefined) {
    const call = [first.call, first.path].filter((part) => part !== undefined && part !== '').join(' ');
    lines.push(
      `  ${call === '' ? '' : `${markdownCode(call)} `}${text.expected} ${markdownCode(first.expected)}, ${text.received} ${markdownCode(first.received)}`,
    );
  }
  return lines.join('  \n');
}

function counts(report: Report, { text, words }: Texts): string {
  const used = VERDICTS.filter((verdict) => report.summary.counts.some((count) => count.verdict === verdict));
  const rows = LEVELS.flatMap((level) => {
    const own = report.summary.counts.filter((count) => count.level === level);
    const numbers = used.map((verdict) => String(own.find((count) => count.verdict === verdict)?.count ?? 0));
    return own.length === 0 ? [] : [[words.level[level], ...numbers]];
  });
  return chapter(text.headings.counts, [text.columns.level, ...used.map((verdict) => words.verdict[verdict])], rows);
}

function classes(report: Report, { text, words }: Texts): string {
  const { columns } = text;
  const rows = report.classes.map(({ id, title, claimed, verdict, missing }) => [
    markdownText(`${id} ${title}`),
    claimed ? text.yes : text.no,
    words.overall[verdict],
    String(missing.length),
  ]);
  return chapter(text.headings.classes, [columns.class, columns.claimed, columns.verdict, columns.missing], rows);
}

function clients(report: Report, { text, words }: Texts): string {
  const rows = report.clients
    .filter(({ shared }) => shared !== true)
    .map(({ id, title, verdict, breaks, unlike = [] }) => [
      markdownText(`${id} ${title}`),
      words.client[verdict],
      breaks === undefined ? '' : `${markdownText(`${breaks.requirement}: ${breaks.text}`, 300)} ${markdownCode(breaks.call ?? '')}`,
      markdownText(unlike.join(', ')),
    ]);
  return chapter(text.headings.clients, [text.columns.client, text.columns.answer, text.columns.breaks, text.columns.unlike], rows);
}

function chapter(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `## ${title}\n\n${markdownTable(head, rows)}`;
}

function list(title: string, items: readonly string[], { text }: Texts): string {
  const rest = items.length > SHOWN ? [`- … ${text.more(items.length - SHOWN)}`] : [];
  return items.length === 0
    ? ''
    : [`## ${title}`, '', ...items.slice(0, SHOWN).map((item) => `- ${markdownText(item, 500)}`), ...rest].join('\n');
}
