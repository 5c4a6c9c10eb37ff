import { isDeepStrictEqual } from 'node:util';
import type { Behaviour, Context } from '../../src/reference';

/** A decision of the reference implementation, whichever it is: the last thing given is always the context. */
export type Decision = (...given: unknown[]) => unknown;

/** What came of a decision: a value, or something thrown. */
export type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** The replaced decisions by name. */
export function decisionsIn(behaviour: Partial<Behaviour>): [name: string, decide: Decision][] {
  return Object.entries(behaviour) as [string, Decision][];
}

export function outcomeOf(work: () => unknown): Outcome {
  try {
    return { value: work() };
  } catch (thrown) {
    return { thrown };
  }
}

/** What the decision would have given, given after all. */
export function given(outcome: Outcome): unknown {
  if ('thrown' in outcome) {
    throw outcome.thrown;
  }
  return outcome.value;
}

/** Strict: functions in an answer (the test of a search argument) are the same only when they are one function. */
export function isSame(one: Outcome, other: Outcome): boolean {
  return isDeepStrictEqual(one, other);
}

/** The same given values, with another context. */
export function inContext(values: readonly unknown[], change: (c: Context) => Context): unknown[] {
  return [...values.slice(0, -1), change(values.at(-1) as Context)];
}
