import { badge } from '../html/icons';
import { OVERALL_KIND } from '../html/kinds';
import { type Html, html } from '../html/markup';
import { productName } from '../html/product-name';
import { table } from '../html/table';
import { tally } from '../html/tally';
import { dateOnly, type View, viewOf } from '../html/view';
import type { RegisteredReport } from './find-reports';
import { isWhole } from './latest-reports';

export type RegisterContext = Pick<View, 'language' | 'texts'>;

/** Product and version; the address of one that has no name. */
export function implementationName({ report }: RegisteredReport, { language }: RegisterContext): string {
  return report.target.product === undefined ? report.target.url.slice(0, 200) : productName(viewOf(report, language));
}

/** One row per report: what was tested, when, in which form and with which verdict. */
export function implementationsTable(reports: readonly RegisteredReport[], context: RegisterContext): Html {
  const { register: words } = context.texts;
  const columns = [words.implementation, words.supplier, words.profile, words.date, words.verdict].map((heading) => ({ heading }));
  const rows = reports.map((registered) => ({ cells: cells(registered, context) }));
  return table(words.implementations, [...columns, { heading: words.met, numeric: true }], rows);
}

function cells(registered: RegisteredReport, context: RegisterContext) {
  const { texts } = context;
  const { register: words } = texts;
  const { report, page, sheet } = registered;
  const { met, obligatory } = tally(report.requirements);
  const name = implementationName(registered, context);
  const link = (address: string | undefined, label: string) =>
    address === undefined ? '' : html` <a class="nl-link" href="${address}">${label}<span class="ki-visually-hidden"> ${name}</span></a>`;
  return [
    html`<b>${name}</b><br>${link(page, words.report)}${link(sheet, words.sheet)}${!isWhole(registered) && html`<br><span class="ki-quiet">${words.partial}</span>`}`,
    report.target.supplier ?? texts.summary.facts.unknown,
    `${report.profile.name} ${report.profile.version}`,
    dateOnly(report.run.finishedAt, context),
    badge(OVERALL_KIND[report.verdict], texts.words.overall[report.verdict]),
    texts.summary.classes.of(met, obligatory),
  ];
}
