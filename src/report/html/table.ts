import { type Content, type Html, html } from './markup';

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: Content;
  readonly numeric?: boolean;
}

/** A row of cells, or a heading over the rows that follow. */
export type TableRow = { readonly cells: readonly Content[] } | { readonly group: Content };

/**
 * A table whose first column names the row. On a narrow screen each row becomes a block in which every cell says its column,
 * so the roles are spelled out: browsers drop them when a table is no longer laid out as one.
 */
export function table(caption: Content, columns: readonly Column[], rows: readonly TableRow[]): Html {
  return html`<table class="utrecht-table ki-table" role="table">
<caption class="ki-visually-hidden">${caption}</caption>
<thead class="utrecht-table__header" role="rowgroup">
<tr class="utrecht-table__row" role="row">${columns.map(heading)}</tr>
</thead>
<tbody class="utrecht-table__body" role="rowgroup">
${rows.map((row) => ('group' in row ? groupRow(row.group, columns.length) : cellsRow(row.cells, columns)))}</tbody>
</table>
`;
}

/** Columns beside the first that fit on a screen. */
const WITHOUT_SCROLLING = 4;

/**
 * A table with a column for each of any number of things. A wide one scrolls by itself, so the keyboard has to reach it.
 * @param region what a reader hears on reaching it
 */
export function wideTable(region: string, caption: Content, columns: readonly Column[], rows: readonly TableRow[]): Html {
  const scrolls = columns.length - 1 > WITHOUT_SCROLLING && html` tabindex="0" role="region" aria-label="${region}"`;
  return html`<div class="ki-matrix"${scrolls}>${table(caption, columns, rows)}</div>`;
}

function heading({ heading: content, numeric }: Column): Html {
  return html`<th class="utrecht-table__header-cell${numeric === true && ' utrecht-table__header-cell--numeric-column'}" scope="col" role="columnheader">${content}</th>`;
}

function groupRow(content: Content, span: number): Html {
  return html`<tr class="utrecht-table__row ki-group-row" role="row"><th class="utrecht-table__header-cell" colspan="${span}" scope="colgroup" role="columnheader">${content}</th></tr>
`;
}

function cellsRow(cells: readonly Content[], columns: readonly Column[]): Html {
  const [first, ...others] = cells;
  return html`<tr class="utrecht-table__row" role="row"><th class="utrecht-table__cell ki-row-heading" scope="row" role="rowheader">${first}</th>${others.map(
    (content, index) => cell(content, columns[index + 1]),
  )}</tr>
`;
}

function cell(content: Content, column: Column | undefined): Html {
  const numeric = column?.numeric === true && ' utrecht-table__cell--numeric-column';
  return html`<td class="utrecht-table__cell${numeric}" role="cell"><span class="ki-cell-label" aria-hidden="true">${column?.heading}</span><span>${content}</span></td>`;
}
