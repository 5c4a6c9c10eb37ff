import { isRecord } from './json';

/** Empty: absent, null or "" (a consumer can't rely on which of the three a server shows). */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Empty, or a group or list with nothing but empty parts. */
export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.values(value).every(isBlank);
  return isEmpty(value);
}
