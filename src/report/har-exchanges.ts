import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type HarEntry, INCOMPLETE } from './har-report';
import type { RecordedExchange } from './recorded-exchange';

/** Evidence that this kit did not write; the message is Dutch and names the line. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

/**
 * Reads exchanges back from evidence this kit wrote, which has one entry per line.
 * @throws EvidenceError for a line that is no entry
 */
export async function* readHarExchanges(file: string): AsyncGenerator<RecordedExchange> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.startsWith('{"_id"')) {
      const entry = parsed(text.replace(/,$/u, ''));
      if (!isEntry(entry)) {
        throw new EvidenceError(`${file} regel ${line} is geen vastgelegde uitwisseling.`);
      }
      yield exchangeOf(entry);
    }
  }
}

function exchangeOf(entry: HarEntry): RecordedExchange {
  const { request, response, _failure: failure } = entry;
  const { method, url, httpVersion, postData } = request;
  return {
    id: entry._id,
    scenario: entry._scenario,
    startedAt: entry.startedDateTime,
    durationMs: entry.time,
    timings: entry.timings,
    httpVersion,
    request: {
      method,
      url,
      headers: headersOf(request.headers),
      ...(postData === undefined ? {} : { body: postData.text }),
      authentication: entry._authentication,
    },
    ...(response.status === 0 ? {} : { response: responseOf(response) }),
    ...(failure === undefined ? {} : { failure }),
  };
}

function responseOf({ status, statusText, headers, content }: HarEntry['response']) {
  return { status, statusText, headers: headersOf(headers), body: content.text, truncated: content.comment === INCOMPLETE };
}

function headersOf(pairs: HarEntry['request']['headers']): Record<string, string> {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Everything that is read further on has the type {@link HarEntry} gives it; the evidence may have been edited since. */
function isEntry(value: unknown): value is HarEntry {
  return (
    isRecord(value) &&
    ['_id', '_scenario', '_authentication', 'startedDateTime'].every((key) => typeof value[key] === 'string') &&
    typeof value.time === 'number' &&
    isRecord(value.timings) &&
    isRequest(value.request) &&
    isResponse(value.response)
  );
}

function isRequest(value: unknown): boolean {
  return isRecord(value) && typeof value.method === 'string' && typeof value.url === 'string' && isPairs(value.headers);
}

function isResponse(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.status === 'number' &&
    isPairs(value.headers) &&
    isRecord(value.content) &&
    typeof value.content.text === 'string'
  );
}

function isPairs(value: unknown): boolean {
  return Array.isArray(value) && value.every((pair) => isRecord(pair) && typeof pair.name === 'string' && typeof pair.value === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
