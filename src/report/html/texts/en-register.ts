import type { nlRegister } from './nl-register';

/** English texts of the page that compares implementations. */
export const enRegister: typeof nlRegister = {
  title: 'Implementations of Klantinteracties compared',
  intro: 'This page shows conformance reports beside each other. Each verdict leads to the report it comes from.',
  implementations: 'The implementations',
  implementation: 'Implementation',
  supplier: 'Supplier',
  profile: 'Profile',
  date: 'Tested on',
  verdict: 'Verdict',
  met: 'Obligatory: met',
  report: 'report',
  sheet: 'procurement sheet',
  matrix: 'Verdict per case and implementation',
  matrixIntro: 'A dash means that the case is not in that report.',
  table: 'Table',
  case: 'Case',
  clients: 'Does it work with existing applications?',
  client: 'Application',
  partial: 'not wholly tested',
  others: 'Other reports',
  othersIntro: 'There is a newer or more complete report of these implementations. It is shown above.',
  skipped: 'Not included',
  differentSets: 'Please note: not all reports were made with the same requirement set. Compare them with care.',
  differentProfiles: 'Please note: not all reports were made with the same profile.',
};
