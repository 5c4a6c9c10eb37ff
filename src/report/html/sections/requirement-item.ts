import type { RequirementResult, ScenarioResult } from '../../../verdict/report-model';
import { needsAttention } from '../../labels';
import { requirementAnchor } from '../anchors';
import { type DataRow, dataList } from '../data-list';
import { badge, icon } from '../icons';
import { resultKind, VERDICT_KIND } from '../kinds';
import { type Html, html, NOTHING } from '../markup';
import { dutch, type View } from '../view';
import { deviationBlocks } from './deviation-block';

/** Something is to be seen: it counts against conformity, or is a remark. */
function asksAttention(result: RequirementResult): boolean {
  return needsAttention(result) || result.verdict === 'voldoet-niet';
}

/** One requirement with everything that is known of it. */
export function requirementItem(view: View, result: RequirementResult, open: boolean): Html {
  const { words } = view.texts;
  return html`<li class="ki-requirement" id="${requirementAnchor(result.id)}" data-verdict="${result.verdict}" data-level="${result.level}" data-revision="${result.revision}"${asksAttention(result) && html` data-attention="ja"`}>
<details${open && html` open`}>
<summary>${badge(resultKind(result), words.verdict[result.verdict])} <span class="ki-requirement__title"><b>${result.id}</b> <span${dutch(view)}>${result.title}</span></span> <span class="ki-level">${words.level[result.level]}</span></summary>
<div class="ki-requirement__body">
${deviationBlocks(view, result)}
${dataList(rows(view, result))}
${scenarios(view, result.scenarios)}
</div>
</details>
</li>
`;
}

function rows(view: View, result: RequirementResult): DataRow[] {
  const { texts } = view;
  const { facts } = texts.requirements;
  const inDutch = (text: string | undefined) => (text === undefined || text === '' ? undefined : html`<span${dutch(view)}>${text}</span>`);
  const level = texts.words.level[result.level];
  return [
    [facts.reason, isToldAgain(result) ? undefined : inDutch(result.reason)],
    [facts.blockedBy, blockedBy(view, result)],
    [facts.known, result.baseline === true && facts.knownText],
    [facts.observations, observations(view, result)],
    [facts.level, result.derived ? `${level} (${facts.derived})` : level],
    [facts.impact, result.impact === undefined ? undefined : texts.words.impact[result.impact]],
    [facts.explanation, inDutch(result.explanation)],
    [facts.source, inDutch(result.source)],
    [facts.revision, texts.words.revision[result.revision]],
    [facts.functions, result.functions.join(', ')],
    [facts.capabilities, result.capabilities.join(', ')],
    [facts.questions, result.questions.join(', ')],
  ];
}

/** A reason that only repeats a deviation or an observation is no news. */
function isToldAgain({ reason, deviations, observations }: RequirementResult): boolean {
  return observations.includes(reason) || deviations.some((deviation) => deviation.text === reason);
}

function blockedBy(view: View, { blockedBy: ids = [] }: RequirementResult) {
  const known = new Set(view.report.requirements.map((result) => result.id));
  const links = ids.map((id) => (known.has(id) ? html`<a class="nl-link" href="#${requirementAnchor(id)}">${id}</a> ` : html`${id} `));
  return links.length === 0 ? undefined : links;
}

function observations(view: View, { observations: texts }: RequirementResult) {
  return texts.length === 0
    ? undefined
    : html`<ul class="ki-bullets"${dutch(view)}>${texts.slice(0, 50).map((text) => html`<li>${text}</li>`)}</ul>`;
}

function scenarios(view: View, results: readonly ScenarioResult[]): Html {
  return results.length === 0
    ? NOTHING
    : html`<p class="ki-subheading">${view.texts.requirements.scenarios}</p>
<ul class="ki-scenarios">${results.map((scenario) => scenarioItem(view, scenario))}</ul>
`;
}

function scenarioItem(view: View, { title, verdict, step, location, exchanges }: ScenarioResult): Html {
  const { texts } = view;
  const evidence = exchanges.length === 0 ? '' : `${texts.requirements.evidence} ${range(exchanges)}`;
  const notes = [location ?? '', evidence].filter((text) => text !== '').join(' · ');
  return html`<li><span class="ki-mark ki-kind--${VERDICT_KIND[verdict]}">${icon(VERDICT_KIND[verdict])}<span class="ki-visually-hidden">${texts.words.verdict[verdict]}: </span></span><span><span${dutch(view)}>${title}</span>${
    step !== undefined && html` <span class="ki-quiet">${texts.requirements.step} <span${dutch(view)}>${step}</span></span>`
  } <span class="ki-quiet">${notes}</span></span></li>
`;
}

/** Ids of exchanges without the ones in between when there are many. */
function range(ids: readonly string[]): string {
  const last = ids.at(-1) ?? '';
  return ids.length <= 4 ? ids.join(', ') : `${ids[0] ?? ''} … ${last} (${ids.length})`;
}
