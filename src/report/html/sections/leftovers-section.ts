import { html } from '../markup';
import { paragraph, type Section } from '../section';
import { dutch, type View } from '../view';

/** Test data that stayed behind; undefined when there are none. */
export function leftoversSection(view: View): Section | undefined {
  const { report, texts } = view;
  const { leftovers: words } = texts.summary;
  if (report.leftovers.length === 0) {
    return undefined;
  }
  const items = report.leftovers.map(
    ({ type, url, reason }) =>
      html`<li><span${dutch(view)}>${type}</span> <span class="ki-address">${url}</span>: <span${dutch(view)}>${reason}</span></li>`,
  );
  return { id: 'niet-opgeruimd', heading: words.heading, content: html`${paragraph(words.intro)}<ul class="ki-bullets">${items}</ul>` };
}
