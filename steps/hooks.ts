import { After, AfterAll, Before, setDefaultTimeout, setDefinitionFunctionWrapper, setWorldConstructor } from '../src/cucumber/definitions';
import { Overgeslagen } from '../src/functions';
import { scenarioIdentity } from '../src/verdict/scenario-index';
import { UITKOMST_MEDIA_TYPE } from '../src/verdict/uitkomst';
import { missingPrecondition } from './preconditions';
import { closeSession } from './session';
import { ToetsWereld } from './world';

setWorldConstructor(ToetsWereld);
// Calls, lists and the run have limits of their own, which the configuration sets: a shorter bound on steps would blame the kit for a slow target.
setDefaultTimeout(60 * 60 * 1000);

type StepFunction = (this: ToetsWereld, ...args: unknown[]) => unknown;

/** Notes why a step ended its scenario, and turns «not executed» into Cucumber's skipped. */
setDefinitionFunctionWrapper(
  (step: StepFunction): StepFunction =>
    async function (this: ToetsWereld, ...args: unknown[]) {
      try {
        return await step.apply(this, args);
      } catch (error) {
        this.outcome.ended(error);
        if (error instanceof Overgeslagen) {
          return 'skipped';
        }
        throw this.outcome.showable(error);
      }
    },
);

Before(function (this: ToetsWereld, { pickle, gherkinDocument }) {
  const tags = pickle.tags.map((tag) => tag.name);
  const requirement = tags.find((tag) => tag.startsWith('@eis:'))?.slice('@eis:'.length) ?? '';
  this.begin(requirement, scenarioIdentity(gherkinDocument, pickle));
  const missing = missingPrecondition(tags, this.parameters);
  if (missing !== undefined) {
    throw missing;
  }
});

After(async function (this: ToetsWereld) {
  if (!this.parameters.keep) {
    await this.ownData.cleanUp(this.outcome);
  }
  this.attach(JSON.stringify(this.outcome.document()), { mediaType: UITKOMST_MEDIA_TYPE });
});

AfterAll(function () {
  return closeSession(String(this.parameters.runId));
});
