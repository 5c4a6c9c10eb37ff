import { type Language, textsIn } from '../html/texts/texts';
import { markdownTable, markdownText } from '../markdown-text';
import { type Change, DIRECTIONS } from './changes';
import type { Comparison, Step } from './compare-reports';
import { type ComparisonTexts, causeText, describedCauses, verdictChange } from './comparison-words';

/** A comparison in GitHub-flavoured Markdown. */
export function comparisonMarkdown({ steps }: Comparison, language: Language = 'nl'): string {
  const texts = textsIn(language);
  return `# ${texts.comparison.title}\n\n${steps.map((step) => stepMarkdown(step, texts)).join('\n\n')}\n`;
}

function stepMarkdown(step: Step, texts: ComparisonTexts): string {
  const { comparison } = texts;
  const sorted = DIRECTIONS.flatMap((direction) => step.changes.filter((change) => change.direction === direction));
  return [
    `## ${markdownText(comparison.step(step.from.name, step.to.name))}`,
    markdownText(verdictChange(step, texts)),
    `### ${comparison.differs}`,
    describedCauses(step, texts)
      .map((line) => `- ${markdownText(line, 500)}`)
      .join('\n'),
    `### ${comparison.changes}`,
    sorted.length === 0
      ? comparison.noChanges
      : markdownTable(
          ['', comparison.requirement, comparison.before, comparison.after, comparison.because],
          sorted.map((change) => row(change, texts)),
        ),
  ].join('\n\n');
}

function row(change: Change, texts: ComparisonTexts): string[] {
  const { comparison, words } = texts;
  const name = (verdict: Change['from']) => (verdict === undefined ? comparison.none : words.verdict[verdict]);
  return [
    comparison.direction[change.direction],
    markdownText(`${change.id} ${change.title}`),
    name(change.from),
    name(change.to),
    causeText(change, texts),
  ];
}
