import type { RawAnswer } from './answer-reader';
import { cookieSecrets } from './cookies';
import type { Exchange, Failure, RecordedRequest, RecordedResponse } from './exchange';
import { failureOf } from './failure';
import { parseAnswer } from './json-answer';
import type { Limits } from './limits';
import { Redactor } from './redactor';

interface Parsed {
  readonly json?: unknown;
  readonly failure?: Failure;
}

/** Answers whose cookies stay out of sight in what is said later. */
const COOKIES_REMEMBERED = 100;

/** Turns what was sent and received into what may be kept, and into what may be judged. */
export class Recorder {
  readonly #redactor: Redactor;
  readonly #limits: Limits;
  readonly #cookies = new Map<string, Redactor>();

  constructor(redactor: Redactor, limits: Limits) {
    this.#redactor = redactor;
    this.#limits = limits;
  }

  /** A text without the secrets of the client and the cookies of recent answers. */
  hidden(text: string): string {
    return [...this.#cookies.values()].reduce((rest, ofCookies) => ofCookies.text(rest), this.#redactor.text(text));
  }

  request(request: RecordedRequest): RecordedRequest {
    return {
      ...request,
      url: this.#redactor.text(request.url),
      headers: this.#redactor.headers(request.headers),
      ...(request.body === undefined ? {} : { body: this.#redactor.text(request.body) }),
    };
  }

  failure(failure: Failure): Failure {
    return { kind: failure.kind, message: this.#redactor.text(failure.message) };
  }

  /** The answer, and the failure when it isn't complete or too deep to be read. The parsed body is not redacted. */
  answer(answer: RawAnswer): Pick<Exchange, 'response' | 'failure'> {
    const ofCookies = this.#cookieRedactor(answer.setCookies);
    const parsed: Parsed = answer.failure === undefined ? this.#parse(answer.body) : { failure: answer.failure };
    const response: RecordedResponse = {
      status: answer.status,
      statusText: this.#clean(answer.statusText, ofCookies),
      headers: this.#cleanHeaders(answer.headers, ofCookies),
      body: this.#clean(answer.body, ofCookies),
      truncated: answer.failure !== undefined,
    };
    const json = parsed.json === undefined ? {} : { json: parsed.json, hidden: (text: string) => this.hidden(text) };
    return { response: { ...response, ...json }, ...(parsed.failure === undefined ? {} : { failure: this.failure(parsed.failure) }) };
  }

  #parse(body: string): Parsed {
    try {
      return { json: parseAnswer(body, this.#limits.jsonDepth) };
    } catch (error) {
      return { failure: failureOf(error, this.#limits) };
    }
  }

  #cookieRedactor(setCookies: readonly string[]): Redactor | undefined {
    const secrets = cookieSecrets(setCookies);
    if (secrets.length === 0) {
      return undefined;
    }
    const key = secrets.join('\n');
    const ofCookies = this.#cookies.get(key) ?? new Redactor(secrets);
    this.#cookies.delete(key);
    this.#cookies.set(key, ofCookies);
    const [oldest] = this.#cookies.keys();
    if (oldest !== undefined && this.#cookies.size > COOKIES_REMEMBERED) {
      this.#cookies.delete(oldest);
    }
    return ofCookies;
  }

  #clean(text: string, ofCookies: Redactor | undefined): string {
    const cleaned = this.#redactor.text(text);
    return ofCookies === undefined ? cleaned : ofCookies.text(cleaned);
  }

  #cleanHeaders(headers: Readonly<Record<string, string>>, ofCookies: Redactor | undefined): Record<string, string> {
    const cleaned = this.#redactor.headers(headers);
    return ofCookies === undefined ? cleaned : ofCookies.headers(cleaned);
  }
}
