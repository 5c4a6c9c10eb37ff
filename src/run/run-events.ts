import type { Envelope } from '@cucumber/messages';
import type { Check } from '../preflight';

/** What a run tells while it is under way. */
export type RunEvent =
  | { readonly kind: 'voorcontrole'; readonly checks: readonly Check[] }
  | {
      readonly kind: 'begonnen';
      readonly url: string;
      readonly profile: string;
      /** Dutch: why this profile */
      readonly ground: string;
      readonly requirements: number;
      readonly seed: string;
    }
  /** a scenario has ended */
  | { readonly kind: 'voortgang'; readonly finished: number; readonly total: number }
  /** everything Cucumber tells, for who wants to know more */
  | { readonly kind: 'bericht'; readonly envelope: Envelope };

export interface RunHooks {
  /** command to repeat the run, for the report */
  readonly command: string;
  /** folder of the user, for the default folder of the reports */
  readonly folder: string;
  readonly onEvent?: (event: RunEvent) => void;
  /** stops the run after the scenarios that have begun; a report is still written */
  readonly signal?: AbortSignal;
}
