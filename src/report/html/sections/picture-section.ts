import type { CaseResult, Level, RequirementResult } from '../../../verdict/report-model';
import { icon } from '../icons';
import type { Kind } from '../kinds';
import { type Html, html, NOTHING } from '../markup';
import { paragraph, type Section } from '../section';
import { worstKind } from '../tally';
import { dutch, type View } from '../view';

const COLUMNS: readonly { name: 'obligatory' | 'recommended' | 'optional' | 'open'; levels: readonly Level[] }[] = [
  { name: 'obligatory', levels: ['verplicht'] },
  { name: 'recommended', levels: ['aanbevolen'] },
  { name: 'optional', levels: ['optioneel'] },
  { name: 'open', levels: ['voorstel', 'open-vraag'] },
];

const MODEL = 'IM';

/** Verdicts per case and level as a picture, for who would rather look than read; the table after it is its text. */
export function pictureSection(view: View): Section {
  const { picture } = view.texts.summary;
  const content = html`${paragraph(picture.intro)}
${legend(view)}
<div class="ki-pictures">
${figure(view, picture.cases, caseGroups(view))}
${figure(view, picture.model, [{ cases: view.report.cases.filter((found) => found.class === MODEL) }])}
</div>
`;
  return { id: 'beeld', heading: picture.heading, content };
}

function legend({ texts }: View): Html {
  const { legend: words, legendLabel } = texts.summary.picture;
  const kinds: readonly Kind[] = ['good', 'bad', 'partial', 'open', 'info'];
  return html`<ul class="ki-legend" aria-label="${legendLabel}">${kinds.map(
    (kind) => html`<li><span class="ki-swatch ki-kind--${kind}">${icon(kind)}</span> ${words[kind]}</li>`,
  )}</ul>
`;
}

/** Rows under one heading. */
interface Group {
  readonly title?: string;
  readonly cases: readonly CaseResult[];
}

/** In the order of the classes, as the table has them. */
function caseGroups({ report }: View): Group[] {
  return report.classes
    .filter(({ id }) => id !== MODEL)
    .map(({ id, title }) => ({ title: `${id} ${title}`, cases: report.cases.filter((found) => found.class === id) }));
}

function figure(view: View, title: string, groups: readonly Group[]): Html {
  const { picture } = view.texts.summary;
  return groups.every(({ cases }) => cases.length === 0)
    ? NOTHING
    : html`<div class="ki-picture" role="img" aria-label="${title}. ${picture.description}">
<span class="ki-picture__title">${title}</span>${COLUMNS.map(({ name }) => html`<span class="ki-picture__head">${picture.columns[name]}</span>`)}
${groups.map((group) => groupRows(view, group))}</div>
`;
}

function groupRows(view: View, { title, cases }: Group): Html {
  const heading = title !== undefined && html`<span class="ki-picture__group"${dutch(view)}>${title.slice(0, 200)}</span>\n`;
  return html`${cases.length > 0 && heading}${cases.map((found) => caseRow(view, found))}`;
}

function caseRow(view: View, { id, title }: CaseResult): Html {
  const own = view.report.requirements.filter((result) => result.case === id);
  const cells = COLUMNS.map(({ levels }) => cell(own.filter((result) => levels.includes(result.level))));
  const name = id.startsWith('IM-')
    ? html`${title.replace(/^.*informatiemodel: /iu, '').slice(0, 200)}`
    : html`<b>${id.slice(0, 40)}</b> <span class="ki-picture__case-title">${title.slice(0, 200)}</span>`;
  return html`<span class="ki-picture__case"${dutch(view)}>${name}</span>${cells}
`;
}

/** Counts as a text, and as the part of the cell that is underlined. */
function cell(results: readonly RequirementResult[]): Html {
  if (results.length === 0) {
    return html`<span></span>`;
  }
  const kind = worstKind(results);
  const done = results.filter(({ verdict }) => verdict === 'voldoet' || verdict === 'waargenomen').length;
  const count = kind === 'info' ? String(results.length) : `${done}/${results.length}`;
  const part = Math.round((100 * done) / results.length);
  return html`<span class="ki-picture__cell ki-kind--${kind}">${icon(kind)} ${count}<svg class="ki-picture__bar" aria-hidden="true" focusable="false"><rect width="${part}%" height="100%" /></svg></span>`;
}
