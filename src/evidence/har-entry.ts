import type { RecordedExchange } from './recorded-exchange';

/** Comment of a body that did not come in whole. */
const INCOMPLETE = 'Het antwoord kwam niet volledig binnen.';

/** What stands after every entry of a list but the last. */
export const BETWEEN = ',\n';

/** Characters kept of one body. */
const BODY_SHOWN = 1_000_000;

export type HarEntry = ReturnType<typeof harEntry>;

/**
 * One exchange as an entry of HAR 1.2, with its id, scenario and kind of authentication as `_id`, `_scenario` and `_authentication`;
 * a call without an answer has status 0 and its cause as `_failure`.
 */
export function harEntry(exchange: RecordedExchange) {
  const { request, response, failure } = exchange;
  return {
    _id: exchange.id,
    _scenario: exchange.scenario,
    _authentication: request.authentication,
    ...(request.chunked === true ? { _chunked: true } : {}),
    ...(failure === undefined ? {} : { _failure: { kind: failure.kind, message: shown(failure.message) } }),
    startedDateTime: exchange.startedAt,
    time: exchange.durationMs,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: exchange.httpVersion,
      cookies: [],
      headers: pairs(request.headers),
      queryString: query(request.url),
      ...(request.body === undefined ? {} : { postData: { mimeType: header(request.headers, 'content-type'), text: shown(request.body) } }),
      headersSize: -1,
      bodySize: byteLength(request.body ?? ''),
    },
    response: {
      status: response?.status ?? 0,
      statusText: shown(response?.statusText ?? ''),
      httpVersion: exchange.httpVersion,
      cookies: [],
      headers: pairs(response?.headers ?? {}),
      content: content(response),
      redirectURL: header(response?.headers ?? {}, 'location'),
      headersSize: -1,
      bodySize: response === undefined ? -1 : byteLength(response.body),
    },
    cache: {},
    timings: exchange.timings,
  };
}

/** An entry as it stands in a list of entries, on a line of its own. */
export function entryLine(exchange: RecordedExchange): string {
  return `${JSON.stringify(harEntry(exchange))}${BETWEEN}`;
}

/** The exchange an entry was made of. */
export function exchangeOf(entry: HarEntry): RecordedExchange {
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
      ...(entry._chunked === true ? { chunked: true } : {}),
      authentication: entry._authentication,
    },
    ...(response.status === 0 ? {} : { response: responseOf(response) }),
    ...(failure === undefined ? {} : { failure }),
  };
}

function responseOf({ status, statusText, headers, content }: HarEntry['response']) {
  return { status, statusText, headers: headersOf(headers), body: content.text, truncated: content.comment === INCOMPLETE };
}

function headersOf(named: HarEntry['request']['headers']): Record<string, string> {
  return Object.fromEntries(named.map(({ name, value }) => [name, value]));
}

function content(response: RecordedExchange['response']) {
  const body = response?.body ?? '';
  return {
    size: byteLength(body),
    mimeType: header(response?.headers ?? {}, 'content-type'),
    text: shown(body),
    ...(response?.truncated === true ? { comment: INCOMPLETE } : {}),
  };
}

/** Half a surrogate pair is no character: a reader of JSON may refuse it. */
function shown(text: string): string {
  const cut = text.length > BODY_SHOWN ? `${text.slice(0, BODY_SHOWN)}… (ingekort, ${text.length} tekens)` : text;
  return cut.toWellFormed();
}

function pairs(headers: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name: shown(name), value: shown(value) }));
}

function query(url: string): { name: string; value: string }[] {
  const start = url.indexOf('?');
  return start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))].map(([name, value]) => ({ name, value }));
}

function header(headers: Record<string, string>, wanted: string): string {
  return shown(Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '');
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
