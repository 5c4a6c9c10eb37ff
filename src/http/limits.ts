/** Bounds on one client, milliseconds and bytes. The defaults suit a slow acceptance server. */
export interface Limits {
  /** until the connection stands, TLS included */
  readonly connectTimeoutMs: number;
  /** until the headers of the answer are complete */
  readonly headersTimeoutMs: number;
  /** silence between two parts of the body */
  readonly bodyTimeoutMs: number;
  /** one call as a whole, whatever happens */
  readonly timeoutMs: number;
  /** body of an answer, both as received and after decompression */
  readonly bodyBytes: number;
  readonly headerBytes: number;
  /** nesting of arrays and objects in an answer */
  readonly jsonDepth: number;
  /** pages read per search; for callers, the client itself doesn't page */
  readonly pages: number;
  /** calls of one client together */
  readonly requests: number;
  /** life of one client */
  readonly runMs: number;
  /** longest Retry-After that is waited for; a longer one makes the 429 the answer */
  readonly retryAfterMs: number;
  /** times one call is sent again after 429 with Retry-After */
  readonly retryAfterCount: number;
  /** connections at the same time */
  readonly connections: number;
}

export const DEFAULT_LIMITS: Limits = {
  connectTimeoutMs: 10_000,
  headersTimeoutMs: 30_000,
  bodyTimeoutMs: 30_000,
  timeoutMs: 60_000,
  bodyBytes: 10 * 1024 * 1024,
  headerBytes: 32 * 1024,
  jsonDepth: 64,
  pages: 50,
  requests: 20_000,
  runMs: 60 * 60 * 1000,
  retryAfterMs: 30_000,
  retryAfterCount: 3,
  connections: 8,
};
