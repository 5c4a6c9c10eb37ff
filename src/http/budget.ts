import type { Limits } from './limits';
import { CallProblem } from './problem';
import type { Deadline } from './stop';

/** What a client may still spend: calls and time. */
export class Budget {
  readonly #limits: Limits;
  readonly #end: number;
  #calls = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#end = performance.now() + limits.runMs;
  }

  /** Counts one call. @throws CallProblem when there is nothing left */
  spend(): void {
    this.#calls += 1;
    if (this.#calls > this.#limits.requests) {
      throw new CallProblem('limit', `De run deed al ${this.#limits.requests} aanroepen: kies minder casussen of verhoog limits.requests.`);
    }
    if (this.remainingMs <= 0) {
      throw this.#timeSpent();
    }
  }

  get remainingMs(): number {
    return this.#end - performance.now();
  }

  /** How long one call may take from now, and what to say when it takes longer. */
  deadline(): Deadline {
    const { timeoutMs } = this.#limits;
    if (this.remainingMs < timeoutMs) {
      // Timers count whole milliseconds and may be one early: after this one nothing is left for another call.
      return { ms: Math.max(0, Math.ceil(this.remainingMs) + 1), problem: () => this.#timeSpent() };
    }
    return {
      ms: timeoutMs,
      problem: () =>
        new CallProblem(
          'timeout',
          `De aanroep was niet klaar binnen ${timeoutMs / 1000} s: maak het doel sneller of verhoog limits.timeoutMs.`,
        ),
    };
  }

  #timeSpent(): CallProblem {
    return new CallProblem(
      'limit',
      `De run duurt langer dan ${this.#limits.runMs / 1000} s: kies minder casussen of verhoog limits.runMs.`,
    );
  }
}
