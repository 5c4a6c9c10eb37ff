import type { JsonValue } from '../profile/json';

/** One call below the base URL. `path` starts with a slash and may carry a query, as `resolve` returns it. */
export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  /** sent as it stands, instead of `body` */
  readonly rawBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** headers the client would send of itself, left out of this call */
  readonly without?: readonly string[];
  /** true: the body goes in parts (Transfer-Encoding: chunked), without its length */
  readonly chunked?: boolean;
  /** of a list that may hold data of others: the uuids of the objects in `results` that may be kept; all of it is judged */
  readonly keepOnly?: readonly string[];
  /** true: without credentials, to see whether the target refuses */
  readonly anonymous?: boolean;
  readonly scenario: string;
}

export type FailureKind =
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'reset'
  | 'malformed'
  | 'too-large'
  | 'limit'
  | 'aborted'
  | 'not-recorded';

/** Why a call brought no complete answer. `message` is one Dutch sentence that says what to do. */
export interface Failure {
  kind: FailureKind;
  message: string;
}

export interface RecordedRequest {
  method: HttpCall['method'];
  url: string;
  /** names in lower case; credentials are replaced by *** */
  headers: Record<string, string>;
  body?: string;
  /** the body went in parts, without its length */
  chunked?: boolean;
  /** how the call was authenticated, for a command that repeats it */
  authentication: AuthenticationScheme;
}

export type AuthenticationScheme = 'none' | 'token' | 'bearer' | 'basic' | 'api-key' | 'zgw-jwt';

export interface RecordedResponse {
  status: number;
  statusText: string;
  /** names in lower case, repeated headers joined by a comma */
  headers: Record<string, string>;
  /** decompressed, invalid UTF-8 replaced by U+FFFD */
  body: string;
  /** true when the body is not complete; `failure` then says why */
  truncated: boolean;
  /**
   * The parsed body as it came, secrets included: to be judged, never to be kept; absent when it isn't JSON and in what is kept.
   * Texts made of it go through `hidden`, before they are cut.
   */
  json?: unknown;
  /** A text without secrets; there whenever `json` may be. */
  hidden?: (text: string) => string;
}

/**
 * One call as it went, redacted but for `response.json`. `failure` may go together with a response that came in partly; a
 * complete exchange has no failure.
 */
export interface Exchange {
  /** unique within a run, in order of sending within a process */
  id: string;
  scenario: string;
  /** ISO 8601, UTC */
  startedAt: string;
  durationMs: number;
  /** milliseconds, as HAR 1.2 divides them; `wait` includes connecting */
  timings: { send: number; wait: number; receive: number };
  httpVersion: 'HTTP/1.1';
  request: RecordedRequest;
  response?: RecordedResponse;
  failure?: Failure;
}
