import { enComparison } from './en-comparison';
import { enRegister } from './en-register';
import { enRequirements } from './en-requirements';
import { enSheet } from './en-sheet';
import { enSummary } from './en-summary';
import { enText } from './en-text';
import { enWords } from './en-words';
import type { nl } from './nl';

/** Everything the page says in English. Titles and reasons come from the report and stay Dutch. */
export const en: typeof nl = {
  locale: 'en-GB',
  words: enWords,
  page: {
    title: 'Klantinteracties conformance report',
    skip: 'Skip to the content',
    contents: 'Contents',
    unknownProduct: 'product not stated',
    footer: (kit: string) => `Made with ${kit}. Everything in this report comes from report.json.`,
  },
  summary: enSummary,
  requirements: enRequirements,
  sheet: enSheet,
  comparison: enComparison,
  register: enRegister,
  text: enText,
};
