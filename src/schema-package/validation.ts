/**
 * Validators without the test kit: of documents on the wire (`validator`, `validatorFor`, `compositeValidator`) and of objects of the
 * information model (`modelValidator`). Those of built-in profiles were generated ahead and need no compilation.
 */
export {
  compositeValidator,
  type Purpose,
  type ValidatedProfile,
  type Validator,
  type Violation,
  validator,
  validatorFor,
} from '../validation';
export { modelValidator } from './model-validator';
