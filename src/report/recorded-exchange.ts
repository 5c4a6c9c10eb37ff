import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Part of a recorded HTTP exchange the evidence is made of; one JSON document per line in the exchanges file. */
export interface RecordedExchange {
  id: string;
  scenario: string;
  startedAt: string;
  durationMs: number;
  request: { method: string; url: string; headers: Record<string, string>; body?: string };
  response?: { status: number; headers: Record<string, string>; body: string; truncated: boolean };
  failure?: { kind: string; message: string };
}

/** An exchanges file with a line that is no exchange; the message is Dutch and names the line. */
export class ExchangesError extends Error {
  override readonly name = 'ExchangesError';
}

/**
 * Reads recorded exchanges one by one, so that a large run needs no memory. A last line that was cut off by a crash
 * is left out.
 * @throws ExchangesError
 */
export async function* readExchanges(file: string): AsyncGenerator<RecordedExchange> {
  let pending: { text: string; line: number } | undefined;
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== '') {
      if (pending !== undefined) {
        yield exchangeOf(parse(pending.text), file, pending.line);
      }
      pending = { text, line };
    }
  }
  const last = pending === undefined ? undefined : parse(pending.text);
  if (pending !== undefined && last !== undefined) {
    yield exchangeOf(last, file, pending.line);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function exchangeOf(value: unknown, file: string, line: number): RecordedExchange {
  if (isExchange(value)) {
    return value;
  }
  throw new ExchangesError(`${file} regel ${line} is geen vastgelegde uitwisseling.`);
}

function isExchange(value: unknown): value is RecordedExchange {
  return (
    isRecord(value) &&
    [value.id, value.scenario, value.startedAt].every(isText) &&
    typeof value.durationMs === 'number' &&
    isRequest(value.request) &&
    (value.response === undefined || isResponse(value.response)) &&
    (value.failure === undefined || (isRecord(value.failure) && isText(value.failure.kind) && isText(value.failure.message)))
  );
}

function isRequest(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.method) &&
    isText(value.url) &&
    isHeaders(value.headers) &&
    (value.body === undefined || isText(value.body))
  );
}

function isResponse(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.status === 'number' &&
    isHeaders(value.headers) &&
    isText(value.body) &&
    typeof value.truncated === 'boolean'
  );
}

function isHeaders(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
