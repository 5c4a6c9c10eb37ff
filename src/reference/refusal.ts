import type { DomainObject, ObjectType } from '../profile';
import type { Violation } from '../validation';
import type { Change, Context } from './behaviour';
import { type InvalidParam, Problem, type RuleViolation } from './problem';

const codes: Readonly<Record<string, string>> = {
  required: 'required',
  minLength: 'blank',
  maxLength: 'max_length',
  enum: 'invalid_choice',
  const: 'invalid_choice',
};

/** '/a/0/b' becomes 'a.0.b'; the document as a whole gets the general name of the profile. */
export function nameOf(pointer: string, c: Context): string {
  const name = pointer.replace(/^\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
  return name === '' ? (c.profile.definition.errors.parameters?.general[0] ?? 'nonFieldErrors') : name;
}

function paramOf(violation: Violation, c: Context): InvalidParam {
  const { path, keyword, message, params } = violation;
  const missing = params.missingProperty;
  const pointer = typeof missing === 'string' && !path.endsWith(`/${missing}`) ? `${path}/${missing}` : path;
  return { name: nameOf(pointer, c), code: codes[keyword] ?? 'invalid', reason: message };
}

function refused(params: readonly InvalidParam[]): Problem {
  return new Problem('refused', 'invalid', 'Een of meer gegevens zijn ongeldig.', params);
}

/** Refuses a body that deviates from the wire schema. */
export function refuseInvalid(violations: readonly Violation[], c: Context): void {
  if (violations.length > 0) throw refused(violations.map((violation) => paramOf(violation, c)));
}

/** Refuses an intended state that breaks a functional rule. */
export function refuseUnruly(violations: readonly RuleViolation[], type: ObjectType, object: DomainObject, c: Context): void {
  if (violations.length === 0) return;
  const named = violations.map(({ attribute, code, reason }) => ({
    name: c.behaviour.paramName(type, attribute, object, c),
    code,
    reason,
  }));
  throw refused(named);
}

/** All checks on an intended creation or change. */
export function judge(change: Change, c: Context): void {
  const { behaviour } = c;
  const violations = [
    ...behaviour.checkFixed(change, c),
    ...behaviour.checkReferences(change, c),
    ...behaviour.checkUnique(change, c),
    ...behaviour.checkRules(change, c),
  ];
  refuseUnruly(violations, change.type, change.after, c);
}

/** The work, with the names of deviating parameters below a prefix: for parts of a larger document. */
export function below<T>(prefix: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem) || error.params.length === 0) throw error;
    const params = error.params.map((param) => ({ ...param, name: `${prefix}.${param.name}` }));
    throw new Problem(error.outcome, error.code, error.detail, params);
  }
}
