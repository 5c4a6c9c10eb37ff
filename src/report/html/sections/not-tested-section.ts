import type { RequirementResult, Verdict } from '../../../verdict/report-model';
import { groupBy } from '../group-by';
import { badge } from '../icons';
import { VERDICT_KIND } from '../kinds';
import { type Content, type Html, html } from '../markup';
import { paragraph, type Section } from '../section';
import { dutch, type View } from '../view';
import { requirementLink } from './requirement-link';

/** Verdicts that leave a requirement unshown, in the order of what a buyer should ask about first. */
const UNTESTED: readonly Verdict[] = ['geblokkeerd', 'niet-ondersteund', 'fout', 'niet-getoetst', 'niet-toetsbaar'];

/** Everything the report gives no certainty on, by the reason for it. */
export function notTestedSection(view: View): Section {
  const { notTested: words } = view.texts.summary;
  const groups = UNTESTED.map((verdict) => group(view, verdict)).filter((found) => found !== undefined);
  const content = groups.length === 0 ? paragraph(words.none) : html`${paragraph(words.intro)}${groups}`;
  return { id: 'niet-getoetst', heading: words.heading, content };
}

function group(view: View, verdict: Verdict): Html | undefined {
  const { report, texts } = view;
  const results = report.requirements.filter((result) => result.verdict === verdict);
  if (results.length === 0) {
    return undefined;
  }
  const byReason = [...groupBy(results, (result) => result.reason)];
  const shared = byReason.filter(([, own]) => own.length > 2);
  const separate = byReason.filter(([, own]) => own.length <= 2).flatMap(([, own]) => own);
  return html`<h3 class="nl-heading nl-heading--level-3">${badge(VERDICT_KIND[verdict], texts.words.verdict[verdict])} ${counted(view, results)}</h3>
${paragraph(texts.words.verdictMeaning[verdict])}
${shared.map(([reason, own]) => sharedReason(view, reason, own))}
${separate.length > 0 && separateReasons(view, separate)}`;
}

function sharedReason(view: View, reason: string, results: readonly RequirementResult[]): Html {
  const title = reason === '' ? view.texts.summary.facts.unknown : html`<span${dutch(view)}>${reason.slice(0, 300)}</span>`;
  return details(view, title, results, (result) => requirementLink(view, result));
}

/** Reasons that hold for one or two requirements stand with the requirement. */
function separateReasons(view: View, results: readonly RequirementResult[]): Html {
  return details(view, view.texts.summary.notTested.separately, results, (result) => {
    const reason = result.reason !== '' && html`<br><span class="ki-quiet"${dutch(view)}>${result.reason.slice(0, 300)}</span>`;
    return html`${requirementLink(view, result)}${reason}`;
  });
}

function details(view: View, title: Content, results: readonly RequirementResult[], item: (result: RequirementResult) => Html): Html {
  return html`<details class="ki-details">
<summary>${title} <span class="ki-quiet">${counted(view, results)}</span></summary>
<ul class="ki-plain-list">${results.map((result) => html`<li>${item(result)}</li>`)}</ul>
</details>
`;
}

function counted({ texts }: View, results: readonly RequirementResult[]): string {
  const { notTested: words } = texts.summary;
  const obligatory = results.filter((result) => result.level === 'verplicht').length;
  return obligatory === 0 ? `(${words.count(results.length)})` : `(${words.count(results.length)}, ${words.ofWhich(obligatory)})`;
}
