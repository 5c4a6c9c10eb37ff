import type { Failure } from '../http/exchange';
import type { RecordedExchange } from './recorded-exchange';

/** Comment of a body that did not come in whole. */
const INCOMPLETE = 'Het antwoord kwam niet volledig binnen.';

/** What stands after every entry of a list but the last. */
export const BETWEEN = ',\n';

/** Characters kept of one body. */
const BODY_SHOWN = 1_000_000;

/** An exchange as HAR 1.2 holds it. */
export interface HarEntry {
  readonly _id: string;
  readonly _scenario: string;
  readonly _authentication: RecordedExchange['request']['authentication'];
  readonly _chunked?: true;
  readonly _failure?: Failure;
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: RecordedExchange['request']['method'];
    readonly url: string;
    readonly httpVersion: RecordedExchange['httpVersion'];
    readonly headers: readonly Pair[];
    readonly postData?: { readonly mimeType: string; readonly text: string };
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly headers: readonly Pair[];
    readonly content: { readonly text: string; readonly comment?: string };
  };
  readonly timings: RecordedExchange['timings'];
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

/**
 * One exchange as an entry of HAR 1.2 in JSON, with its id, scenario and kind of authentication as `_id`, `_scenario` and
 * `_authentication`; a call without an answer has status 0 and its cause as `_failure`. Every call of a run comes by here: putting the text
 * together takes half the time of making an object first.
 */
export function harEntry(exchange: RecordedExchange): string {
  const { request, failure } = exchange;
  const own = `"_id":${text(exchange.id)},"_scenario":${text(exchange.scenario)},"_authentication":${text(request.authentication)},`;
  const chunked = request.chunked === true ? '"_chunked":true,' : '';
  const cause = failure === undefined ? '' : `"_failure":{"kind":${text(failure.kind)},"message":${text(failure.message)}},`;
  const { send, wait, receive } = exchange.timings;
  return `{${own}${chunked}${cause}"startedDateTime":${text(exchange.startedAt)},"time":${exchange.durationMs},"request":{${requestMembers(exchange)}},"response":{${responseMembers(exchange)}},"cache":{},"timings":{"send":${send},"wait":${wait},"receive":${receive}}}`;
}

function requestMembers({ request, httpVersion }: RecordedExchange): string {
  const { method, url, headers, body } = request;
  const posted = body === undefined ? '' : `"postData":{"mimeType":${text(header(headers, 'content-type'))},"text":${text(body)}},`;
  return `"method":${text(method)},"url":${text(url)},"httpVersion":${text(httpVersion)},"cookies":[],"headers":${pairs(headers)},"queryString":${query(url)},${posted}"headersSize":-1,"bodySize":${byteLength(body ?? '')}`;
}

function responseMembers({ response, httpVersion }: RecordedExchange): string {
  const { status = 0, statusText = '', headers = {}, body = '', truncated = false } = response ?? {};
  const comment = truncated ? `,"comment":${text(INCOMPLETE)}` : '';
  return `"status":${status},"statusText":${text(statusText)},"httpVersion":${text(httpVersion)},"cookies":[],"headers":${pairs(headers)},"content":{"size":${byteLength(body)},"mimeType":${text(header(headers, 'content-type'))},"text":${text(body)}${comment}},"redirectURL":${text(header(headers, 'location'))},"headersSize":-1,"bodySize":${response === undefined ? -1 : byteLength(body)}`;
}

/** An entry as it stands in a list of entries, on a line of its own. */
export function entryLine(exchange: RecordedExchange): string {
  return `${harEntry(exchange)}${BETWEEN}`;
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

/** As JSON. Half a surrogate pair is no character: a reader may refuse it. */
function text(value: string): string {
  const cut = value.length > BODY_SHOWN ? `${value.slice(0, BODY_SHOWN)}… (ingekort, ${value.length} tekens)` : value;
  return JSON.stringify(cut.toWellFormed());
}

/** Most headers come back with every call: those of up to so many names and values are remembered. */
const REMEMBERED = 2_000;
const REMEMBERED_LENGTH = 100;
const known = new Map<string, string>();

function pairs(headers: Record<string, string>): string {
  return `[${Object.entries(headers)
    .map(([name, value]) => pair(name, value))
    .join(',')}]`;
}

function pair(name: string, value: string): string {
  const key = `${name}:${value}`;
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const made = `{"name":${text(name)},"value":${text(value)}}`;
  if (key.length < REMEMBERED_LENGTH && !name.includes(':')) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, made);
  }
  return made;
}

function query(url: string): string {
  const start = url.indexOf('?');
  const members = start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))];
  return `[${members.map(([name, value]) => `{"name":${text(name)},"value":${text(value)}}`).join(',')}]`;
}

function header(headers: Record<string, string>, wanted: string): string {
  return headers[wanted] ?? Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

function byteLength(value: string): number {
  return Buffer.byteLength(value, 'utf8');
}
