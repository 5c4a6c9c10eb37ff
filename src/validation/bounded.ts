import { isRecord } from '../profile/json';

/** Longest list that is judged item by item. */
const ITEMS = 500;

/** Deeper than any list in a wire schema. */
const DEPTH = 12;

/**
 * The document with its lists cut off after 500 items, so that judging a hostile answer takes bounded time: a
 * validator copies all errors so far for each wrong item. Documents without such lists come back as they are.
 */
export function bounded(document: unknown, depth = 0): unknown {
  if (depth === DEPTH) return document;
  if (Array.isArray(document))
    return replaced(document.slice(0, ITEMS), depth) ?? (document.length > ITEMS ? document.slice(0, ITEMS) : document);
  if (!isRecord(document)) return document;
  const names = Object.keys(document);
  const values = replaced(
    names.map((name) => document[name]),
    depth,
  );
  return values === undefined ? document : Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** The bounded values, or undefined when none of them changed. */
function replaced(values: readonly unknown[], depth: number): unknown[] | undefined {
  const made = values.map((value) => bounded(value, depth + 1));
  return made.some((value, index) => value !== values[index]) ? made : undefined;
}
