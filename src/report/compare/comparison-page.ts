import { badge } from '../html/icons';
import { type Kind, OVERALL_KIND, VERDICT_KIND } from '../html/kinds';
import { type Html, html } from '../html/markup';
import { pageDocument } from '../html/page-document';
import type { PageOptions } from '../html/page-options';
import { productName } from '../html/product-name';
import { paragraph, type Section, section } from '../html/section';
import { type TableRow, table, wideTable } from '../html/table';
import { textsIn } from '../html/texts/texts';
import { dateTime, dutch, viewOf } from '../html/view';
import { type Change, DIRECTIONS, type Direction } from './changes';
import type { Comparison, NamedReport, Step } from './compare-reports';
import { causeText, verdictChange } from './comparison-words';

/** A comparison as a page: the reports beside each other, then what changed from each to the next. */
export function comparisonPage(comparison: Comparison, options: PageOptions = {}): string {
  const language = options.language ?? 'nl';
  const texts = textsIn(language);
  const { comparison: words } = texts;
  const context = { language, texts };
  const sections: Section[] = [
    { id: 'rapporten', heading: words.reports, content: reportsTable(comparison.reports, context) },
    { id: 'casussen', heading: words.perCase, content: casesTable(comparison.reports, context) },
    ...comparison.steps.map((step, index) => stepSection(step, index, context)),
  ];
  return pageDocument({
    language,
    title: words.title,
    skip: texts.page.skip,
    header: html`<h1 class="nl-heading nl-heading--level-1">${words.title}</h1>`,
    main: html`${sections.map(section)}`,
    footer: html`<p class="nl-paragraph">${comparison.reports.map(({ name }) => name).join(' · ')}</p>`,
    ...(options.designTokens === undefined ? {} : { designTokens: options.designTokens }),
  });
}

type Context = Pick<ReturnType<typeof viewOf>, 'language' | 'texts'>;

function reportsTable(reports: readonly NamedReport[], { texts, language }: Context): Html {
  const { comparison: words } = texts;
  const columns = [words.report, words.product, words.profile, words.date, words.verdict].map((heading) => ({ heading }));
  const rows = reports.map(({ name, report }) => {
    const view = viewOf(report, language);
    const verdict = badge(OVERALL_KIND[report.verdict], texts.words.overall[report.verdict]);
    return { cells: [name, productName(view), report.profile.name, dateTime(report.run.finishedAt, view), verdict] };
  });
  return table(words.reports, columns, rows);
}

function casesTable(reports: readonly NamedReport[], context: Context): Html {
  const { comparison: words, words: names } = context.texts;
  const cases = new Map(reports.flatMap(({ report }) => report.cases).map((found) => [found.id, found]));
  const rows = [...cases.values()].map(({ id, title }): TableRow => {
    const cells = reports.map(({ report }) => {
      const verdict = report.cases.find((found) => found.id === id)?.verdict;
      return verdict === undefined ? words.notThere : badge(OVERALL_KIND[verdict], names.overall[verdict]);
    });
    return { cells: [html`<span${dutch(context)}>${id.startsWith('IM-') ? title : `${id} ${title}`}</span>`, ...cells] };
  });
  const columns = [{ heading: words.case }, ...reports.map(({ name }) => ({ heading: name }))];
  return wideTable(`${context.texts.register.table}: ${words.perCase}`, words.perCase, columns, rows);
}

function stepSection(step: Step, index: number, context: Context): Section {
  const { comparison: words } = context.texts;
  const content = html`${paragraph(verdictChange(step, context.texts))}
<h3 class="nl-heading nl-heading--level-3">${words.differs}</h3>
${causesTable(step, context)}
<h3 class="nl-heading nl-heading--level-3">${words.changes}</h3>
${step.changes.length === 0 ? paragraph(words.noChanges) : changesTable(step, context)}`;
  return { id: `stap-${index + 1}`, heading: words.step(step.from.name, step.to.name), content };
}

function causesTable({ causes, otherSeed }: Step, { texts }: Context): Html {
  const { comparison: words } = texts;
  if (causes.length === 0) {
    return paragraph(otherSeed ? words.otherSeed : words.nothingDiffers);
  }
  const value = (text: string) => (text === '' ? words.none : html`<span class="ki-address">${text.slice(0, 300)}</span>`);
  const columns = [words.because, words.fact, words.before, words.after].map((heading) => ({ heading }));
  const rows = causes.map(({ kind, fact, from, to }) => ({ cells: [words.kind[kind], words.factNames[fact], value(from), value(to)] }));
  return table(words.differs, columns, rows);
}

const DIRECTION_KIND: Record<Direction, Kind> = {
  worse: 'bad',
  lapsed: 'open',
  tested: 'info',
  better: 'good',
  added: 'info',
  removed: 'open',
  other: 'info',
};

function changesTable({ changes }: Step, context: Context): Html {
  const { comparison: words } = context.texts;
  const counted = DIRECTIONS.map((direction) => [direction, changes.filter((change) => change.direction === direction).length] as const);
  const tally = counted
    .filter(([, count]) => count > 0)
    .map(([direction, count]) => html`<li>${badge(DIRECTION_KIND[direction], words.direction[direction])} ${count}</li>`);
  const columns = [words.requirement, words.change, words.before, words.after, words.because].map((heading) => ({ heading }));
  const sorted = DIRECTIONS.flatMap((direction) => changes.filter((change) => change.direction === direction));
  const rows = sorted.map((change) => ({ cells: changeCells(change, context) }));
  return html`<ul class="ki-legend">${tally}</ul>${table(words.changes, columns, rows)}`;
}

function changeCells(change: Change, context: Context) {
  const { comparison: words, words: names } = context.texts;
  const verdict = (value: Change['from']) => (value === undefined ? words.none : badge(VERDICT_KIND[value], names.verdict[value]));
  return [
    html`<b>${change.id}</b> <span${dutch(context)}>${change.title}</span>`,
    badge(DIRECTION_KIND[change.direction], words.direction[change.direction]),
    verdict(change.from),
    verdict(change.to),
    causeText(change, context.texts),
  ];
}
