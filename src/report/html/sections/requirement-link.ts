import type { RequirementResult } from '../../../verdict/report-model';
import { requirementAnchor } from '../anchors';
import { type Html, html } from '../markup';
import { dutch, type View } from '../view';

/** Id and title of a requirement, leading to its place on the page. */
export function requirementLink(view: View, { id, title }: Pick<RequirementResult, 'id' | 'title'>): Html {
  return html`<a class="nl-link" href="#${requirementAnchor(id)}">${id}</a> <span${dutch(view)}>${title}</span>`;
}
