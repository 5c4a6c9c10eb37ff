import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ExchangesError, isRecord, isText, type RecordedExchange } from './recorded-exchange';

/**
 * Reads exchanges back from evidence this kit wrote, which has one entry per line.
 * @throws ExchangesError for a line that is no entry
 */
export async function* readHarExchanges(file: string): AsyncGenerator<RecordedExchange> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.startsWith('{"_id"')) {
      const exchange = exchangeOf(JSON.parse(text.replace(/,$/u, '')));
      if (exchange === undefined) {
        throw new ExchangesError(`${file} regel ${line} is geen vastgelegde uitwisseling.`);
      }
      yield exchange;
    }
  }
}

function exchangeOf(entry: unknown): RecordedExchange | undefined {
  if (
    !isRecord(entry) ||
    !isText(entry._id) ||
    !isText(entry._scenario) ||
    !isText(entry.startedDateTime) ||
    typeof entry.time !== 'number'
  ) {
    return undefined;
  }
  const { request, response, _failure: failure } = entry;
  if (!isRecord(request) || !isText(request.method) || !isText(request.url) || !isRecord(response)) {
    return undefined;
  }
  const body = textOf(request.postData);
  return {
    id: entry._id,
    scenario: entry._scenario,
    startedAt: entry.startedDateTime,
    durationMs: entry.time,
    request: { method: request.method, url: request.url, headers: headersOf(request.headers), ...(body === undefined ? {} : { body }) },
    ...(typeof response.status === 'number' && response.status !== 0 ? { response: responseOf(response, response.status) } : {}),
    ...(isRecord(failure) ? { failure: { kind: String(failure.kind), message: String(failure.message) } } : {}),
  };
}

function responseOf(response: Record<string, unknown>, status: number) {
  const { content } = response;
  const truncated = isRecord(content) && content.comment !== undefined;
  return { status, headers: headersOf(response.headers), body: textOf(content) ?? '', truncated };
}

function textOf(content: unknown): string | undefined {
  return isRecord(content) && isText(content.text) ? content.text : undefined;
}

function headersOf(list: unknown): Record<string, string> {
  const pairs = Array.isArray(list) ? list : [];
  return Object.fromEntries(
    pairs.flatMap((pair: unknown) => (isRecord(pair) && isText(pair.name) && isText(pair.value) ? [[pair.name, pair.value]] : [])),
  );
}
