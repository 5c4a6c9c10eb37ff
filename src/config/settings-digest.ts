import { createHash } from 'node:crypto';
import type { Settings } from './settings';

/** sha256 of settings, whatever the order they were written in and wherever the reports go. */
export function settingsDigest(settings: Settings): string {
  const { out: _, ...rest } = settings;
  return createHash('sha256')
    .update(JSON.stringify(sorted(rest)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).filter(([name]) => name !== '$schema');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
}
