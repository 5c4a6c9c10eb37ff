import type { ErrorObject } from 'ajv';
import { pointerOf, valueAt } from '../profile/pointer';
import { message } from './messages';

/** One place where a document differs from its schema. */
export interface Violation {
  /** JSON Pointer to the value; for a missing property, to where it should be. */
  readonly path: string;
  readonly keyword: string;
  /** Dutch sentence. */
  readonly message: string;
  readonly params: Record<string, unknown>;
}

/** More than this says nothing new about a document, and a hostile one could hold millions. */
const MOST = 100;

/**
 * The violations among the errors of a validator, in the order of the schema. Errors that only report that a part
 * did not fit are left out: the part's own errors say it better.
 */
export function violations(errors: readonly ErrorObject[], document: unknown): Violation[] {
  const missing = missingInBranches(errors);
  const found = new Map<string, Violation>();
  for (const error of errors) {
    if (found.size === MOST) break;
    const violation = asViolation(error, missing, document);
    if (violation !== undefined) found.set(`${violation.path} ${violation.message}`, violation);
  }
  return [...found.values()];
}

function asViolation(error: ErrorObject, missing: ReadonlyMap<string, readonly string[]>, document: unknown): Violation | undefined {
  if (error.keyword === 'if' || BRANCH.test(error.schemaPath)) return undefined;
  if (error.keyword !== 'anyOf') return violation(error, document);
  const properties = missing.get(error.instancePath + error.schemaPath);
  return properties === undefined ? undefined : violation({ ...error, params: { properties } }, document);
}

function violation({ instancePath, keyword, params }: ErrorObject, document: unknown): Violation {
  const missing: unknown = keyword === 'required' ? params.missingProperty : undefined;
  const path = typeof missing === 'string' ? instancePath + pointerOf([missing]) : instancePath;
  return { path, keyword, message: message(keyword, params, valueAt(document, path)), params };
}

/** A branch of an alternative: "null", or one of several properties of which one has to be there. */
const BRANCH = /\/anyOf\/\d+\/(type|required)$/;

/** Per alternative (place and rule) the properties of which none was there. */
function missingInBranches(errors: readonly ErrorObject[]): Map<string, string[]> {
  const missing = new Map<string, string[]>();
  for (const { keyword, instancePath, schemaPath, params } of errors) {
    if (keyword !== 'required' || !BRANCH.test(schemaPath)) continue;
    const alternative = instancePath + schemaPath.replace(/\/\d+\/required$/, '');
    missing.set(alternative, [...(missing.get(alternative) ?? []), String(params.missingProperty)]);
  }
  return missing;
}
