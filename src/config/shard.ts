import { UsageError } from './usage-error';

/** Part `index` of `total`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** @throws UsageError when it is not i/n with i between 1 and n */
export function parseShard(text: string, origin: string): Shard {
  const [, first = '', second = ''] = /^(\d{1,3})\/(\d{1,3})$/u.exec(text) ?? [];
  const index = Number(first);
  const total = Number(second);
  if (first === '' || index < 1 || index > total) {
    throw new UsageError(`${origin}: '${text}' is geen deel. Geef i/n met i van 1 tot en met n, zoals 1/4.`);
  }
  return { index, total };
}
