import type { AssembledTestCase } from '@cucumber/cucumber/lib/assemble/types';
import type { SupportCodeLibrary } from '@cucumber/cucumber/lib/support_code_library_builder/types';
import type { IdGenerator, Pickle, TestStep } from '@cucumber/messages';
import type { Example } from './features';
import { knownSteps } from './known-steps';
import { StepFinder } from './step-finder';

/** What is to be done for each scenario: its hooks around its steps, each with the definitions that are for it. */
export function assemble(
  examples: readonly Example[],
  library: SupportCodeLibrary,
  testRunStartedId: string,
  newId: IdGenerator.NewId,
): AssembledTestCase[] {
  const finder = new StepFinder(library.stepDefinitions, knownSteps());
  const hooks = (definitions: SupportCodeLibrary['beforeTestCaseHookDefinitions'], pickle: Pickle): TestStep[] =>
    definitions.filter((hook) => hook.appliesToTestCase(pickle)).map(({ id }) => ({ id: newId(), hookId: id }));
  return examples.map(({ gherkinDocument, pickle }) => {
    const testSteps = [
      ...hooks(library.beforeTestCaseHookDefinitions, pickle),
      ...pickle.steps.map((step) => ({
        id: newId(),
        pickleStepId: step.id,
        stepDefinitionIds: finder.find(step.text).map(({ id }) => id),
      })),
      ...hooks(library.afterTestCaseHookDefinitions.toReversed(), pickle),
    ];
    return { gherkinDocument, pickle, testCase: { id: newId(), testRunStartedId, pickleId: pickle.id, testSteps } };
  });
}
