import type { Level, RequirementResult } from '../../../verdict/report-model';
import { icon } from '../icons';
import type { Kind } from '../kinds';
import { type Html, html } from '../markup';
import { paragraph, type Section } from '../section';
import { worstKind } from '../tally';
import type { View } from '../view';

const COLUMNS: readonly { name: 'obligatory' | 'recommended' | 'optional' | 'open'; levels: readonly Level[] }[] = [
  { name: 'obligatory', levels: ['verplicht'] },
  { name: 'recommended', levels: ['aanbevolen'] },
  { name: 'optional', levels: ['optioneel'] },
  { name: 'open', levels: ['voorstel', 'open-vraag'] },
];

/** Sizes in the units of the picture; they make it about as wide as the narrowest screen. */
const SIZE = { character: 6.4, column: 56, gap: 4, row: 26, cell: 21, head: 24 };

/** Verdicts per case and level as a picture, for who would rather look than read; the table after it is its text. */
export function pictureSection(view: View): Section {
  const { picture } = view.texts.summary;
  const cases = view.report.cases.filter((found) => found.class !== 'IM').map((found) => found.id);
  const model = view.report.cases.filter((found) => found.class === 'IM').map((found) => found.id);
  const content = html`${paragraph(picture.intro)}
${legend(view)}
<div class="ki-pictures">
${cases.length > 0 && figure(view, 'casussen', picture.cases, cases)}
${model.length > 0 && figure(view, 'informatiemodel', picture.model, model)}
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

function figure(view: View, name: string, title: string, ids: readonly string[]): Html {
  const { picture } = view.texts.summary;
  const left = Math.ceil(Math.max(...ids.map((id) => labelOf(id).length)) * SIZE.character) + 8;
  const width = columnAt(left, COLUMNS.length);
  return html`<figure class="ki-picture">
<figcaption>${title}</figcaption>
<svg viewBox="0 0 ${width} ${SIZE.head + ids.length * SIZE.row}" role="img" aria-labelledby="beeld-${name} beeld-${name}-uitleg">
<title id="beeld-${name}">${title}</title>
<desc id="beeld-${name}-uitleg">${picture.description}</desc>
${COLUMNS.map(({ name: column }, index) => html`<text class="ki-picture__head" x="${columnAt(left, index) + SIZE.column / 2}" y="14">${picture.columns[column]}</text>`)}
${ids.map((id, index) => caseRow(view, id, left, SIZE.head + index * SIZE.row))}
</svg>
</figure>
`;
}

function caseRow({ report }: View, id: string, left: number, y: number): Html {
  const own = report.requirements.filter((result) => result.case === id);
  const cells = COLUMNS.map(({ levels }, index) =>
    cell(
      own.filter((result) => levels.includes(result.level)),
      columnAt(left, index),
      y,
    ),
  );
  return html`<text class="ki-picture__case" x="0" y="${y + 15}">${labelOf(id)}</text>
${cells}
`;
}

/** A part of the information model goes without its prefix. */
function labelOf(id: string): string {
  return id.replace(/^IM-/u, '').slice(0, 20);
}

function cell(results: readonly RequirementResult[], x: number, y: number): Html | false {
  if (results.length === 0) {
    return false;
  }
  const kind = worstKind(results);
  const met = results.filter((result) => result.verdict === 'voldoet').length;
  const count = kind === 'info' ? String(results.length) : `${met}/${results.length}`;
  return html`<g class="ki-kind--${kind}"><rect x="${x}" y="${y}" width="${SIZE.column}" height="${SIZE.cell}" rx="3" /><use href="#icoon-${kind}" x="${x + 4}" y="${y + 5}" width="11" height="11" /><text x="${x + 18}" y="${y + 15}">${count}</text></g>`;
}

/** Left side of a column; of the column after the last one, the right side of the picture. */
function columnAt(left: number, index: number): number {
  return left + index * (SIZE.column + SIZE.gap);
}
