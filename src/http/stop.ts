import { CallProblem } from './problem';

/** One signal for everything that ends a call early; its reason is always a CallProblem. Release it when the call is over. */
export class Stop {
  readonly #controller = new AbortController();
  readonly #sources: readonly AbortSignal[];
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #abort = () =>
    this.#controller.abort(new CallProblem('aborted', 'De aanroep is afgebroken omdat de run stopt: start de run opnieuw.'));

  constructor(sources: readonly (AbortSignal | undefined)[], deadline?: { readonly ms: number; readonly problem: CallProblem }) {
    this.#sources = sources.filter((source) => source !== undefined);
    for (const source of this.#sources) {
      source.addEventListener('abort', this.#abort, { once: true });
    }
    if (this.#sources.some((source) => source.aborted)) {
      this.#abort();
    }
    this.#timer = deadline === undefined ? undefined : setTimeout(() => this.#controller.abort(deadline.problem), deadline.ms);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  release(): void {
    clearTimeout(this.#timer);
    for (const source of this.#sources) {
      source.removeEventListener('abort', this.#abort);
    }
  }
}
