import { isRemark } from '../../../verdict/overall';
import { needsAttention, type ReportGroup, reportGroups } from '../../labels';
import { caseAnchor } from '../anchors';
import { type Html, html } from '../markup';
import { paragraph, type Section } from '../section';
import { dutch, type View } from '../view';
import { filterForm } from './filter-form';
import { requirementItem } from './requirement-item';

/** Requirements that stand open from the start, what counts first; of more than these a reader chooses. */
const OPEN = 50;

/** Every requirement, case by case: what a tester looks through. */
export function requirementsSection(view: View): Section {
  const { requirements: words } = view.texts;
  const opened = new Set(
    [...view.report.requirements.filter(needsAttention), ...view.report.requirements.filter(isRemark)]
      .slice(0, OPEN)
      .map((result) => result.id),
  );
  const content = html`${paragraph(words.intro)}
${filterForm(view)}
${reportGroups(view.report)
  .filter((group) => group.requirements.length > 0)
  .map((group) => caseBlock(view, group, opened))}`;
  return { id: 'eisen', heading: words.heading, content };
}

function caseBlock(view: View, { id, title, requirements }: ReportGroup, opened: ReadonlySet<string>): Html {
  const met = requirements.filter((result) => result.verdict === 'voldoet').length;
  const name = id.startsWith('IM-') ? title : `${id} ${title}`;
  return html`<div class="ki-case" id="${caseAnchor(id)}">
<h3 class="nl-heading nl-heading--level-3"${dutch(view)}>${name}</h3>
<p class="nl-paragraph ki-quiet">${view.texts.requirements.counts(met, requirements.length)}</p>
<ul class="ki-requirements">
${requirements.map((result) => requirementItem(view, result, opened.has(result.id)))}</ul>
</div>
`;
}
