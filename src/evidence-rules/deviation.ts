import { callName, type DeviationDraft } from '../functions';
import { curl, type Exchange } from '../http';

const SHOWN = 300;

/** A received or expected value in words, short enough to read. */
export function shown(value: unknown): string {
  if (value === undefined) {
    return '(ontbreekt)';
  }
  const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
  const characters = [...text];
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join('')}… (ingekort, ${characters.length} tekens)`;
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
  return status >= 400 && body !== '' ? `${status}: ${shown(body)}` : String(status);
}
