import type { Exchange, HttpCall } from './exchange';

/** Whatever answers the calls of a run: the target over HTTP, or a recording of it. */
export interface TargetClient {
  /** without a slash at the end */
  readonly baseUrl: string;
  /** Makes one call and returns how it went, with `failure` when there is no complete answer; never throws because of the target. */
  send(call: HttpCall, signal?: AbortSignal): Promise<Exchange>;
  /** A text without secrets. */
  hidden(text: string): string;
  /** Path and query of a link the target gave; undefined when it leads outside the base URL. */
  resolve(link: string, from?: string): string | undefined;
  close(): Promise<void>;
}
