import type { Dispatcher } from 'undici';
import { answerWith, type Head, headOf, type RawAnswer, truncatedAnswer } from './answer-reader';
import { BodyBuffer } from './body';
import type { Failure } from './exchange';
import { failureOf } from './failure';
import type { Limits } from './limits';

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

interface Received {
  readonly answer?: RawAnswer;
  readonly failure?: Failure;
  readonly headersAfter: number;
  readonly endedAfter: number;
}

/**
 * Takes in one answer, straight from the connection and without a stream in between: a quarter of the cost of a call. Tells how
 * it went exactly once, even while the call still waits for a connection; whatever comes of it later is thrown away.
 */
export class Reception implements Dispatcher.DispatchHandler {
  readonly #limits: Limits;
  readonly #done: (received: Received) => void;
  readonly #start = performance.now();
  readonly #body: BodyBuffer;
  #controller: Dispatcher.DispatchController | undefined;
  #head: Head | undefined;
  #headersAfter = 0;
  #problem: Error | undefined;
  #ended = false;

  constructor(limits: Limits, done: (received: Received) => void) {
    this.#limits = limits;
    this.#done = done;
    this.#body = new BodyBuffer(limits.bodyBytes);
  }

  /** Ends the call, wherever it is. */
  fail(problem: Error): void {
    if (this.#ended) {
      return;
    }
    this.#problem = problem;
    this.#failed(problem);
    this.#controller?.abort(problem);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#problem !== undefined) {
      controller.abort(this.#problem);
    }
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers, statusText = ''): void {
    if (status >= 200 && !this.#ended) {
      this.#headersAfter = this.#since();
      this.#head = headOf(status, statusText, headers);
    }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#ended) {
      return;
    }
    const problem = this.#body.add(chunk);
    if (problem !== undefined) {
      this.fail(problem);
    }
  }

  onResponseEnd(): void {
    const head = this.#head;
    if (this.#ended || head === undefined) {
      return;
    }
    this.#ended = true;
    const received = (answer: RawAnswer) => this.#done({ answer, headersAfter: this.#headersAfter, endedAfter: this.#since() });
    const answer = answerWith(head, this.#body.content, this.#limits);
    if (answer instanceof Promise) {
      answer.then(received);
    } else {
      received(answer);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#failed(error);
  }

  #failed(error: Error): void {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    const endedAfter = this.#since();
    if (this.#head === undefined) {
      this.#done({ failure: failureOf(error, this.#limits), headersAfter: endedAfter, endedAfter });
    } else {
      const answer = truncatedAnswer(this.#head, this.#body.content, failureOf(error, this.#limits));
      this.#done({ answer, headersAfter: this.#headersAfter, endedAfter });
    }
  }

  #since(): number {
    return performance.now() - this.#start;
  }
}
