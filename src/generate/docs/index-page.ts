import type { ProfileModel } from '../../profile';
import { html } from '../../report/html/markup';
import { pageDocument } from '../../report/html/page-document';
import { paragraph } from '../../report/html/section';

/** Where a reader begins. */
export function indexPage(profiles: readonly ProfileModel[]): string {
  return pageDocument({
    language: 'nl',
    title: 'Naslag Klantinteracties',
    skip: 'Naar de inhoud',
    header: html`<h1 class="nl-heading nl-heading--level-1">Naslag Klantinteracties</h1>${paragraph(
      'De API in elke vorm die de toetsset kent, en hoe die vormen verschillen.',
    )}`,
    main: html`<ul class="ki-bullets">${profiles.map(
      ({ name, definition }) =>
        html`<li><a class="nl-link" href="${name}.html">${definition.title}</a> (profiel <code class="nl-code">${name}</code>)</li>`,
    )}<li><a class="nl-link" href="verschillen.html">Verschillen tussen de vormen en met het informatiemodel</a></li></ul>`,
    footer: html`<p class="nl-paragraph">klantinteracties-conformance</p>`,
  });
}
