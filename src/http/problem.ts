import type { Failure, FailureKind } from './exchange';

/** A call that can't be completed, with the failure to record. Never leaves this module's client. */
export class CallProblem extends Error {
  override readonly name = 'CallProblem';
  readonly failure: Failure;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.failure = { kind, message };
  }
}
