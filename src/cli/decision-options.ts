import type { OptionSpec } from './command';

/** What a decision about known deviations consists of. */
export const DECISION_OPTIONS: readonly OptionSpec[] = [
  { flags: '--reason <tekst>', description: 'waarom de nieuwe afwijkingen voorlopig mogen blijven' },
  { flags: '--owner <naam>', description: 'wie ze oplost' },
  { flags: '--expires <datum>', description: 'laatste dag waarop ze zijn toegestaan, als jjjj-mm-dd' },
];
