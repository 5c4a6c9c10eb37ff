import type { Attachment, Envelope, GherkinDocument, Pickle, TestCase, TestCaseFinished, TestStepFinished } from '@cucumber/messages';
import { type Attempt, milliseconds, stepRecord } from './attempt';
import { type IndexedScenario, indexScenarios } from './scenario-index';
import { UITKOMST_MEDIA_TYPE, uitkomstOf } from './uitkomst';

interface StartedCase extends Attempt {
  testCaseId: string;
  retried: boolean;
}

/** A pickle with its place in the features and its attempt, if it came to that. */
export interface StoredScenario {
  pickle: Pickle;
  place: IndexedScenario | undefined;
  planned: boolean;
  attempt: Attempt | undefined;
}

/** Keeps what matters of a stream of Cucumber messages, whatever their order across scenarios. */
export class MessageStore {
  readonly problems: string[] = [];
  private readonly places = new Map<string, IndexedScenario>();
  private readonly pickles = new Map<string, Pickle>();
  private readonly testCases = new Map<string, TestCase>();
  private readonly started = new Map<string, StartedCase>();
  private runFinished = false;

  accept(envelope: Envelope): void {
    if (envelope.gherkinDocument) this.document(envelope.gherkinDocument);
    if (envelope.pickle) this.pickles.set(envelope.pickle.id, envelope.pickle);
    if (envelope.testCase) this.testCases.set(envelope.testCase.id, envelope.testCase);
    if (envelope.testCaseStarted) this.startedCase(envelope.testCaseStarted.id).testCaseId = envelope.testCaseStarted.testCaseId;
    if (envelope.testStepFinished) this.step(envelope.testStepFinished);
    if (envelope.attachment) this.attachment(envelope.attachment);
    if (envelope.testCaseFinished) this.finish(envelope.testCaseFinished);
    this.runMessage(envelope);
  }

  get finished(): boolean {
    return this.runFinished;
  }

  /** Every example of the loaded features, run or not, in the order of the files. */
  scenarios(): StoredScenario[] {
    const planned = new Map([...this.testCases.values()].map((testCase) => [testCase.pickleId, testCase.id]));
    const attempts = new Map(
      [...this.started.values()].filter((started) => !started.retried).map((started) => [started.testCaseId, started]),
    );
    return [...this.pickles.values()]
      .map((pickle) => {
        const testCaseId = planned.get(pickle.id);
        const attempt = testCaseId === undefined ? undefined : attempts.get(testCaseId);
        const place = this.places.get(pickle.astNodeIds.at(-1) ?? '');
        return { pickle, place, planned: testCaseId !== undefined, attempt };
      })
      .sort((a, b) => compare(a.pickle.uri, b.pickle.uri) || (a.place?.line ?? 0) - (b.place?.line ?? 0));
  }

  private document(document: GherkinDocument): void {
    for (const [id, place] of indexScenarios(document)) {
      this.places.set(id, place);
    }
  }

  private startedCase(id: string): StartedCase {
    const known = this.started.get(id);
    if (known !== undefined) {
      return known;
    }
    const created = {
      testCaseId: '',
      retried: false,
      steps: [],
      finished: false,
      durationMs: 0,
      outcome: undefined,
      outcomeProblem: undefined,
    };
    this.started.set(id, created);
    return created;
  }

  private step(message: TestStepFinished): void {
    const started = this.startedCase(message.testCaseStartedId);
    const testCase = this.testCases.get(started.testCaseId);
    const pickleStepId = testCase?.testSteps.find((step) => step.id === message.testStepId)?.pickleStepId;
    const pickle = this.pickles.get(testCase?.pickleId ?? '');
    const text = pickle?.steps.find((step) => step.id === pickleStepId)?.text;
    started.steps.push(stepRecord(text, message.testStepResult));
    started.durationMs += milliseconds(message.testStepResult.duration);
  }

  private attachment(attachment: Attachment): void {
    if (attachment.mediaType !== UITKOMST_MEDIA_TYPE || attachment.testCaseStartedId === undefined) {
      return;
    }
    const started = this.startedCase(attachment.testCaseStartedId);
    if (started.outcome !== undefined) {
      started.outcomeProblem = 'Het scenario meldde meer dan een uitkomst.';
      return;
    }
    try {
      started.outcome = uitkomstOf(attachment);
    } catch (error) {
      started.outcomeProblem = error instanceof Error ? error.message : String(error);
    }
  }

  private finish(message: TestCaseFinished): void {
    const started = this.startedCase(message.testCaseStartedId);
    started.finished = true;
    started.retried = message.willBeRetried;
  }

  private runMessage(envelope: Envelope): void {
    if (envelope.parseError) {
      this.problems.push(`Een feature is niet te lezen: ${envelope.parseError.source.uri ?? ''} ${envelope.parseError.message}`);
    }
    if (envelope.undefinedParameterType) {
      const { name, expression } = envelope.undefinedParameterType;
      this.problems.push(`Het parametertype {${name}} in de stap '${expression}' bestaat niet.`);
    }
    const hook = envelope.testRunHookFinished?.result;
    if (hook !== undefined && stepRecord(undefined, hook).status === 'FAILED') {
      this.problems.push(`Voorbereiding of opruimen van de run faalde: ${stepRecord(undefined, hook).message}`);
    }
    if (envelope.testRunFinished) {
      this.runFinished = true;
      const exception = envelope.testRunFinished.exception;
      if (exception !== undefined) {
        this.problems.push(`De run faalde: ${exception.message ?? exception.type}`);
      }
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
