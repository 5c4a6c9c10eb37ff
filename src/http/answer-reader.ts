import type { Dispatcher } from 'undici';
import { BodyBuffer, decompressed } from './body';
import type { Failure } from './exchange';
import { failureOf } from './failure';
import type { Limits } from './limits';

/** An answer as it came in, not yet redacted. */
export interface RawAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly setCookies: readonly string[];
  readonly failure?: Failure;
}

/** Reads an answer to its end or to a bound; the connection is free afterwards, or gone. Never throws. */
export async function readAnswer(data: Dispatcher.ResponseData, limits: Limits): Promise<RawAnswer> {
  const headers = joined(data.headers);
  const cookies = data.headers['set-cookie'] ?? [];
  const base = { status: data.statusCode, statusText: data.statusText ?? '', headers, setCookies: [cookies].flat() };
  const buffer = new BodyBuffer(limits.bodyBytes);
  try {
    for await (const part of data.body) {
      buffer.add(Buffer.from(part));
    }
    const content = await decompressed(buffer.content, headers['content-encoding'] ?? '', limits.bodyBytes);
    return { ...base, body: text(content) };
  } catch (error) {
    data.body.on('error', () => undefined).destroy();
    const partial = headers['content-encoding'] === undefined ? text(buffer.content) : '';
    return { ...base, body: partial, failure: failureOf(error, limits) };
  }
}

/** JSON is UTF-8 (RFC 8259 §8.1); what isn't becomes U+FFFD, so that it can be shown. */
function text(content: Buffer): string {
  return new TextDecoder('utf-8').decode(content);
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, [value ?? []].flat().join(', ')]);
  return Object.fromEntries(entries);
}
