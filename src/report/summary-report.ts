import type { Report, RequirementResult } from '../verdict/report-model';
import { bySeverity } from '../verdict/severity';
import { CLIENT_LABEL, LEVELS, needsAttention, OVERALL_LABEL, seconds, VERDICT_LABEL, VERDICTS } from './labels';
import { markdownCode, markdownTable, markdownText } from './markdown-text';

/** Requirements shown in full; GitHub limits the size of a summary. */
const SHOWN = 40;

/** The report in short as GitHub-flavoured Markdown, for a pull request or a job summary. */
export function summaryReport(report: Report): string {
  return [
    `# Klantinteracties: ${OVERALL_LABEL[report.verdict]}`,
    markdownText(report.summary.sentence, 1000),
    facts(report),
    failing(report),
    list('Wat ontbreekt voor volledige conformiteit', report.summary.missing),
    list('Fouten van de kit of de omgeving', report.run.problems),
    list('Bekende afwijkingen die niet meer optreden', report.baseline?.stale ?? []),
    list('Bekende afwijkingen waarvan de termijn voorbij is', report.baseline?.expired ?? []),
    counts(report),
    classes(report),
    clients(report),
    list(
      'Verschillen van het profiel met het informatiemodel',
      report.differences.map((difference) => `${difference.object}: ${difference.text}`),
    ),
    list(
      'Plaatsen waar de beschrijving van de API niet klopt, en hoe het profiel die leest',
      (report.irregularities ?? []).map(({ place, finding, reading }) => `${place}: ${finding} ${reading}`),
    ),
    list(
      'Niet opgeruimd',
      report.leftovers.map((leftover) => `${leftover.type} ${leftover.url}: ${leftover.reason}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function facts(report: Report): string {
  const { target, profile, kit, run } = report;
  const product = [target.product, target.version].filter((part) => part !== undefined).join(' ');
  return markdownTable(
    ['', ''],
    [
      ['Doel', `${markdownCode(target.url)}${product === '' ? '' : ` ${markdownText(product)}`}`],
      ['Profiel', markdownText(`${profile.title} (${profile.name} ${profile.version}), ${profile.ground}`)],
      ['Kit', markdownText(`${kit.name} ${kit.version}, eisenset ${kit.requirementSet}`)],
      [
        'Run',
        markdownText(
          `${run.startedAt}, ${seconds(run.durationMs)}, ${run.exchanges} aanroepen${run.selection === '' ? '' : `, selectie ${run.selection}`}`,
        ),
      ],
      ['Herhalen', markdownCode(run.command, 1000)],
    ],
  );
}

function failing(report: Report): string {
  const all = report.requirements.filter(needsAttention).sort((a, b) => bySeverity(a.verdict, b.verdict));
  if (all.length === 0) {
    return '';
  }
  const rest = all.length > SHOWN ? [`\n… en nog ${all.length - SHOWN}; het volledige rapport toont alles.`] : [];
  return ['## Wat niet voldoet', '', ...all.slice(0, SHOWN).map(failingItem), ...rest].join('\n');
}

function failingItem(result: RequirementResult): string {
  const [first] = result.deviations;
  const detail = first === undefined ? markdownText(result.reason, 500) : markdownText(first.text, 500);
  const more = result.deviations.length > 1 ? ` (en nog ${result.deviations.length - 1})` : '';
  const lines = [
    `- **${markdownText(result.id)}** ${VERDICT_LABEL[result.verdict]}: ${markdownText(result.title, 500)}`,
    `  ${detail}${more}`,
  ];
  if (first !== undefined) {
    const call = [first.call, first.path].filter((part) => part !== undefined && part !== '').join(' ');
    lines.push(
      `  ${call === '' ? '' : `${markdownCode(call)} `}verwacht ${markdownCode(first.expected)}, ontvangen ${markdownCode(first.received)}`,
    );
  }
  return lines.join('  \n');
}

function counts(report: Report): string {
  const used = VERDICTS.filter((verdict) => report.summary.counts.some((count) => count.verdict === verdict));
  const rows = LEVELS.flatMap((level) => {
    const own = report.summary.counts.filter((count) => count.level === level);
    return own.length === 0 ? [] : [[level, ...used.map((verdict) => String(own.find((count) => count.verdict === verdict)?.count ?? 0))]];
  });
  return rows.length === 0 ? '' : `## Aantallen\n\n${markdownTable(['niveau', ...used.map((verdict) => VERDICT_LABEL[verdict])], rows)}`;
}

function classes(report: Report): string {
  const rows = report.classes.map(({ id, title, claimed, verdict, missing }) => [
    markdownText(`${id} ${title}`),
    claimed ? 'ja' : 'nee',
    OVERALL_LABEL[verdict],
    String(missing.length),
  ]);
  return rows.length === 0 ? '' : `## Klassen\n\n${markdownTable(['klasse', 'opgegeven', 'oordeel', 'ontbreekt'], rows)}`;
}

function clients(report: Report): string {
  const rows = report.clients.map(({ id, title, verdict }) => [markdownText(`${id} ${title}`), CLIENT_LABEL[verdict]]);
  return rows.length === 0 ? '' : `## Werkt met (telt niet mee)\n\n${markdownTable(['toepassing', 'oordeel'], rows)}`;
}

function list(title: string, texts: readonly string[]): string {
  const rest = texts.length > SHOWN ? [`- … en nog ${texts.length - SHOWN}`] : [];
  return texts.length === 0
    ? ''
    : [`## ${title}`, '', ...texts.slice(0, SHOWN).map((text) => `- ${markdownText(text, 500)}`), ...rest].join('\n');
}
