export { type CleanupResult, cleanup, type LeftEntry } from './cleanup';
export { Journal } from './journal';
export type { JournalTarget } from './journal-line';
export { type JournalEntry, JournalError, journalTargets, openEntries } from './open-entries';
export { type Trace, traceIn, type Within } from './trace';
