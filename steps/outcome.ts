import type { Deviation, Leftover } from '../generated/types';
import { Afwijking, type DeviationDraft, Geblokkeerd, Overgeslagen } from '../src/functions';
import type { Uitkomst } from '../src/verdict/uitkomst';

/** Gathers during a scenario what the report needs to know of it beyond the status of its steps. */
export class ScenarioOutcome {
  readonly #requirement: string;
  readonly #hide: (text: string) => string;
  readonly #observations: string[] = [];
  readonly #exchanges: string[] = [];
  readonly #leftovers: Leftover[] = [];
  #kind: Uitkomst['kind'] = 'gehaald';
  #reason = '';
  #deviations: Deviation[] = [];
  #blockedBy: readonly string[] = [];
  #serverError = false;

  /** `hide` takes the secrets out of a text: the report is the first thing that leaves the process. */
  constructor(requirement: string, hide: (text: string) => string) {
    this.#requirement = requirement;
    this.#hide = hide;
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

  /** The error as Cucumber may show it: its texts carry no secret. */
  showable(error: unknown): unknown {
    if (error instanceof Error) {
      error.message = this.#hide(error.message);
      error.stack = this.#hide(error.stack ?? '');
    }
    return error;
  }

  document(): Uitkomst {
    return {
      kind: this.#kind,
      reason: this.#hide(this.#reason),
      deviations: this.#deviations.map((deviation) => this.#withoutSecrets(deviation)),
      blockedBy: [...this.#blockedBy],
      serverError: this.#serverError,
      observations: this.#observations.map(this.#hide),
      exchanges: this.#exchanges,
      leftovers: this.#leftovers.map(({ type, url, reason }) => ({ type, url: this.#hide(url), reason: this.#hide(reason) })),
    };
  }

  /** Everything a tester reads; the requirement and the exchange are names the kit gave itself. */
  #withoutSecrets({ call, curl, ...deviation }: Deviation): Deviation {
    return {
      ...deviation,
      text: this.#hide(deviation.text),
      path: this.#hide(deviation.path),
      expected: this.#hide(deviation.expected),
      received: this.#hide(deviation.received),
      ...(call === undefined ? {} : { call: this.#hide(call) }),
      ...(curl === undefined ? {} : { curl: this.#hide(curl) }),
    };
  }

  #owned(draft: DeviationDraft): Deviation {
    return { requirement: this.#requirement, ...draft };
  }
}
