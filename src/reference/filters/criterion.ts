import type { Match, ObjectType } from '../../profile';
import type { Step } from './path';

/** One search argument of a call, ready to be applied. */
export interface Criterion {
  readonly type: ObjectType;
  /** Name of the query parameter. */
  readonly name: string;
  readonly text: string;
  readonly match: Match;
  readonly steps: readonly Step[];
  /** Whether one value at the end of the path satisfies the argument. */
  accepts(value: unknown): boolean;
}
