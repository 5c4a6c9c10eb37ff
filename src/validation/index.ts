export { compositeValidator, type ValidatedProfile, type Validator, validator, validatorFor } from './validator';
export type { Violation } from './violation';
export type { Purpose } from './wire/wire-schema';
