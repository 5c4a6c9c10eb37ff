import { cleanLine } from '../../verdict/untrusted-text';
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

function changeLines({ changes }: Step, texts: ComparisonTexts): string[] {
  return DIRECTIONS.flatMap((direction) => {
    const own = changes.filter((change) => change.direction === direction);
    return own.length === 0
      ? []
      : [`  ${texts.comparison.direction[direction]} (${own.length})`, ...own.flatMap((change) => lines(change, texts))];
  });
}

function lines(change: Change, texts: ComparisonTexts): string[] {
  const { comparison, words } = texts;
  const name = (verdict: Change['from']) => (verdict === undefined ? comparison.none : words.verdict[verdict]);
  return [
    `    ${cleanLine(`${change.id} ${change.title}`)}`,
    `      ${name(change.from)} → ${name(change.to)}; ${comparison.because.toLowerCase()}: ${causeText(change, texts)}`,
  ];
}
