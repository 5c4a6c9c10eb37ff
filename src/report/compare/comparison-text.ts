import { cleanLine } from '../../verdict/untrusted-text';
import { groupBy } from '../html/group-by';
import { type Language, textsIn } from '../html/texts/texts';
import { type Change, DIRECTIONS } from './changes';
import type { Comparison, Step } from './compare-reports';
import { type ComparisonTexts, causeText, describedCauses, verdictChange } from './comparison-words';

/** A comparison as plain text, for a terminal. */
export function comparisonText({ steps }: Comparison, language: Language = 'nl'): string {
  const texts = textsIn(language);
  return `${steps.map((step) => stepText(step, texts)).join('\n\n')}\n`;
}

function stepText(step: Step, texts: ComparisonTexts): string {
  const { comparison } = texts;
  return [
    cleanLine(comparison.step(step.from.name, step.to.name)),
    cleanLine(verdictChange(step, texts)),
    '',
    `${comparison.differs}:`,
    ...describedCauses(step, texts).map((line) => `  ${line}`),
    '',
    `${comparison.changes}:`,
    ...(step.changes.length === 0 ? [`  ${comparison.noChanges}`] : changeLines(step, texts)),
  ].join('\n');
}

/** Requirements with the same direction and the same causes stand together, under one line that says so. */
function changeLines({ changes }: Step, texts: ComparisonTexts): string[] {
  return DIRECTIONS.flatMap((direction) => {
    const own = changes.filter((change) => change.direction === direction);
    return [...groupBy(own, (change) => causeText(change, texts))].flatMap(([because, group]) => [
      `  ${texts.comparison.direction[direction]} (${group.length}), ${texts.comparison.because.toLowerCase()}: ${because}`,
      ...group.map((change) => line(change, texts)),
    ]);
  });
}

function line({ id, title, from, to }: Change, { comparison, words }: ComparisonTexts): string {
  const name = (verdict: Change['from']) => (verdict === undefined ? comparison.none : words.verdict[verdict]);
  return `    ${cleanLine(id)} ${name(from)} → ${name(to)}: ${cleanLine(title)}`;
}
