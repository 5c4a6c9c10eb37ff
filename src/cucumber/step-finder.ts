import type StepDefinition from '@cucumber/cucumber/lib/models/step_definition';
import { beginningOf } from './beginning';
import { type KnownSteps, patternOf } from './known-steps';

/** A definition, with the text that every step begins with which it is for. */
interface Candidate {
  readonly definition: StepDefinition;
  readonly beginning: string;
}

/**
 * Finds the definitions a step is for: all of them, since more than one is a fault. Trying every step on every definition takes a
 * fifth of a second in a whole run, so each text is looked up once, only tried on definitions that begin as it does, and of the steps
 * of the kit only tried on the definition that was found when the kit was compiled.
 */
export class StepFinder {
  readonly #candidates: readonly Candidate[];
  /** definitions that were not there when the kit was compiled: those of a user */
  readonly #others: readonly Candidate[];
  readonly #byPattern: ReadonlyMap<string, StepDefinition>;
  readonly #known: KnownSteps;
  readonly #found = new Map<string, readonly StepDefinition[]>();

  constructor(definitions: readonly StepDefinition[], known: KnownSteps = { definitions: [], steps: {} }) {
    const ofKit = new Set(known.definitions);
    this.#candidates = definitions.map((definition) => ({ definition, beginning: beginningOfSteps(definition) }));
    this.#others = this.#candidates.filter(({ definition }) => !ofKit.has(patternOf(definition)));
    this.#byPattern = new Map(definitions.map((definition) => [patternOf(definition), definition]));
    this.#known = known;
  }

  find(text: string): readonly StepDefinition[] {
    const found = this.#found.get(text) ?? this.#asBefore(text) ?? matching(this.#candidates, text);
    this.#found.set(text, found);
    return found;
  }

  /** Undefined when it was not found before, or when that is not so any more. */
  #asBefore(text: string): readonly StepDefinition[] | undefined {
    const places = Object.hasOwn(this.#known.steps, text) ? this.#known.steps[text] : undefined;
    const before = places?.map((place) => this.#byPattern.get(this.#known.definitions[place] ?? ''));
    const still = before
      ?.filter((definition) => definition?.matchesStepName(text) === true)
      .filter((definition) => definition !== undefined);
    return still === undefined || still.length < (before?.length ?? 0) ? undefined : [...still, ...matching(this.#others, text)];
  }
}

function matching(candidates: readonly Candidate[], text: string): readonly StepDefinition[] {
  return candidates
    .filter(({ definition, beginning }) => text.startsWith(beginning) && definition.matchesStepName(text))
    .map(({ definition }) => definition);
}

function beginningOfSteps({ expression }: StepDefinition): string {
  return 'regexp' in expression && expression.regexp instanceof RegExp ? beginningOf(expression.regexp) : '';
}
