import { cleanLine } from '../../verdict/untrusted-text';
import type { Texts } from '../html/texts/texts';
import type { Change } from './changes';
import type { Step } from './compare-reports';

/** The texts a comparison needs. */
export type ComparisonTexts = Pick<Texts, 'comparison' | 'words' | 'locale'>;

/** Whether the verdict on the whole changed, in a sentence. */
export function verdictChange({ verdict }: Step, { comparison, words }: ComparisonTexts): string {
  return verdict.from === verdict.to
    ? comparison.same(words.overall[verdict.to])
    : comparison.changed(words.overall[verdict.from], words.overall[verdict.to]);
}

/** Why one requirement changed, in words. */
export function causeText({ causes }: Pick<Change, 'causes'>, { comparison }: ComparisonTexts): string {
  return causes.length === 0 ? comparison.unexplained : causes.map((kind) => comparison.kind[kind]).join(comparison.or);
}

/** In what the circumstances differ, a line each. */
export function describedCauses({ causes, otherSeed }: Step, { comparison }: ComparisonTexts): string[] {
  if (causes.length === 0) {
    return [otherSeed ? comparison.otherSeed : comparison.nothingDiffers];
  }
  const value = (text: string) => (text === '' ? comparison.none : cleanLine(text, 200));
  return causes.map(({ kind, fact, from, to }) => `${comparison.kind[kind]}: ${comparison.factNames[fact]} ${value(from)} → ${value(to)}`);
}
