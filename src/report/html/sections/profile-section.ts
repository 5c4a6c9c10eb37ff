import type { ReportDifference } from '../../../verdict/report-model';
import { type Html, html, NOTHING } from '../markup';
import { paragraph, type Section } from '../section';
import { table } from '../table';
import { dutch, type View } from '../view';

/** Where the profile departs from the information model, and how it reads what its own description leaves unclear; undefined when neither. */
export function profileSection(view: View): Section | undefined {
  const { report, texts } = view;
  const { profile: words } = texts.summary;
  if (report.differences.length === 0 && (report.irregularities ?? []).length === 0) {
    return undefined;
  }
  const content = html`${paragraph(html`${words.intro} <span${dutch(view)}>${report.profile.title}</span> (${report.profile.name} ${report.profile.version}).`)}
${differences(view)}
${irregularities(view)}`;
  return { id: 'profiel', heading: words.heading, content };
}

function differences(view: View): Html {
  const { report, texts } = view;
  const { differences: words } = texts.summary;
  const columns = [{ heading: words.object }, { heading: words.difference }, { heading: words.source }];
  const rows = report.differences.map((difference) => ({ cells: cells(view, difference) }));
  return report.differences.length === 0
    ? NOTHING
    : html`<details class="ki-details"><summary>${words.intro(report.differences.length)}</summary>
${table(words.caption, columns, rows)}</details>
`;
}

function irregularities(view: View): Html {
  const { irregularities: words } = view.texts.summary;
  const found = view.report.irregularities ?? [];
  const columns = [{ heading: words.place }, { heading: words.finding }, { heading: words.reading }];
  const rows = found.map(({ place, finding, reading }) => ({
    cells: [place, finding, reading].map((text) => html`<span class="ki-address"${dutch(view)}>${text}</span>`),
  }));
  return found.length === 0
    ? NOTHING
    : html`<details class="ki-details"><summary>${words.intro(found.length)}</summary>
${table(words.caption, columns, rows)}</details>
`;
}

function cells(view: View, { object, attribute, text, source }: ReportDifference) {
  const name = attribute === undefined ? object : `${object}.${attribute}`;
  return [
    html`<span class="ki-address"${dutch(view)}>${name}</span>`,
    html`<span${dutch(view)}>${text}</span>`,
    html`<span${dutch(view)}>${source}</span>`,
  ];
}
