import type { Report } from '../../verdict/report-model';
import { tally } from './tally';
import type { Language, Texts } from './texts/texts';
import { textsIn } from './texts/texts';

/** The verdict with the profile it holds for: it never stands without. */
export function verdictTitle(report: Report, texts: Texts): string {
  return texts.summary.verdict.title(capital(texts.words.overall[report.verdict]), report.profile.name);
}

/** What the verdict means, in plain words. */
export function explanation(report: Report, texts: Texts): string {
  const { verdict: words } = texts.summary;
  const { met, failing, open, obligatory } = tally(report.requirements);
  switch (report.verdict) {
    case 'conform':
      return words.conform(met);
    case 'gedeeltelijk-conform':
      return words.partly(open, obligatory);
    case 'niet-conform':
      return words.not(failing);
    case 'niet-vastgesteld':
      return words.unknown;
  }
}

/** The verdict in a sentence: that of the report, which is Dutch, or as much in another language. */
export function verdictText(report: Report, language: Language): string {
  const texts = textsIn(language);
  return language === 'nl' ? report.summary.sentence : `${verdictTitle(report, texts)}. ${explanation(report, texts)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
