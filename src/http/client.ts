import type { Dispatcher } from 'undici';
import { BaseUrl } from './base-url';
import { Budget } from './budget';
import { connections, proxySecrets } from './connections';
import { type Credentials, credentialsFor } from './credentials';
import type { Exchange, HttpCall } from './exchange';
import { DEFAULT_LIMITS, type Limits } from './limits';
import type { HttpOptions } from './options';
import { withoutOthers } from './own-results';
import { Pace } from './pace';
import { type PreparedCall, prepare } from './prepare';
import { CallProblem } from './problem';
import { Recorder } from './recorder';
import { Redactor } from './redactor';
import { checkHeaders } from './request-headers';
import { retryAfter } from './retry-after';
import { refuseWhenStopped, waitUnlessStopped } from './stop';
import type { TargetClient } from './target-client';
import { notSent, type Transmission, transmit } from './transmit';

/**
 * Talks to one target and tells what happened. Only the configured origin is ever contacted, redirects are answers like any
 * other, nothing is sent twice except after 429 with Retry-After, and everything is bounded.
 */
export class HttpClient implements TargetClient {
  readonly limits: Limits;
  readonly #redactor: Redactor;
  readonly #base: BaseUrl;
  readonly #options: HttpOptions;
  readonly #sink: (exchange: Exchange) => void;
  readonly #credentials: Credentials;
  readonly #dispatcher: Dispatcher;
  readonly #recorder: Recorder;
  readonly #pace: Pace;
  readonly #budget: Budget;
  readonly #closed = new AbortController();
  #numbered = 0;

