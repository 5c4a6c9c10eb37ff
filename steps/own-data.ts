import { Afgeremd, type Answer, type Functions, isSuccess, Netwerkfout, Overgeslagen } from '../src/functions';
import type { Exchange } from '../src/http';
import { type Journal, traceIn } from '../src/own-data';
import { type DomainObject, type ObjectType, ProfileError } from '../src/profile';
import type { ScenarioOutcome } from './outcome';

interface OwnObject {
  readonly type: ObjectType;
  readonly id: string;
  readonly entry: string;
}

/** Whose data it is. */
export interface Owner {
  readonly runId: string;
  readonly scenario: string;
  /** the texts that only this run puts in what it makes, up to now */
  readonly ownTexts: () => readonly string[];
}

/** One of the objects that come into being in one call. */
export interface Part {
  readonly type: ObjectType;
  readonly attributes: DomainObject;
  /** attribute the register fills with the main object; undefined for the main object itself */
  readonly linkedBy: string | undefined;
  /** what the answer says of this object */
  answerIn(exchange: Exchange): Answer;
}

/** Everything this scenario created, in order, journalled before and after each creation and removed in reverse at the end. */
export class OwnData {
  readonly #journal: Journal;
  readonly #functions: Functions;
  readonly #owner: Owner;
  readonly #hide: (text: string) => string;
  readonly #created: OwnObject[] = [];

  /** `hide` takes the secrets out of a text: the journal is a file like any other. */
  constructor(journal: Journal, functions: Functions, owner: Owner, hide: (text: string) => string) {
    this.#journal = journal;
    this.#functions = functions;
    this.#owner = owner;
    this.#hide = hide;
  }

  /** Creates one object through `register`, with the intent on disk before and the address after. After a 5xx the intent stays open: the object may exist. */
  async create(type: ObjectType, attributes: DomainObject, register: () => Promise<Answer>): Promise<Answer> {
    const entry = this.#intend(type, attributes);
    const answer = await this.#unlessNotDone([entry], register);
    this.#note(entry, type, answer);
    return answer;
  }

  /** Creates several objects in one call, the main object first; it is removed last. @returns the answers, in the same order */
  async createTogether(parts: readonly Part[], call: () => Promise<Exchange>): Promise<readonly Answer[]> {
    const entries: string[] = [];
    for (const { type, attributes, linkedBy } of parts) {
      entries.push(this.#intend(type, attributes, entries[0], linkedBy));
    }
    const exchange = await this.#unlessNotDone(entries, call);
    return parts.map((part, index) => {
      const answer = part.answerIn(exchange);
      this.#note(entries[index] ?? '', part.type, answer);
      return answer;
    });
  }

  /** Notes on disk what is about to be made. A part of a call with more objects is noted with the main object. */
  #intend(type: ObjectType, attributes: DomainObject, main?: string, linkedBy?: string): string {
    const { runId, scenario, ownTexts } = this.#owner;
    const trace = Object.entries(traceIn(attributes, [...ownTexts(), ...this.#created.map(({ id }) => id)]));
    const written = Object.fromEntries(trace.filter(([, text]) => this.#hide(text) === text));
    const within = main === undefined || linkedBy === undefined ? undefined : { entry: main, by: linkedBy };
    return this.#journal.intent(type, runId, scenario, written, within);
  }

  /** Notes what became of it. */
  #note(entry: string, type: ObjectType, answer: Answer): void {
    if (isSuccess(answer.status) && answer.id !== undefined) {
      // An id with a secret in it is not written down; the open intent then stands for the object.
      if (this.#hide(answer.id) === answer.id) {
        this.#journal.created(entry, type, answer.id);
      }
      this.#created.push({ type, id: answer.id, entry });
    } else if (answer.status >= 400 && answer.status < 500) {
      this.#journal.failed(entry, `status ${answer.status}`);
    }
  }

  /** What the profile can't express was never sent, and a 429 did nothing: nothing can have been left behind. */
  async #unlessNotDone<Result>(entries: readonly string[], register: () => Promise<Result>): Promise<Result> {
    try {
      return await register();
    } catch (error) {
      if (error instanceof Overgeslagen || error instanceof ProfileError || error instanceof Afgeremd) {
        for (const entry of entries) {
          this.#journal.failed(entry, error instanceof Afgeremd ? 'status 429' : 'niet verzonden');
        }
      }
      throw error;
    }
  }

  /** The scenario removed this object itself. */
  removed(type: ObjectType, id: string): void {
    const index = this.#created.findIndex((own) => own.type === type && own.id === id);
    const own = this.#created[index];
    if (own !== undefined) {
      this.#journal.removed(own.entry);
      this.#created.splice(index, 1);
    }
  }

  /** Removes in reverse order. What can't be removed is listed in the report and never fails a verdict. */
  async cleanUp(outcome: ScenarioOutcome): Promise<void> {
    for (const own of this.#created.toReversed()) {
      const problem = await this.#remove(own);
      if (problem === undefined) {
        this.#journal.removed(own.entry);
      } else {
        outcome.leftBehind({ type: own.type, url: this.#functions.profile.resource(own.type).itemPath(own.id), reason: problem });
      }
    }
    this.#created.length = 0;
  }

  async #remove(own: OwnObject): Promise<string | undefined> {
    if (!this.#functions.profile.resource(own.type).offers('delete')) {
      return 'het profiel kent geen verwijderen';
    }
    try {
      const answer = await this.#functions.verwijder(own.type, own.id);
      const gone = isSuccess(answer.status) || answer.status === 404 || answer.status === 410;
      return gone ? undefined : `verwijderen gaf status ${answer.status}`;
    } catch (error) {
      if (error instanceof Netwerkfout || isNotRecorded(error)) {
        return error.message;
      }
      throw error;
    }
  }
}

/** A recording doesn't tell whether the object was removed. */
function isNotRecorded(error: unknown): error is Overgeslagen {
  return error instanceof Overgeslagen && error.kind === 'niet-opgenomen';
}
