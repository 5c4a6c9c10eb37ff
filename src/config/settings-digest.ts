import { createHash } from 'node:crypto';
import type { Settings } from './settings';

/**
 * Settings a report tells apart from all others (what was tested, in which form, by whom, with which seed and which requirements), and
 * those that change no verdict: where reports go, how they look, which part of a run it is. None of them makes another configuration.
 */
const TOLD_APART: ReadonlySet<string> = new Set<keyof Settings>([
  'url',
  'product',
  'operator',
  'profile',
  'requirements',
  'seed',
  'baseline',
  'out',
  'lang',
  'designTokens',
  'shard',
  'durations',
  'record',
  'replay',
  'keep',
  'yes',
]);

/** sha256 of the settings that make a configuration, whatever the order they were written in. */
export function settingsDigest(settings: Settings): string {
  const own = Object.fromEntries(Object.entries(settings).filter(([name]) => !TOLD_APART.has(name)));
  return createHash('sha256')
    .update(JSON.stringify(sorted(own)))
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
