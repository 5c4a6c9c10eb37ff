import { type Content, type Html, html } from './markup';

/** A part of a page with its own heading, that the list of contents leads to. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Content;
}

export function section({ id, heading, content }: Section): Html {
  return html`<section class="ki-section" id="${id}" aria-labelledby="${id}-kop">
<h2 class="nl-heading nl-heading--level-2" id="${id}-kop">${heading}</h2>
${content}
</section>
`;
}

/** Links to the parts of a page. */
export function contents(label: string, sections: readonly Section[]): Html {
  return html`<nav class="ki-contents" aria-labelledby="inhoud-kop">
<h2 class="nl-heading nl-heading--level-5" id="inhoud-kop">${label}</h2>
<ul>${sections.map(({ id, heading }) => html`<li><a class="nl-link" href="#${id}">${heading}</a></li>`)}</ul>
</nav>
`;
}

export function paragraph(content: Content): Html {
  return html`<p class="nl-paragraph">${content}</p>`;
}
