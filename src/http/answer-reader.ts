import type { Dispatcher } from 'undici';
import { decompressed } from './body';
import type { Failure } from './exchange';
import { failureOf } from './failure';
import type { Limits } from './limits';

/** What came in before the body. */
export interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Record<string, string>;
  readonly setCookies: readonly string[];
}

/** An answer as it came in, not yet redacted. */
export interface RawAnswer extends Head {
  readonly body: string;
  readonly failure?: Failure;
}

const UTF8 = new TextDecoder('utf-8');

export function headOf(status: number, statusText: string, headers: Dispatcher.ResponseData['headers']): Head {
  const cookies = headers['set-cookie'] ?? [];
  return { status, statusText, headers: joined(headers), setCookies: [cookies].flat() };
}

/** The answer with a body that came in completely; at once, unless it has to be decompressed. Never throws. */
export function answerWith(head: Head, content: Buffer, limits: Limits): RawAnswer | Promise<RawAnswer> {
  const encodings = head.headers['content-encoding'];
  return encodings === undefined ? { ...head, body: text(content) } : decompressedAnswer(head, content, encodings, limits);
}

/** The answer as far as it came in. Half of something compressed is nothing to show. */
export function truncatedAnswer(head: Head, content: Buffer, failure: Failure): RawAnswer {
  return { ...head, body: head.headers['content-encoding'] === undefined ? text(content) : '', failure };
}

async function decompressedAnswer(head: Head, content: Buffer, encodings: string, limits: Limits): Promise<RawAnswer> {
  try {
    return { ...head, body: text(await decompressed(content, encodings, limits.bodyBytes)) };
  } catch (error) {
    return truncatedAnswer(head, content, failureOf(error, limits));
  }
}

/** JSON is UTF-8 (RFC 8259 §8.1); what isn't becomes U+FFFD, so that it can be shown. */
function text(content: Buffer): string {
  return UTF8.decode(content);
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : (value ?? []).join(', '),
  ]);
  return Object.fromEntries(entries);
}
