import type { Terminal } from './terminal';

/** Errors by which other parts say that what the user gave is wrong. Named, so that none of them has to be loaded. */
const USAGE_ERRORS = new Set([
  'UsageError',
  'ProfileError',
  'BaselineError',
  'DocumentError',
  'SelectionError',
  'FeatureError',
  'RequirementError',
  'ClaimError',
  'FormatError',
  'LanguageError',
  'EvidenceError',
  'MergeError',
  'CompareError',
  'DesignTokensError',
  'HttpOptionsError',
  'JournalError',
  'RecordingError',
]);

/** Prints what went wrong and gives the exit code that goes with it: 2 for wrong usage, 3 for anything else. */
export function failure(error: unknown, terminal: Terminal): 2 | 3 {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && USAGE_ERRORS.has(error.name)) {
    terminal.err(`${message}\n`);
    return 2;
  }
  const stack = terminal.environment.KLANTINTERACTIES_DEBUG && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  terminal.err(`De kit zelf faalde: ${message}. Met KLANTINTERACTIES_DEBUG=1 verschijnt de plaats in de code.${stack}\n`);
  return 3;
}
