import type StepDefinition from '@cucumber/cucumber/lib/models/step_definition';
import { beginningOf } from './beginning';

/** A definition, with the text that every step begins with which it is for. */
interface Candidate {
  readonly definition: StepDefinition;
  readonly beginning: string;
}

/**
 * Finds the definitions a step is for: all of them, since more than one is a fault. Each text is looked up once, and only tried on
 * definitions that begin as it does: trying every step on every definition takes a fifth of a second in a whole run.
 */
export class StepFinder {
  readonly #candidates: readonly Candidate[];
  readonly #found = new Map<string, readonly StepDefinition[]>();

  constructor(definitions: readonly StepDefinition[]) {
    this.#candidates = definitions.map((definition) => ({ definition, beginning: beginningOfSteps(definition) }));
  }

  find(text: string): readonly StepDefinition[] {
    const known = this.#found.get(text);
    if (known !== undefined) {
      return known;
    }
    const found = this.#candidates
      .filter(({ definition, beginning }) => text.startsWith(beginning) && definition.matchesStepName(text))
      .map(({ definition }) => definition);
    this.#found.set(text, found);
    return found;
  }
}

function beginningOfSteps({ expression }: StepDefinition): string {
  return 'regexp' in expression && expression.regexp instanceof RegExp ? beginningOf(expression.regexp) : '';
}
