import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReportKit } from '../verdict/report-model';
import type { ExchangeSource, RecordedExchange } from './recorded-exchange';

/** Comment of a body that did not come in whole. */
export const INCOMPLETE = 'Het antwoord kwam niet volledig binnen.';

/** Characters kept of one body. */
const BODY_SHOWN = 1_000_000;

/**
 * Writes the evidence as HAR 1.2, exchange by exchange. Each entry carries its id, scenario and kind of
 * authentication as `_id`, `_scenario` and `_authentication`.
 * @returns sha256 of the file and the number of entries
 */
export async function writeHar(
  file: string,
  exchanges: ReturnType<ExchangeSource>,
  kit: Pick<ReportKit, 'name' | 'version'>,
): Promise<{ digest: string; entries: number }> {
  const hash = createHash('sha256');
  let entries = 0;
  async function* chunks(): AsyncGenerator<string> {
    const creator = JSON.stringify({ name: kit.name, version: kit.version });
    yield `{"log":{"version":"1.2","creator":${creator},"entries":[`;
    for await (const exchange of exchanges) {
      yield `${entries === 0 ? '\n' : ',\n'}${JSON.stringify(harEntry(exchange))}`;
      entries += 1;
    }
    yield '\n]}}\n';
  }
  async function* hashed(): AsyncGenerator<string> {
    for await (const chunk of chunks()) {
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(Readable.from(hashed()), createWriteStream(file));
  return { digest: hash.digest('hex'), entries };
}

export type HarEntry = ReturnType<typeof harEntry>;

/** One exchange as a HAR entry; a call without an answer has status 0 and its cause as `_failure`. */
export function harEntry(exchange: RecordedExchange) {
  const { request, response, failure } = exchange;
  return {
    _id: exchange.id,
    _scenario: exchange.scenario,
    _authentication: request.authentication,
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

function content(response: RecordedExchange['response']) {
  const body = response?.body ?? '';
  return {
    size: byteLength(body),
    mimeType: header(response?.headers ?? {}, 'content-type'),
    text: shown(body),
    ...(response?.truncated === true ? { comment: INCOMPLETE } : {}),
  };
}

function shown(text: string): string {
  const cut = text.length > BODY_SHOWN ? `${text.slice(0, BODY_SHOWN)}… (ingekort, ${text.length} tekens)` : text;
  return cut.replace(/\p{Surrogate}/gu, '\uFFFD');
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
