import type { RawAnswer } from './answer-reader';
import { cookieSecrets } from './cookies';
import type { Exchange, Failure, RecordedRequest, RecordedResponse } from './exchange';
import { failureOf } from './failure';
import { parseAnswer } from './json-answer';
import type { Limits } from './limits';
import { Redactor } from './redactor';

/** Turns what was sent and received into what may be kept. */
export class Recorder {
  readonly #redactor: Redactor;
  readonly #limits: Limits;

  constructor(redactor: Redactor, limits: Limits) {
    this.#redactor = redactor;
    this.#limits = limits;
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

  /** The answer, and the failure when it isn't complete or too deep to be read. */
  answer(answer: RawAnswer): Pick<Exchange, 'response' | 'failure'> {
    const ofCookies = new Redactor(cookieSecrets(answer.setCookies));
    const parsed = answer.failure === undefined ? this.#parse(answer.body) : { failure: answer.failure };
    const body = this.#clean(answer.body, ofCookies);
    const response: RecordedResponse = {
      status: answer.status,
      statusText: this.#clean(answer.statusText, ofCookies),
      headers: ofCookies.headers(this.#redactor.headers(answer.headers)),
      body,
      truncated: answer.failure !== undefined,
    };
    const json =
      'json' in parsed && parsed.json !== undefined
        ? { json: body === answer.body ? parsed.json : ofCookies.json(this.#redactor.json(parsed.json)) }
        : {};
    return { response: { ...response, ...json }, ...(parsed.failure === undefined ? {} : { failure: this.failure(parsed.failure) }) };
  }

  #parse(body: string): { json?: unknown; failure?: Failure } {
    try {
      return { json: parseAnswer(body, this.#limits.jsonDepth) };
    } catch (error) {
      return { failure: failureOf(error, this.#limits) };
    }
  }

  #clean(text: string, ofCookies: Redactor): string {
    return ofCookies.text(this.#redactor.text(text));
  }
}
