import { createHash } from 'node:crypto';
import type { Settings } from './settings';

/** sha256 of settings, whatever the order they were written in, wherever the reports go, how they look and which part of a run it is. */
export function settingsDigest(settings: Settings): string {
  const {
    out: _out,
    lang: _lang,
    designTokens: _designTokens,
    shard: _shard,
    durations: _durations,
    record: _record,
    replay: _replay,
    ...rest
  } = settings;
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