  /** @throws HttpOptionsError */
  constructor(options: HttpOptions, sink: (exchange: Exchange) => void) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#options = options;
    this.#sink = sink;
    this.#base = new BaseUrl(options.baseUrl);
    checkHeaders(options.headers ?? []);
    this.#redactor = redactorFor(options);
    this.#credentials = credentialsFor(options.authentication ?? { scheme: 'none' }, this.#redactor);
    this.#dispatcher = connections(options, this.limits);
    this.#recorder = new Recorder(this.#redactor, this.limits);
    this.#pace = new Pace(options.rate);
    this.#budget = new Budget(this.limits);
  }

  get baseUrl(): string {
    return this.#base.toString();
  }

  /**
   * Makes one call and returns how it went, with `failure` when there is no complete answer; never throws because of the target.
   * Each attempt goes to the sink, without the parsed body; after 429 with Retry-After the last one is returned.
   */
  async send(call: HttpCall, signal?: AbortSignal): Promise<Exchange> {
    for (let attempt = 0; ; attempt += 1) {
      const exchange = await this.#attempt(call, signal);
      this.#sink(withoutJson(call.keepOnly === undefined ? exchange : withoutOthers(exchange, call.keepOnly)));
      const mayWait = exchange.response?.status === 429 && attempt < this.limits.retryAfterCount;
      if (!mayWait || !(await this.#waited(exchange, signal))) {
        return exchange;
      }
    }
  }

  /** A text without the secrets of this client and the cookies it was given lately: for whatever is said about an answer. */
  hidden(text: string): string {
    return this.#recorder.hidden(text);
  }

  /**
   * Path and query of a link the target gave, to be used as the path of a call; undefined when it leads to another origin or
   * outside the base URL. A relative link is read against `from`, the path of the call that brought it.
   */
  resolve(link: string, from?: string): string | undefined {
    return this.#base.resolve(link, from);
  }

  /** Ends what is still under way and closes all connections. */
  async close(): Promise<void> {
    this.#closed.abort();
    await this.#dispatcher.destroy();
  }

  async #attempt(call: HttpCall, signal: AbortSignal | undefined): Promise<Exchange> {
    this.#numbered += 1;
    const id = `${this.#options.idPrefix ?? 'x'}${String(this.#numbered).padStart(5, '0')}`;
    const sources = this.#sources(signal);
    const admitted = this.#admitted(sources);
    const problem = admitted instanceof Promise ? await admitted : admitted;
    const prepared = prepare(call, this.#base, this.#credentials, this.#options);
    const startedAt = new Date().toISOString();
    const transmission = problem ?? (await this.#transmitted(prepared, sources));
    const { headersAfter, endedAfter, answer, failure } = transmission;
    return {
      id,
      scenario: call.scenario,
      startedAt,
      durationMs: milliseconds(endedAfter),
      timings: { send: 0, wait: milliseconds(headersAfter), receive: milliseconds(endedAfter - headersAfter) },
      httpVersion: 'HTTP/1.1',
      request: this.#recorder.request(prepared.request),
      ...(answer === undefined ? {} : this.#recorder.answer(answer)),
      ...(failure === undefined ? {} : { failure: this.#recorder.failure(failure) }),
    };
  }

  /** Waits for the turn of a call; a problem when it may not be made at all. */
  #admitted(sources: readonly AbortSignal[]): Transmission | undefined | Promise<Transmission | undefined> {
    try {
      this.#budget.spend();
      refuseWhenStopped(sources);
      const ms = this.#pace.turn();
      return ms === 0 ? undefined : this.#afterTurn(ms, sources);
    } catch (error) {
      return notSent(error, this.limits);
    }
  }

  async #afterTurn(ms: number, sources: readonly AbortSignal[]): Promise<Transmission | undefined> {
    try {
      await waitUnlessStopped(ms, sources);
      return undefined;
    } catch (error) {
      return notSent(error, this.limits);
    }
  }

  #transmitted({ request, target, unsendable }: PreparedCall, sources: readonly AbortSignal[]): Transmission | Promise<Transmission> {
    if (target === undefined) {
      return notSent(
        new CallProblem(
          'aborted',
          'Het pad valt buiten het basisadres en is niet aangeroepen: controleer de identificatie die het doel gaf.',
        ),
        this.limits,
      );
    }
    if (unsendable !== undefined) {
      return notSent(
        new CallProblem('aborted', `Header ${JSON.stringify(unsendable)} kan niet worden verstuurd: controleer naam en waarde.`),
        this.limits,
      );
    }
    const destination = { dispatcher: this.#dispatcher, origin: this.#base.origin, target };
    return transmit(destination, request, { limits: this.limits, sources, deadline: this.#budget.deadline() });
  }

  /** Waits as long as a 429 asks, when that is within bounds: the only wait for a target there is. */
  async #waited(exchange: Exchange, signal: AbortSignal | undefined): Promise<boolean> {
    const ms = retryAfter(exchange.response?.status ?? 0, exchange.response?.headers ?? {}, this.limits.retryAfterMs);
    if (ms === undefined || ms >= this.#budget.remainingMs) {
      return false;
    }
    try {
      await waitUnlessStopped(ms, this.#sources(signal));
      return true;
    } catch {
      return false;
    }
  }

  #sources(signal: AbortSignal | undefined): AbortSignal[] {
    return [this.#closed.signal, this.#options.signal, signal].filter((source) => source !== undefined);
  }
}

function redactorFor(options: HttpOptions): Redactor {
  const { authentication, headers = [], tls, proxy, secrets = [] } = options;
  const secretHeaders = headers.filter((setting) => 'value' in setting && setting.secret === true);
  const hidden = [...secretHeaders.map(({ name }) => name), ...(authentication?.scheme === 'api-key' ? [authentication.header] : [])];
  const values = secretHeaders.flatMap((setting) => ('value' in setting ? [setting.value] : []));
  const passphrase = tls?.clientCertificate?.passphrase;
  return new Redactor([...secrets, ...values, ...proxySecrets(proxy), ...(passphrase === undefined ? [] : [passphrase])], hidden);
}

/** The body is kept as text; the parsed form is not redacted. */
function withoutJson(exchange: Exchange): Exchange {
  if (exchange.response === undefined) {
    return exchange;
  }
  const { status, statusText, headers, body, truncated } = exchange.response;
  return { ...exchange, response: { status, statusText, headers, body, truncated } };
}

/** Microseconds are precise enough. */
function milliseconds(time: number): number {
  return Math.round(time * 1000) / 1000;
}
