import type { EventEmitter } from 'node:events';
import type { AssembledTestCase } from '@cucumber/cucumber/lib/assemble/types';
import StepDefinitionSnippetBuilder from '@cucumber/cucumber/lib/formatter/step_definition_snippet_builder/index';
import type { RuntimeOptions } from '@cucumber/cucumber/lib/runtime/types';
import { Worker } from '@cucumber/cucumber/lib/runtime/worker';
import type { SupportCodeLibrary } from '@cucumber/cucumber/lib/support_code_library_builder/types';
import type { IdGenerator } from '@cucumber/messages';

interface LanesOptions {
  readonly runId: string;
  readonly broadcaster: EventEmitter;
  readonly newId: IdGenerator.NewId;
  readonly library: SupportCodeLibrary;
  readonly parameters: RuntimeOptions['worldParameters'];
  readonly count: number;
  /** whether several lanes may take the scenarios in another order than they come in */
  readonly longestFirst: boolean;
}

/**
 * Runs scenarios beside each other in one process: a lane takes the next one as soon as its own is done. Waiting for a slow
 * target is all they have in common, so a lane costs no process, no second connection pool and no second copy of the steps. Every
 * scenario has a World, data and an outcome of its own; what Cucumber keeps for a scenario it keeps per scenario.
 */
export class Lanes {
  readonly #worker: Worker;
  readonly #count: number;
  readonly #longestFirst: boolean;

  constructor({ runId, broadcaster, newId, library, parameters, count, longestFirst }: LanesOptions) {
    const options = {
      dryRun: false,
      failFast: false,
      filterStacktraces: true,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters: parameters,
    };
    this.#worker = new Worker(runId, undefined, broadcaster, newId, options, library, snippets(library));
    this.#count = count;
    this.#longestFirst = longestFirst;
  }

  async run(cases: readonly AssembledTestCase[]): Promise<boolean> {
    await this.#worker.runBeforeAllHooks();
    const waiting = (this.#count > 1 && this.#longestFirst ? longestFirst(cases) : cases).values();
    const results = await Promise.all(Array.from({ length: this.#count }, () => this.#lane(waiting)));
    await this.#worker.runAfterAllHooks();
    return results.every((success) => success);
  }

  async #lane(waiting: Iterable<AssembledTestCase>): Promise<boolean> {
    let success = true;
    for (const next of waiting) {
      success = (await this.#worker.runTestCase(next, false)) && success;
    }
    return success;
  }
}

/** A long scenario that comes last keeps one lane busy while the others wait. Its text tells well enough how much a scenario does. */
function longestFirst(cases: readonly AssembledTestCase[]): AssembledTestCase[] {
  const length = ({ pickle }: AssembledTestCase) => pickle.steps.reduce((sum, { text }) => sum + text.length, 0);
  return cases.toSorted((a, b) => length(b) - length(a));
}

/** Cucumber proposes code for a step that has none; nobody asks for it here. */
function snippets(library: SupportCodeLibrary): StepDefinitionSnippetBuilder {
  const { parameterTypeRegistry } = library;
  return new StepDefinitionSnippetBuilder({ snippetSyntax: { build: () => '' }, parameterTypeRegistry });
}
