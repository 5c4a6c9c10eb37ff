import type { Deviation, Leftover } from '../generated/types';
import { Afwijking, type DeviationDraft, Geblokkeerd, Overgeslagen } from '../src/functions';
import type { Uitkomst } from '../src/verdict/uitkomst';

/** Gathers during a scenario what the report needs to know of it beyond the status of its steps. */
export class ScenarioOutcome {
  readonly #requirement: string;
  readonly #observations: string[] = [];
  readonly #exchanges: string[] = [];
  readonly #leftovers: Leftover[] = [];
  #kind: Uitkomst['kind'] = 'gehaald';
  #reason = '';
  #deviations: Deviation[] = [];
  #blockedBy: readonly string[] = [];
  #serverError = false;

  constructor(requirement: string) {
    this.#requirement = requirement;
  }

  observe(text: string): void {
    this.#observations.push(text);
  }

  exchanged(id: string): void {
    this.#exchanges.push(id);
  }

  leftBehind(leftover: Leftover): void {
    this.#leftovers.push(leftover);
  }

  /** Notes why a step ended the scenario. */
  ended(error: unknown): void {
    this.#reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Overgeslagen) {
      this.#kind = error.kind;
    } else if (error instanceof Afwijking) {
      this.#kind = 'afwijking';
      this.#serverError = error.serverError;
      this.#deviations = error.deviations.map((draft) => this.#owned(draft));
    } else if (error instanceof Geblokkeerd) {
      this.#kind = 'geblokkeerd';
      this.#blockedBy = error.blockedBy.filter((id) => id !== this.#requirement);
      this.#deviations = error.deviations.map((draft) => this.#owned(draft));
    } else {
      this.#kind = 'fout';
    }
  }

  document(): Uitkomst {
    return {
      kind: this.#kind,
      reason: this.#reason,
      deviations: this.#deviations,
      blockedBy: [...this.#blockedBy],
      serverError: this.#serverError,
      observations: this.#observations,
      exchanges: this.#exchanges,
      leftovers: this.#leftovers,
    };
  }

  #owned(draft: DeviationDraft): Deviation {
    return { requirement: this.#requirement, ...draft };
  }
}
