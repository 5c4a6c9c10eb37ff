import { en } from './en';
import { nl } from './nl';

/** Everything a page says in one language. Dutch sets the shape. */
export type Texts = typeof nl;

/** Languages of a page. What comes from the standard or the report is always Dutch. */
export type Language = 'nl' | 'en';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];

const TEXTS: Record<Language, Texts> = { nl, en };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
