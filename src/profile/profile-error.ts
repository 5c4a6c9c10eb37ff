import type { TextPlace } from '../source-text';

/** One thing wrong in a profile file, and where. */
export interface PlacedFault extends TextPlace {
  /** JSON Pointer; empty: the whole document. */
  readonly pointer: string;
  /** Dutch. */
  readonly message: string;
}

/** A profile that can't be used, or something asked of a profile that it can't express. The message is Dutch. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  /** Everything that is wrong in a profile file; empty for any other error. */
  readonly faults: readonly PlacedFault[];

  constructor(message: string, { faults = [], ...options }: ErrorOptions & { readonly faults?: readonly PlacedFault[] } = {}) {
    super(message, options);
    this.faults = faults;
  }
}
