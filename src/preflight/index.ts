export { CHECK_TITLES, type Check, type CheckId, type FatalCode } from './check';
export { checklist } from './checklist';
export { type PreflightInput, type PreflightResult, preflight } from './preflight';
export type { RecognisedProfile } from './recognise';
