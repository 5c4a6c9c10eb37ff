import { callName, type DeviationDraft } from '../functions';
import { curl, type Exchange } from '../http';

const SHOWN = 300;

/** More of a value is not even looked at. */
const READ = 100_000;

/** Longer than any form a secret can have. */
const LONGEST_SECRET = 50_000;

/**
 * A received or expected value in words, short enough to read and without the secrets that were used for the exchange. Those are
 * taken out before the text is cut: a part of a secret is no longer recognised.
 */
export function shown(value: unknown, { response }: Exchange): string {
  if (value === undefined) {
    return '(ontbreekt)';
  }
  const whole = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
  const read = whole.slice(0, READ);
  const text = response?.hidden?.(read) ?? read;
  if (whole.length > READ && text.length < LONGEST_SECRET) {
    return `*** (${whole.length} tekens)`;
  }
  const characters = [...text.slice(0, 3 * SHOWN)];
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join('')}… (ingekort, ${whole.length} tekens)`;
}

/** A deviation seen in one exchange. */
export function deviation(exchange: Exchange, text: string, detail: { path?: string; expected: string; received: string }): DeviationDraft {
  return {
    text,
    call: callName(exchange),
    path: detail.path ?? '',
    expected: detail.expected,
    received: detail.received,
    exchange: exchange.id,
    curl: curl(exchange),
  };
}

/** «201», or «400: <explanation>» for an error. */
export function statusText(exchange: Exchange): string {
  const status = exchange.response?.status ?? 0;
  const body = exchange.response?.body ?? '';
  return status >= 400 && body !== '' ? `${status}: ${shown(body, exchange)}` : String(status);
}
