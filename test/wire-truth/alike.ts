import { isBlank, isInstant } from '../../src/profile';

/** A body with every moment in one notation, and empty in one form whether it is "", null or a group of nothing. Whether a property is there stays as it is. */
export function alike(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(alike);
  }
  if (isInstant(value)) {
    return new Date(value).toISOString();
  }
  if (isBlank(value) && !isFreeForm(value)) {
    return null;
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, alike(inner)]))
    : value;
}

/** {} is an empty object in itself (metadata), not a group. */
function isFreeForm(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
