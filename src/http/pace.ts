import { HttpOptionsError } from './options';

/** Spreads calls evenly, at most so many a second. */
export class Pace {
  readonly #intervalMs: number;
  #next = 0;

  /** `perSecond` undefined: no bound. @throws HttpOptionsError */
  constructor(perSecond: number | undefined) {
    if (perSecond !== undefined && !(perSecond > 0)) {
      throw new HttpOptionsError('Het aantal aanroepen per seconde moet groter dan 0 zijn.');
    }
    this.#intervalMs = perSecond === undefined ? 0 : 1000 / perSecond;
  }

  /** Takes the turn of the next call. @returns milliseconds to wait for it */
  turn(): number {
    if (this.#intervalMs === 0) {
      return 0;
    }
    const now = performance.now();
    const start = Math.max(now, this.#next);
    this.#next = start + this.#intervalMs;
    return start - now;
  }
}
