/** Errors by which the parts of the kit say that what the user gave is wrong. Named, so that none of them has to be loaded. */
const WRONG_USAGE = new Set([
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

/** Whether an error says, in a Dutch message, that settings or files of the user are wrong (exit code 2); anything else is a fault. */
export function isWrongUsage(error: unknown): error is Error {
  return error instanceof Error && WRONG_USAGE.has(error.name);
}
