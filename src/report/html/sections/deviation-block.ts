import type { Deviation, RequirementResult } from '../../../verdict/report-model';
import { exchangeAnchor } from '../anchors';
import { dataList } from '../data-list';
import { type Kind, resultKind } from '../kinds';
import { type Html, html } from '../markup';
import { dutch, type View } from '../view';

/** Deviations of one requirement shown one by one; more than this repeat the same fault. */
const SHOWN = 20;

/** Characters of all deviations together; when a report has more, each shows less. */
const ROOM = 800_000;

/** The deviations of a requirement: what, where, expected, received, and the way to the exchange. */
export function deviationBlocks(view: View, result: RequirementResult): Html {
  const { deviations } = result;
  const limit = lengthOfValues(view);
  const rest = deviations.length - SHOWN;
  return html`${deviations.slice(0, SHOWN).map((deviation) => block(view, deviation, resultKind(result), limit))}${
    rest > 0 && html`<p class="nl-paragraph ki-quiet">${view.texts.summary.failures.more(rest)}</p>`
  }`;
}

function block(view: View, deviation: Deviation, kind: Kind, limit: number): Html {
  const { deviation: words } = view.texts.requirements;
  const code = (text: string) => (text === '' ? words.empty : html`<code class="nl-code">${cut(text, limit)}</code>`);
  return html`<div class="ki-deviation ki-kind--${kind}">
<p class="nl-paragraph"><b${dutch(view)}>${cut(deviation.text, limit)}</b></p>
${dataList([
  [words.call, deviation.call === undefined ? undefined : code(deviation.call)],
  [words.place, deviation.path === '' ? words.whole : code(deviation.path)],
  [words.expected, code(deviation.expected)],
  [words.received, code(deviation.received)],
])}
${evidence(view, deviation, limit)}
</div>
`;
}

/** A link when the exchange is on the page, which then has the command too. A command that is too long is only in report.json: cut, it can't be repeated. */
function evidence(view: View, { exchange, curl }: Deviation, limit: number): Html {
  const { texts, report, exchanges } = view;
  const { deviation: words } = texts.requirements;
  if (exchange !== undefined && exchanges?.has(exchange) === true) {
    return html`<p class="nl-paragraph"><a class="nl-link" href="#${exchangeAnchor(exchange)}">${words.exchange} (${exchange})</a></p>`;
  }
  return html`${exchange !== undefined && report.evidence.har !== '' && html`<p class="nl-paragraph ki-quiet">${words.inEvidence(exchange, report.evidence.har)}</p>`}${
    curl !== undefined &&
    curl.length <= limit * 8 &&
    html`<details class="ki-details"><summary>${words.repeat} curl</summary><pre class="nl-code-block"><code>${curl}</code></pre></details>`
  }`;
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

const lengths = new WeakMap<object, number>();

/** Characters one value may take, so that a report with very many deviations stays a page that opens. */
function lengthOfValues({ report }: View): number {
  const known = lengths.get(report);
  if (known !== undefined) {
    return known;
  }
  const values = 8 * report.requirements.reduce((sum, result) => sum + Math.min(SHOWN, result.deviations.length), 0);
  const length = Math.max(60, Math.min(1000, Math.floor(ROOM / Math.max(1, values))));
  lengths.set(report, length);
  return length;
}
