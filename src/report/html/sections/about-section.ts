import { LEVELS, VERDICTS } from '../../labels';
import { type DataRow, dataList } from '../data-list';
import { badge } from '../icons';
import { OVERALL_KIND, VERDICT_KIND } from '../kinds';
import { type Html, html } from '../markup';
import { paragraph, type Section } from '../section';
import type { View } from '../view';

const OVERALL = ['conform', 'gedeeltelijk-conform', 'niet-conform', 'niet-vastgesteld'] as const;

/** How to repeat and check the test, and what the words of the report mean. */
export function aboutSection(view: View): Section {
  const { about: words } = view.texts.requirements;
  const content = html`<h3 class="nl-heading nl-heading--level-3">${words.repeat}</h3>
<pre class="nl-code-block"><code>${view.report.run.command}</code></pre>
${paragraph(words.verify)}
<pre class="nl-code-block"><code>klantinteracties-conformance verify .</code></pre>
<h3 class="nl-heading nl-heading--level-3">${words.marks}</h3>
${dataList(marks(view))}
<h3 class="nl-heading nl-heading--level-3">${words.meaning}</h3>
${meanings(view)}`;
  return { id: 'over', heading: words.heading, content };
}

function marks({ report, texts }: View): DataRow[] {
  const { about: words } = texts.requirements;
  const { run, kit, profile, evidence } = report;
  const mark = (text: string) => text !== '' && html`<code class="nl-code">${text}</code>`;
  return [
    [words.run, mark(run.id)],
    [words.seed, mark(run.seed)],
    [words.set, mark(kit.requirementDigest)],
    [words.profile, mark(profile.digest)],
    [words.configuration, mark(run.configurationDigest)],
    [words.evidence, mark(evidence.digest)],
    [texts.summary.facts.recording, mark((run.replay ?? run.recording)?.digest ?? '')],
    [words.node, kit.node],
  ];
}

function meanings({ report, texts }: View): Html {
  const { about } = texts.requirements;
  const { words } = texts;
  const levels = LEVELS.filter((level) => report.requirements.some((result) => result.level === level));
  return html`<h4 class="nl-heading nl-heading--level-4">${about.verdicts}</h4>
${dataList(OVERALL.map((verdict) => [badge(OVERALL_KIND[verdict], words.overall[verdict]), words.overallMeaning[verdict]]))}
<h4 class="nl-heading nl-heading--level-4">${about.requirementVerdicts}</h4>
${dataList(VERDICTS.map((verdict) => [badge(VERDICT_KIND[verdict], words.verdict[verdict]), words.verdictMeaning[verdict]]))}
<h4 class="nl-heading nl-heading--level-4">${about.levels}</h4>
${dataList(levels.map((level) => [words.level[level], words.levelMeaning[level]]))}`;
}
