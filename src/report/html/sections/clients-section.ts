import type { ClientResult } from '../../../verdict/report-model';
import { caseAnchor } from '../anchors';
import { badge } from '../icons';
import { CLIENT_KIND } from '../kinds';
import { html } from '../markup';
import { paragraph, type Section } from '../section';
import { table } from '../table';
import { dutch, type View } from '../view';

/** Whether existing applications can work with the product; undefined when the report says nothing about any. */
export function clientsSection(view: View): Section | undefined {
  const { report, texts } = view;
  const { clients: words } = texts.summary;
  if (report.clients.length === 0) {
    return undefined;
  }
  const columns = [{ heading: words.client }, { heading: words.verdict }, { heading: words.met, numeric: true }];
  const content = html`${paragraph(words.intro)}${table(
    words.heading,
    columns,
    report.clients.map((client) => ({ cells: cells(view, client) })),
  )}`;
  return { id: 'toepassingen', heading: words.heading, content };
}

function cells(view: View, { id, title, verdict }: ClientResult) {
  const { report, texts } = view;
  const own = report.requirements.filter((result) => result.case === id);
  const met = own.filter((result) => result.verdict === 'voldoet').length;
  return [
    html`<a class="nl-link" href="#${caseAnchor(id)}"${dutch(view)}>${title}</a>`,
    html`${badge(CLIENT_KIND[verdict], texts.words.client[verdict])} <span class="ki-quiet">${texts.words.clientMeaning[verdict]}</span>`,
    texts.summary.classes.of(met, own.length),
  ];
}
