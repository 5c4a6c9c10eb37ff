import { badge, icon } from '../icons';
import { type Kind, OVERALL_KIND } from '../kinds';
import { type Html, html } from '../markup';
import { paragraph, type Section } from '../section';
import { tally } from '../tally';
import { explanation, verdictTitle } from '../verdict-words';
import type { View } from '../view';
import { notices } from './notices';

/** The verdict in plain words, the numbers it rests on, and what a reader has to know before trusting it. */
export function verdictSection(view: View): Section {
  const { report, texts } = view;
  const { verdict: words } = texts.summary;
  const title = verdictTitle(report, texts);
  const content = html`<div class="utrecht-alert ${ALERT[OVERALL_KIND[report.verdict]]} ki-verdict">
<div class="ki-verdict__icon ki-kind--${OVERALL_KIND[report.verdict]}">${icon(OVERALL_KIND[report.verdict])}</div>
<div class="utrecht-alert__content"><div class="utrecht-alert__message">
<p class="ki-verdict__title">${title}</p>
${paragraph(html`${explanation(report, texts)}${report.verdict === 'gedeeltelijk-conform' && html` ${words.where}`}`)}
${view.language === 'nl' && paragraph(html`<span class="ki-quiet">${words.formal}</span> ${report.summary.sentence}`)}
</div></div>
</div>
${tiles(view)}
${notices(view)}`;
  return { id: 'oordeel', heading: words.heading, content };
}

const ALERT: Record<Kind, string> = {
  good: 'utrecht-alert--ok',
  bad: 'utrecht-alert--error',
  partial: 'utrecht-alert--warning',
  open: 'utrecht-alert--info',
  info: 'utrecht-alert--info',
};

/** The verdict in a few words, for the head of a page. */
export function verdictBadge({ report, texts }: View): Html {
  return badge(OVERALL_KIND[report.verdict], texts.words.overall[report.verdict]);
}

function tiles({ report, texts }: View): Html {
  const { tiles: words } = texts.summary.verdict;
  const { obligatory, met, failing, open } = tally(report.requirements);
  const tile = (count: number, label: string, kind: Kind | undefined) =>
    html`<div class="ki-tile${kind !== undefined && ` ki-kind--${kind}`}"><dt>${label}</dt><dd>${count}</dd></div>`;
  return html`<dl class="ki-tiles">
${tile(obligatory, words.all, undefined)}
${tile(met, words.met, met > 0 ? 'good' : undefined)}
${tile(failing, words.failing, failing > 0 ? 'bad' : undefined)}
${tile(open, words.open, open > 0 ? 'partial' : undefined)}
</dl>
`;
}
