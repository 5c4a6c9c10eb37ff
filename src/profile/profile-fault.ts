import type { TextPlace } from '../source-text';
import { pointerOf } from './pointer';

/** One thing wrong in a profile file: where (JSON Pointer) and what (Dutch). */
export interface ProfileFault {
  readonly path: string;
  readonly message: string;
  /** Member at that place that is meant, to find its line by. */
  readonly member?: string;
  /** Where it stands, when the path alone doesn't tell. */
  readonly place?: TextPlace;
}

export function profileFault(path: readonly string[], message: string): ProfileFault {
  return { path: pointerOf(path), message };
}
