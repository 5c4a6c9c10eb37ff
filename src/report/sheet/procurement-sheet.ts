import type { Report } from '../../verdict/report-model';
import { type DataRow, dataList } from '../html/data-list';
import { type Html, html } from '../html/markup';
import { pageDocument } from '../html/page-document';
import type { PageOptions } from '../html/page-options';
import { productName } from '../html/product-name';
import { productRows, runRows } from '../html/sections/facts-section';
import { verdictBadge } from '../html/sections/verdict-section';
import { verdictText } from '../html/verdict-words';
import { type View, viewOf } from '../html/view';
import { sealOf } from '../seal';
import { deviationList, missingList, shortened } from './sheet-lists';
import { classTable, countTable } from './sheet-tables';

/**
 * The report on one sheet of paper, for a file of purchase: what was tested, what it shows and what not, and how anyone can
 * repeat and check it.
 */
export function procurementSheet(report: Report, options: PageOptions = {}): string {
  const view = viewOf(shortNames(report), options.language ?? 'nl');
  const { texts } = view;
  return pageDocument({
    language: view.language,
    title: `${texts.sheet.title}: ${productName(view)}`,
    skip: texts.page.skip,
    header: html`<p class="ki-kicker">${texts.sheet.title}</p>
<h1 class="nl-heading nl-heading--level-1">${productName(view)}</h1>
<p class="ki-header-line">${verdictBadge(view)} <span>${shortened(verdictText(report, view.language), 200)}</span></p>`,
    main: html`<div class="ki-sheet">
${part(texts.summary.facts.heading, html`<div class="ki-sheet__facts">${dataList([...productRows(view), ...runRows(view)])}</div>`)}
${part(texts.sheet.classes, html`<div class="ki-sheet__classes">${classTable(view)}</div>`)}
${part(texts.sheet.counts, countTable(view))}
${part(texts.sheet.deviations, deviationList(view))}
${part(texts.sheet.missing, missingList(view))}
${part(texts.sheet.repeat, html`<div class="ki-sheet__repeat">${dataList(repeatRows(view, sealOf(report)))}</div>`)}
</div>
`,
    footer: html`<p class="nl-paragraph">${texts.page.footer(`${report.kit.name} ${report.kit.version}`)}</p>`,
    ...(options.designTokens === undefined ? {} : { designTokens: options.designTokens }),
  });
}

/** Capabilities that are named; the report has them all. */
const ABSENT = 3;

/** Characters of a name. */
const NAME = 50;

function part(heading: string, content: Html): Html {
  return html`<section><h2 class="nl-heading nl-heading--level-4">${heading}</h2>
${content}</section>
`;
}

function repeatRows({ report, texts }: View, seal: string): DataRow[] {
  const { sheet } = texts;
  const code = (text: string) => html`<code class="nl-code">${text}</code>`;
  return [
    [sheet.command, code(shortened(report.run.command, 240))],
    [sheet.seed, code(report.run.seed)],
    [sheet.evidence, report.evidence.digest === '' ? sheet.noEvidence : code(report.evidence.digest)],
    [sheet.seal, code(seal)],
    [sheet.check, code(sheet.checkText)],
  ];
}

/** One sheet has no room for more of what people call things. */
function shortNames(report: Report): Report {
  const { target, run } = report;
  const short = (name: 'product' | 'version' | 'supplier' | 'apiVersion') =>
    target[name] === undefined ? {} : { [name]: shortened(target[name], NAME) };
  return {
    ...report,
    run: { ...run, ...(run.operator === undefined ? {} : { operator: shortened(run.operator, NAME) }) },
    target: {
      ...target,
      url: shortened(target.url, 2 * NAME),
      ...short('product'),
      ...short('version'),
      ...short('supplier'),
      ...short('apiVersion'),
      ...(target.absent === undefined ? {} : { absent: shortList(target.absent) }),
    },
  };
}

function shortList(names: readonly string[]): string[] {
  return names.length > ABSENT ? [...names.slice(0, ABSENT), '…'] : [...names];
}
