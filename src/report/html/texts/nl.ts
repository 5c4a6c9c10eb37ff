import { nlComparison } from './nl-comparison';
import { nlRegister } from './nl-register';
import { nlRequirements } from './nl-requirements';
import { nlSheet } from './nl-sheet';
import { nlSummary } from './nl-summary';
import { nlText } from './nl-text';
import { nlWords } from './nl-words';

/** Everything the page says in Dutch, in plain language (B1). */
export const nl = {
  locale: 'nl-NL',
  words: nlWords,
  page: {
    title: 'Toetsrapport Klantinteracties',
    skip: 'Naar de inhoud',
    contents: 'Inhoud',
    unknownProduct: 'product niet opgegeven',
    footer: (kit: string) => `Gemaakt met ${kit}. Alle gegevens in dit rapport komen uit report.json.`,
  },
  summary: nlSummary,
  requirements: nlRequirements,
  sheet: nlSheet,
  comparison: nlComparison,
  register: nlRegister,
  text: nlText,
};
