import { applyEdits, format } from 'jsonc-parser';

/** Characters of a body on the page; the evidence has the rest. */
const SHOWN = 4000;

/** Longer than this is not laid out any more, only cut. */
const FORMATTED = 20_000;

/** A body as a page shows it. */
export type ShownBody =
  | { readonly kind: 'text'; readonly text: string; readonly cutFrom?: number }
  | { readonly kind: 'binary'; readonly length: number };

/** A body with its JSON laid out, cut when long; what no person can read is only counted. */
export function shownBody(body: string): ShownBody {
  if (isBinary(body)) {
    return { kind: 'binary', length: body.length };
  }
  const text = body.length <= FORMATTED && /^\s*[[{]/u.test(body) ? laidOut(body) : body;
  return text.length <= SHOWN ? { kind: 'text', text } : { kind: 'text', text: text.slice(0, SHOWN), cutFrom: text.length };
}

/** Only white space changes: numbers and escapes stay as they were sent. */
function laidOut(json: string): string {
  return applyEdits(json, format(json, undefined, { insertSpaces: true, tabSize: 2, eol: '\n' }));
}

/** Of the first characters, more than one in ten is no text. */
function isBinary(body: string): boolean {
  const start = body.slice(0, 2000);
  const odd = start.match(/(?![\t\n\r])[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  return odd > start.length / 10;
}
