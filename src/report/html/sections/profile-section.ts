import type { ReportDifference } from '../../../verdict/report-model';
import { html } from '../markup';
import { paragraph, type Section } from '../section';
import { table } from '../table';
import { dutch, type View } from '../view';

/** Where the profile departs from the information model; undefined when it doesn't. */
export function profileSection(view: View): Section | undefined {
  const { report, texts } = view;
  const { differences: words } = texts.summary;
  if (report.differences.length === 0) {
    return undefined;
  }
  const columns = [{ heading: words.object }, { heading: words.difference }, { heading: words.source }];
  const rows = report.differences.map((difference) => ({ cells: cells(view, difference) }));
  const content = html`${paragraph(words.intro(report.differences.length))}
<details class="ki-details"><summary>${words.show}</summary>
${table(words.heading, columns, rows)}</details>
`;
  return { id: 'profiel', heading: words.heading, content };
}

function cells(view: View, { object, attribute, text, source }: ReportDifference) {
  const name = attribute === undefined ? object : `${object}.${attribute}`;
  return [
    html`<span class="ki-address"${dutch(view)}>${name}</span>`,
    html`<span${dutch(view)}>${text}</span>`,
    html`<span${dutch(view)}>${source}</span>`,
  ];
}
