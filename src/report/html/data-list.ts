import { type Content, type Html, html } from './markup';

/** A name with its value. A value that is undefined or an empty text leaves the row out. */
export type DataRow = readonly [name: Content, value: Content];

/** Names and values, one below the other. */
export function dataList(rows: readonly DataRow[]): Html {
  const shown = rows.filter(([, value]) => value !== undefined && value !== '' && value !== false);
  const items = shown.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  );
  return html`<dl class="utrecht-data-list ki-data-list">${items}</dl>`;
}
