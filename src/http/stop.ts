import { CallProblem } from './problem';

/** How long a call may take, and what to say when it takes longer. */
export interface Deadline {
  readonly ms: number;
  readonly problem: () => CallProblem;
}

/** What is to be called when a source ends: one listener for each source, since adding and removing one for every call costs more. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

function waitingFor(source: AbortSignal): Set<() => void> {
  const known = waiting.get(source);
  if (known !== undefined) {
    return known;
  }
  const made = new Set<() => void>();
  const abortAll = () => {
    for (const abort of [...made]) abort();
  };
  source.addEventListener('abort', abortAll, { once: true });
  waiting.set(source, made);
  return made;
}

/**
 * Everything that ends a call early, as one listener; the reason is always a CallProblem, made only when it comes to that. Release
 * it when the call is over.
 */
export class Stop {
  readonly #sources: readonly AbortSignal[];
  readonly #listener: (problem: CallProblem) => void;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #abort = () => this.#listener(stopping());

  /** The listener may be called more than once. Ask `check` right after, for a source that has already ended. */
  constructor(sources: readonly AbortSignal[], listener: (problem: CallProblem) => void, deadline?: Deadline) {
    this.#sources = sources;
    this.#listener = listener;
    for (const source of sources) {
      waitingFor(source).add(this.#abort);
    }
    this.#timer = deadline === undefined ? undefined : setTimeout(() => listener(deadline.problem()), deadline.ms);
  }

  check(): void {
    if (this.#sources.some((source) => source.aborted)) {
      this.#abort();
    }
  }

  release(): void {
    clearTimeout(this.#timer);
    for (const source of this.#sources) {
      waiting.get(source)?.delete(this.#abort);
    }
  }
}

/** Waits so many milliseconds; rejects with a CallProblem as soon as one of the sources ends. */
export function waitUnlessStopped(ms: number, sources: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = new Stop(sources, (problem) => {
      clearTimeout(timer);
      stop.release();
      reject(problem);
    });
    const timer = setTimeout(() => {
      stop.release();
      resolve();
    }, ms);
    stop.check();
  });
}

/** @throws CallProblem when one of the sources has ended */
export function refuseWhenStopped(sources: readonly AbortSignal[]): void {
  if (sources.some((source) => source.aborted)) {
    throw stopping();
  }
}

function stopping(): CallProblem {
  return new CallProblem('aborted', 'De aanroep is afgebroken omdat de run stopt: start de run opnieuw.');
}
