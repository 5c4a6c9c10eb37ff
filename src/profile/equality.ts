import { isBlank, isEmpty } from './empty';
import type { Field } from './field';
import { isInstant, isSameInstant } from './instant';
import { isRecord } from './json';

/** What kind of value is compared; 'unknown' looks at the values themselves. */
export type Kind = 'instant' | 'number' | 'text' | 'reference' | 'unknown';

/** The kind of value a property of a profile holds. */
export function kindOf(field: Field | undefined): Kind {
  if (field === undefined) return 'unknown';
  if (field.kind === 'reference' || field.kind === 'inverse' || field.kind === 'identity') return 'reference';
  if (field.property.convert === 'digits') return 'number';
  const { type, format } = field.property.schema ?? {};
  if (format === 'date-time') return 'instant';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' ? 'text' : 'unknown';
}

/**
 * Whether two values mean the same: moments in different time zones, numbers and their digits, ids in different case,
 * and empty whichever way it is written (absent, null, ""). Lists are equal whatever their order.
 */
export function semanticallyEqual(a: unknown, b: unknown, kind: Kind = 'unknown'): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (Array.isArray(a) || Array.isArray(b)) return sameMembers(listOf(a), listOf(b), kind);
  if (isRecord(a) && isRecord(b)) return sameContent(a, b);
  return a === b || sameByKind(a, b, kind);
}

function sameByKind(a: unknown, b: unknown, kind: Kind): boolean {
  if (kind === 'instant' || kind === 'unknown') {
    if (isInstant(a) && isInstant(b)) return isSameInstant(a, b);
  }
  if (kind === 'number' || typeof a === 'number' || typeof b === 'number') {
    const [first, second] = [numberIn(a), numberIn(b)];
    return first !== undefined && first === second;
  }
  return kind === 'reference' && sameId(a, b);
}

/** Every member of one list has its own counterpart in the other. */
function sameMembers(a: readonly unknown[], b: readonly unknown[], kind: Kind): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((member) => {
    const index = left.findIndex((other) => semanticallyEqual(member, other, kind));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

function sameContent(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => semanticallyEqual(a[name], b[name]));
}

function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** Whether two ids name the same object: the case of a UUID means nothing (RFC 9562 §4). */
export function sameId(a: unknown, b: unknown): boolean {
  return a === b || (isUuid(a) && isUuid(b) && a.toLowerCase() === b.toLowerCase());
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** A list of one value and the value itself are the same. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter((member) => !isEmpty(member));
  return [value];
}
