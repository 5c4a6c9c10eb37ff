import type { Envelope, Timestamp } from '@cucumber/messages';
import { Presets, SingleBar } from 'cli-progress';

/** Where progress goes to, and whether it can be redrawn there. */
export interface ProgressTarget {
  stream: NodeJS.WritableStream;
  /** a terminal gets a bar, anything else a line for every tenth of the run */
  interactive: boolean;
}

/** Scenarios with one of these are observed, not judged: what the target does is no deviation. */
const OBSERVED = new Set(['@voorstel', '@open-vraag', '@waarneming']);

/** Shows how far a run is and how long it will still take, from the messages of the run. */
export class RunProgress {
  private readonly bar: SingleBar | undefined;
  private readonly deviating = new Set<string>();
  /** ids of pickles, and of what is made of them */
  private readonly observed = new Set<string>();
  private total = 0;
  private done = 0;
  private tenths = 0;
  private startedMs = 0;
  private stopped = false;

  constructor(private readonly target: ProgressTarget) {
    const format = "Toetsen {bar} {value}/{total} scenario's · nog {remaining} · {deviating} met afwijking";
    const { stream } = target;
    this.bar = target.interactive
      ? new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic)
      : undefined;
  }

  onMessage(envelope: Envelope): void {
    if (this.stopped) return;
    this.noteObserved(envelope);
    if (envelope.testCase) this.total += 1;
    if (envelope.testCaseStarted && this.startedMs === 0) this.begin(envelope.testCaseStarted.timestamp);
    const step = envelope.testStepFinished;
    if (step?.testStepResult.exception?.type === 'Afwijking' && !this.observed.has(step.testCaseStartedId)) {
      this.deviating.add(step.testCaseStartedId);
    }
    if (envelope.testCaseFinished && !envelope.testCaseFinished.willBeRetried) this.advance(envelope.testCaseFinished.timestamp);
    if (envelope.testRunFinished) this.stop();
  }

  /** Takes the bar away. What an interrupted run still reports was not executed, so it is no progress. */
  stop(): void {
    this.stopped = true;
    this.bar?.stop();
  }

  private noteObserved({ pickle, testCase, testCaseStarted }: Envelope): void {
    const isObserved =
      pickle?.tags.some(({ name }) => OBSERVED.has(name)) === true ||
      (testCase !== undefined && this.observed.has(testCase.pickleId)) ||
      (testCaseStarted !== undefined && this.observed.has(testCaseStarted.testCaseId));
    const id = (pickle ?? testCase ?? testCaseStarted)?.id;
    if (isObserved && id !== undefined) this.observed.add(id);
  }

  private begin(timestamp: Timestamp): void {
    this.startedMs = millisecondsOf(timestamp);
    this.bar?.start(this.total, 0, { remaining: '…', deviating: 0 });
  }

  private advance(timestamp: Timestamp): void {
    this.done += 1;
    const elapsed = millisecondsOf(timestamp) - this.startedMs;
    const remaining = spoken((elapsed / this.done) * Math.max(0, this.total - this.done));
    this.bar?.setTotal(this.total);
    this.bar?.update(this.done, { remaining, deviating: this.deviating.size });
    const tenths = Math.floor((this.done / Math.max(1, this.total)) * 10);
    if (this.bar === undefined && tenths > this.tenths) {
      this.target.stream.write(
        `${tenths * 10}% ${this.done}/${this.total} scenario's, nog ${remaining}, ${this.deviating.size} met afwijking\n`,
      );
    }
    this.tenths = Math.max(this.tenths, tenths);
  }
}

function millisecondsOf(timestamp: Timestamp): number {
  return timestamp.seconds * 1000 + timestamp.nanos / 1_000_000;
}

/** A duration as someone waiting for it would say it. */
function spoken(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
