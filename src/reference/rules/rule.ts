import { isRecord, type ObjectType } from '../../profile';
import type { Change, Context } from '../behaviour';
import type { RuleViolation } from '../problem';

/** A functional rule: named after its clause, checked on the intended state of one object. */
export interface Rule {
  readonly name: string;
  readonly types: readonly ObjectType[];
  check(change: Change, c: Context): RuleViolation[];
}

/** The value at a dotted attribute path. */
export function attributeAt(object: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = object;
  for (const part of path.split('.')) value = isRecord(value) ? value[part] : undefined;
  return value;
}

/** The text at a dotted attribute path; '' when there is none. */
export function textAt(object: Readonly<Record<string, unknown>>, path: string): string {
  const value = attributeAt(object, path);
  return typeof value === 'string' ? value : '';
}
