export { type CleanupResult, cleanup } from './cleanup';
export { Journal } from './journal';
export type { JournalTarget } from './journal-line';
export { type JournalEntry, JournalError, journalTargets, openEntries } from './open-entries';
