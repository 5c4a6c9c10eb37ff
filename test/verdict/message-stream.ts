import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { type Envelope, IdGenerator, type Pickle } from '@cucumber/messages';
import { UITKOMST_MEDIA_TYPE, type Uitkomst } from '../../src/verdict/uitkomst';

const AT = { seconds: 1, nanos: 0 };

/** How one scenario of a synthetic run went. */
export interface Played {
  /** status of the last step; the others passed */
  status?: 'PASSED' | 'FAILED' | 'SKIPPED' | 'UNDEFINED' | 'AMBIGUOUS' | 'PENDING' | 'UNKNOWN';
  exception?: string;
  message?: string;
  outcome?: Partial<Uitkomst> | null | string;
  /** the hook after the scenario fails with this exception */
  hookException?: string;
  unfinished?: boolean;
  retried?: boolean;
  /** planned (a test case exists) but never started */
  notStarted?: boolean;
}

export function uitkomst(part: Partial<Uitkomst> = {}): Uitkomst {
  return {
    kind: 'gehaald',
    reason: '',
    deviations: [],
    blockedBy: [],
    serverError: false,
    observations: [],
    exchanges: [],
    leftovers: [],
    ...part,
  };
}

/** A synthetic stream of messages: the documents, and per scenario its own block of messages. */
export interface Stream {
  head: Envelope[];
  scenarios: Envelope[][];
  tail: Envelope[];
}

export function flat(stream: Stream): Envelope[] {
  return [...stream.head, ...stream.scenarios.flat(), ...stream.tail];
}

/** Plays a feature text; `play` says how each scenario went, undefined means filtered out. */
export function playFeature(text: string, play: (pickle: Pickle) => Played | undefined, uri = 'features/proef.feature'): Stream {
  const newId = IdGenerator.incrementing();
  const prefix = (id: string) => `${uri}:${id}`;
  const scoped = () => prefix(newId());
  const document = { ...new Parser(new AstBuilder(scoped), new GherkinClassicTokenMatcher()).parse(text), uri };
  const pickles = compile(document, uri, scoped);
  const head: Envelope[] = [{ gherkinDocument: document }, ...pickles.map((pickle) => ({ pickle }))];
  const blocks = pickles.flatMap((pickle) => {
    const played = play(pickle);
    return played === undefined ? [] : [block(pickle, played)];
  });
  return { head: [...head, ...blocks.map((parts) => parts.plan)], scenarios: blocks.map((parts) => parts.run), tail: [runFinished()] };
}

export function runFinished(): Envelope {
  return { testRunFinished: { success: true, timestamp: AT } };
}

function block(pickle: Pickle, played: Played): { plan: Envelope; run: Envelope[] } {
  const testCaseId = `case-${pickle.id}`;
  const steps = pickle.steps.map((step) => ({ id: `step-${step.id}`, pickleStepId: step.id }));
  const hook = { id: `hook-${pickle.id}`, hookId: 'after' };
  const plan: Envelope = { testCase: { id: testCaseId, pickleId: pickle.id, testSteps: [...steps, hook] } };
  if (played.notStarted) {
    return { plan, run: [] };
  }
  const first = played.retried
    ? attempt(testCaseId, `${testCaseId}-0`, steps, hook.id, { ...played, status: 'FAILED', exception: 'Error' }, true)
    : [];
  return { plan, run: [...first, ...attempt(testCaseId, `${testCaseId}-1`, steps, hook.id, played, false)] };
}

function attempt(
  testCaseId: string,
  id: string,
  steps: { id: string }[],
  hookId: string,
  played: Played,
  willBeRetried: boolean,
): Envelope[] {
  const finished = (testStepId: string, status: string, exception?: string): Envelope => ({
    testStepFinished: {
      testCaseStartedId: id,
      testStepId,
      timestamp: AT,
      testStepResult: {
        status: status as never,
        duration: { seconds: 0, nanos: 2_000_000 },
        ...(exception
          ? { exception: { type: exception, message: played.message ?? 'melding' }, message: played.message ?? 'melding' }
          : {}),
      },
    },
  });
  const last = steps.length - 1;
  const results = steps.map((step, index) =>
    index === last
      ? finished(step.id, played.status ?? 'PASSED', played.exception)
      : finished(step.id, played.status === 'SKIPPED' ? 'SKIPPED' : 'PASSED'),
  );
  const started: Envelope = { testCaseStarted: { id, testCaseId, attempt: willBeRetried ? 0 : 1, timestamp: AT } };
  const ended: Envelope[] = played.unfinished ? [] : [{ testCaseFinished: { testCaseStartedId: id, timestamp: AT, willBeRetried } }];
  return [
    started,
    ...results,
    ...attached(id, hookId, played),
    finished(hookId, played.hookException ? 'FAILED' : 'PASSED', played.hookException),
    ...ended,
  ];
}

function attached(testCaseStartedId: string, testStepId: string, played: Played): Envelope[] {
  if (played.outcome === null) {
    return [];
  }
  const body = typeof played.outcome === 'string' ? played.outcome : JSON.stringify(uitkomst(played.outcome));
  return [{ attachment: { body, contentEncoding: 'IDENTITY' as never, mediaType: UITKOMST_MEDIA_TYPE, testCaseStartedId, testStepId } }];
}
