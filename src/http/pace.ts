import { setTimeout as wait } from 'node:timers/promises';
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

  /** Waits for the turn of the next call; rejects when the signal ends the wait. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = performance.now();
    const start = Math.max(now, this.#next);
    this.#next = start + this.#intervalMs;
    if (start > now) {
      await wait(start - now, undefined, { signal });
    }
  }
}
