import type { Exchange, HttpCall, Limits } from '../http';
import { BaseUrl } from '../http/base-url';
import { failureOf } from '../http/failure';
import { parseAnswer } from '../http/json-answer';
import { Redactor } from '../http/redactor';
import type { TargetClient } from '../http/target-client';
import type { RecordingExchange } from '../verdict/report-model';
import { callKey } from './call-key';
import type { OpenRecording } from './open-recording';

const BY_ID = new Intl.Collator('en', { numeric: true });

/** Too many requests (RFC 6585 §4): the client of the run may have waited and asked again. */
const TOO_MANY = 429;

/**
 * Answers the calls of a run from a recording, without a network. A call finds its answer by the scenario that makes it, its method,
 * address and body, and its turn among equal calls of that scenario; so scenarios may run in any order, in several processes.
 */
export class ReplayClient implements TargetClient {
  readonly #base: BaseUrl;
  readonly #limits: Limits;
  readonly #sink: (exchange: Exchange) => void;
  readonly #redactor = new Redactor();
  readonly #recorded = new Map<string, RecordingExchange[]>();
  readonly #authenticated: boolean;
  #missed = 0;

  constructor(recording: OpenRecording, limits: Limits, sink: (exchange: Exchange) => void) {
    const { header, exchanges } = recording;
    this.#base = new BaseUrl(header.target.url);
    this.#limits = limits;
    this.#sink = sink;
    this.#authenticated = exchanges.some(({ request }) => request.authentication !== 'none');
    // Calls made at once are kept in order of their answers; ids are given in order of sending.
    for (const exchange of exchanges.toSorted((a, b) => BY_ID.compare(a.id, b.id))) {
      const key = this.#keyOf(exchange);
      const equal = this.#recorded.get(key);
      if (equal === undefined) {
        this.#recorded.set(key, [exchange]);
      } else {
        equal.push(exchange);
      }
    }
  }

  get baseUrl(): string {
    return this.#base.toString();
  }

  /** The recorded exchange with its own id and times; one with failure 'not-recorded', which is no evidence, when there is none. */
  async send(call: HttpCall): Promise<Exchange> {
    const key = this.#keyOfCall(call);
    const [exchange, ...others] = this.#recorded.get(key) ?? [];
    if (exchange === undefined) {
      return this.#notRecorded(call);
    }
    this.#recorded.set(key, others);
    this.#sink(exchange);
    const [next] = others;
    return exchange.response?.status === TOO_MANY && next !== undefined ? this.send(call) : this.#judgeable(exchange);
  }

  /** What a recording holds was cleaned when it was made; this takes out what a secret can be recognised by. */
  hidden(text: string): string {
    return this.#redactor.text(text);
  }

  resolve(link: string, from?: string): string | undefined {
    return this.#base.resolve(link, from);
  }

  async close(): Promise<void> {
    this.#recorded.clear();
  }

  #judgeable(exchange: RecordingExchange): Exchange {
    const { response, failure } = exchange;
    if (response === undefined || failure !== undefined) {
      return exchange;
    }
    try {
      const json = parseAnswer(response.body, this.#limits.jsonDepth);
      return json === undefined ? exchange : { ...exchange, response: { ...response, json, hidden: (text) => this.hidden(text) } };
    } catch (error) {
      return { ...exchange, failure: failureOf(error, this.#limits) };
    }
  }

  #notRecorded(call: HttpCall): Exchange {
    this.#missed += 1;
    const url = this.#addressOf(call);
    const message = `De opname kent deze aanroep niet (${call.method} ${url.slice(this.#base.origin.length)}): toets opnieuw tegen het doel.`;
    return {
      id: `niet-opgenomen-${this.#missed}`,
      scenario: call.scenario,
      startedAt: new Date().toISOString(),
      durationMs: 0,
      timings: { send: 0, wait: 0, receive: 0 },
      httpVersion: 'HTTP/1.1',
      request: { method: call.method, url, headers: {}, authentication: 'none' },
      failure: { kind: 'not-recorded', message },
    };
  }

  #keyOf({ scenario, request }: RecordingExchange): string {
    const { method, url, body, authentication } = request;
    const anonymous = this.#authenticated && authentication === 'none';
    return callKey({ scenario, method, url, anonymous, ...(body === undefined ? {} : { body }) });
  }

  #keyOfCall(call: HttpCall): string {
    const { scenario, method, anonymous = false } = call;
    const body = call.rawBody ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    return callKey({
      scenario,
      method,
      url: this.#addressOf(call),
      anonymous: this.#authenticated && anonymous,
      ...(body === undefined ? {} : { body: this.#redactor.text(body) }),
    });
  }

  /** As HttpClient notes it, also of a call it refuses to make. */
  #addressOf({ path, query }: HttpCall): string {
    const target = this.#base.target(path, query);
    return target === undefined ? this.#base.toString() + path : this.#base.origin + target;
  }
}
