import { isFailing, isRemark } from '../../../verdict/overall';
import type { RequirementResult } from '../../../verdict/report-model';
import { bySeverity, isExecuted } from '../../../verdict/severity';
import { reportGroups } from '../../labels';
import { badge } from '../icons';
import { resultKind } from '../kinds';
import { type Html, html, NOTHING } from '../markup';
import { paragraph, type Section } from '../section';
import { dutch, type View } from '../view';
import { requirementLink } from './requirement-link';

/** What is not met, case by case, in one sentence each; then what does not count. */
export function failuresSection(view: View): Section {
  const { failures: words } = view.texts.summary;
  const { requirements } = view.report;
  const failing = requirements.filter((result) => isFailing(result) && result.baseline !== true);
  const executed = requirements.some((result) => result.scenarios.some((scenario) => isExecuted(scenario.verdict)));
  const content = html`${failing.length === 0 ? paragraph(executed ? words.none : words.noneTested) : byCase(view, failing)}
${list(
  view,
  words.known,
  requirements.filter((result) => isFailing(result) && result.baseline === true),
)}
${list(view, words.remarks, requirements.filter(isRemark), words.remarksIntro)}`;
  return { id: 'afwijkingen', heading: words.heading, content };
}

function byCase(view: View, failing: readonly RequirementResult[]): Html {
  const groups = reportGroups(view.report).map((group) => ({ ...group, failing: failing.filter((result) => result.case === group.id) }));
  return html`${groups
    .filter((group) => group.failing.length > 0)
    .map(
      (group) => html`<h3 class="nl-heading nl-heading--level-4"${dutch(view)}>${group.id} ${group.title}</h3>
${items(view, group.failing)}`,
    )}`;
}

function list(view: View, heading: string, results: readonly RequirementResult[], intro?: string): Html {
  return results.length === 0
    ? NOTHING
    : html`<h3 class="nl-heading nl-heading--level-3">${heading}</h3>
${intro !== undefined && paragraph(intro)}
${items(view, results)}`;
}

function items(view: View, results: readonly RequirementResult[]): Html {
  const sorted = [...results].sort((a, b) => bySeverity(a.verdict, b.verdict));
  return html`<ul class="ki-findings">${sorted.map((result) => item(view, result))}</ul>
`;
}

function item(view: View, result: RequirementResult): Html {
  const [first] = result.deviations;
  const others = result.deviations.length - 1;
  const text = first?.text ?? result.reason;
  const more = others > 0 && html` <span class="ki-quiet">(${view.texts.summary.failures.more(others)})</span>`;
  return html`<li>${badge(resultKind(result), view.texts.words.verdict[result.verdict])} ${requirementLink(view, result)}
${text !== '' && html`<p class="nl-paragraph ki-finding-text"><span${dutch(view)}>${text.slice(0, 500)}</span>${more}</p>`}</li>
`;
}
