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
  /** The one text that is accepted, when that is all there is to it. */
  readonly only?: string;
  /** Whether one value at the end of the path satisfies the argument. */
  accepts(value: unknown): boolean;
}
