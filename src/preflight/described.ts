import type { Exchange } from '../http';
import { isRecord } from '../profile';
import { cleanLine } from '../verdict/untrusted-text';

/** An answer in a few words: its status, what it says, and which parameters it points at. */
export function described(exchange: Exchange): string {
  const { response, failure } = exchange;
  if (response === undefined) {
    return cleanLine(failure?.message ?? 'geen antwoord', 200);
  }
  const { json, hidden = (text: string) => text } = response;
  const detail = isRecord(json) ? [json.detail, json.title].find((text) => typeof text === 'string') : undefined;
  const names = namedIn(exchange);
  const pointed = names.length === 0 ? '' : `; het noemt ${cleanLine(hidden(names.join(', ')), 120)}`;
  return `status ${response.status}${typeof detail === 'string' ? `, '${cleanLine(hidden(detail), 120)}'` : ''}${pointed}`;
}

/** Names of the parameters a refusal points at. */
export function namedIn({ response }: Exchange): string[] {
  const params = isRecord(response?.json) ? response.json.invalidParams : undefined;
  return Array.isArray(params)
    ? params.flatMap((param: unknown) => (isRecord(param) && typeof param.name === 'string' ? [param.name] : []))
    : [];
}

/** The target looked at what was sent and would not have it: not that it was too busy, not allowed or broken. */
export function isRefusal({ response }: Exchange): boolean {
  const status = response?.status ?? 0;
  return status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}
