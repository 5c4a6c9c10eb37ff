export type { Behaviour, Change, Context, PageInfo, PageRequest, Removal, Target } from './behaviour';
export type { Call, Reply } from './call';
export { defaultBehaviour } from './defaults';
export type { Criterion } from './filters/criterion';
export { type InvalidParam, type Outcome, Problem, type RuleViolation } from './problem';
export { createReference, type Reference, type ReferenceOptions } from './reference';
export type { Register, Snapshot } from './register';
export type { Rule } from './rules/rule';
export { seed } from './seed';
