import type { Report } from '../../verdict/report-model';
import { type Html, html, NOTHING } from './markup';
import type { ShownExchange } from './shown-exchanges';
import { type Language, type Texts, textsIn } from './texts/texts';

/** A report as a page shows it. */
export interface View {
  readonly report: Report;
  readonly language: Language;
  readonly texts: Texts;
  /** what the page may show of the evidence, by id; absent: there was no evidence */
  readonly exchanges?: ReadonlyMap<string, ShownExchange>;
}

export function viewOf(report: Report, language: Language, exchanges?: ReadonlyMap<string, ShownExchange>): View {
  return { report, language, texts: textsIn(language), ...(exchanges === undefined ? {} : { exchanges }) };
}

/** Attribute for an element whose text comes from the standard or the report, which is Dutch whatever the language of the page. */
export function dutch({ language }: Pick<View, 'language'>): Html {
  return language === 'nl' ? NOTHING : html` lang="nl"`;
}

/** Date and time as people in the Netherlands read them; a text that is no date stays as it is. */
export function dateTime(instant: string, view: Pick<View, 'texts'>): string {
  return formatted(instant, view, { dateStyle: 'long', timeStyle: 'short' });
}

/** Only the date, short. */
export function dateOnly(instant: string, view: Pick<View, 'texts'>): string {
  return formatted(instant, view, { dateStyle: 'medium' });
}

function formatted(instant: string, { texts }: Pick<View, 'texts'>, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? instant
    : new Intl.DateTimeFormat(texts.locale, { ...style, timeZone: 'Europe/Amsterdam' }).format(date);
}
