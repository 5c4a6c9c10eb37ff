import type { Kind } from './kinds';
import { type Html, html } from './markup';

/** Shapes differ, so that nobody depends on colour. Each fits a square of 16 by 16. */
const SHAPES: Record<Kind, Html> = {
  good: html`<path d="M2.5 8.5l3.5 3.5 7.5-8" />`,
  bad: html`<path d="M3.5 3.5l9 9m0-9l-9 9" />`,
  partial: html`<path d="M8 2.5v7m0 3.2v.8" />`,
  open: html`<path d="M3 8h10" />`,
  info: html`<path d="M1.8 8c3.2-5 9.2-5 12.4 0-3.2 5-9.2 5-12.4 0z" /><circle cx="8" cy="8" r="1.4" />`,
};

const KINDS: readonly Kind[] = ['good', 'bad', 'partial', 'open', 'info'];

/** The icons, once per page; {@link icon} refers to them. */
export function iconSprite(): Html {
  const symbols = KINDS.map((kind) => html`<symbol id="icoon-${kind}" viewBox="0 0 16 16">${SHAPES[kind]}</symbol>`);
  return html`<svg class="ki-sprite" width="0" height="0" aria-hidden="true" focusable="false">${symbols}</svg>`;
}

/** An icon next to a word that says the same. */
export function icon(kind: Kind): Html {
  return html`<svg class="ki-icon" aria-hidden="true" focusable="false"><use href="#icoon-${kind}" /></svg>`;
}

/** A word on a coloured ground with its icon. */
export function badge(kind: Kind, label: string): Html {
  return html`<span class="nl-data-badge ki-badge ki-kind--${kind}">${icon(kind)}${label}</span>`;
}
