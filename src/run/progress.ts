import type { Envelope } from '@cucumber/messages';
import type { RunEvent } from './run-events';

/** Counts how far a run is, from its messages: all scenarios are announced before the first begins. */
export class Progress {
  private total = 0;
  private finished = 0;

  /** @returns what is to be told when a scenario has ended */
  onMessage({ testCase, testCaseFinished }: Envelope): RunEvent | undefined {
    if (testCase !== undefined) {
      this.total += 1;
    }
    if (testCaseFinished === undefined || testCaseFinished.willBeRetried) {
      return undefined;
    }
    this.finished += 1;
    return { kind: 'voortgang', finished: this.finished, total: this.total };
  }
}
