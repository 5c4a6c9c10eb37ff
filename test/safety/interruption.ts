import { setTimeout as delay } from 'node:timers/promises';
import { filesOf, type KitRun, startKit } from '../hostile/kit-process';
import type { Misbehaviour } from '../hostile/target';
import { callsMade, quiet, type SharedTarget, shared } from './foreign-data';

const DEADLINE_MS = 200_000;
const FOREIGN = 100;
const REPORTS = ['report.json', 'report.html', 'junit.xml', 'summary.md', 'requirements.csv', 'earl.jsonld', 'badge.json', 'evidence.har'];
/** The run is well under way, and far from its end. */
const CALLS = 80;

export interface Interruption {
  readonly name: string;
  readonly signal: 'SIGINT' | 'SIGTERM';
  readonly parallel?: number;
  /** to all processes at once, as Ctrl-C in a terminal does */
  readonly group?: true;
  /** once more, so soon after the first */
  readonly againAfterMs?: number;
  readonly misbehave?: Misbehaviour;
  /** the moment to interrupt; absent: after so many calls */
  readonly ready?: () => boolean;
}

export interface Interrupted {
  readonly seconds: number;
  readonly run: KitRun;
  readonly target: SharedTarget;
  /** what is not as it should be after any interruption */
  readonly problems: readonly string[];
}

/** After these calls a target answers nothing any more. */
const stallingAfter =
  (calls: number): Misbehaviour =>
  (moment) =>
    moment.call.number > calls ? undefined : moment.send();

export const INTERRUPTIONS: readonly Interruption[] = [
  { name: 'SIGINT', signal: 'SIGINT' },
  { name: 'SIGTERM', signal: 'SIGTERM' },
  { name: 'Ctrl-C met twee scenario’s tegelijk', signal: 'SIGINT', parallel: 2, group: true },
  { name: 'SIGTERM met twee scenario’s tegelijk', signal: 'SIGTERM', parallel: 2 },
  { name: 'SIGINT terwijl het doel niet meer antwoordt', signal: 'SIGINT', misbehave: stallingAfter(CALLS) },
];

/** Interrupts a run and looks how it ends, until `work` is done with what is left. */
export async function interrupt(
  { signal, parallel = 1, group, againAfterMs, misbehave, ready }: Interruption,
  work: (result: Interrupted) => unknown = () => undefined,
): Promise<Interrupted> {
  const target = await shared(FOREIGN, misbehave);
  const settings = { url: target.url, parallel, order: 'random' as const, seed: 'onderbroken' };
  const kit = startKit({ settings, deadlineMs: DEADLINE_MS, ...(group === undefined ? {} : { group }) });
  const send = () => (group === undefined ? kit.process.kill(signal) : process.kill(-(kit.process.pid ?? 0), signal));
  try {
    await callsMade(target, ready === undefined ? CALLS : 1, kit.process);
    while (ready?.() === false && kit.process.exitCode === null) {
      await delay(5);
    }
    const start = performance.now();
    send();
    if (againAfterMs !== undefined) {
      await delay(againAfterMs);
      send();
    }
    const run = await kit.ended;
    const seconds = (performance.now() - start) / 1000;
    await quiet(target);
    const result = { seconds, run, target, problems: run.code === 130 ? [] : [`exitcode ${run.code}`] };
    await work(result);
    return result;
  } finally {
    kit.remove();
    await target.close();
  }
}

/** What is wrong with the report of an interrupted run, and what is left that it doesn't name. */
export function reportProblems({ run, target }: Interrupted): string[] {
  const names = filesOf(run.folder).map(({ name }) => name);
  const missing = REPORTS.filter((file) => !names.includes(file));
  const leftovers = run.report?.leftovers ?? [];
  // An object whose address never arrived is named by its type.
  const named = new Set(leftovers.map(({ type, url, reason }) => (reason.startsWith('mogelijk') ? type : url.split('/').at(-1))));
  const unnamed = target.changes().filter((change) => !change.split(' ').some((word) => named.has(word)));
  return [
    ...missing.map((file) => `${file} ontbreekt`),
    ...unnamed,
    ...(run.report?.run.interrupted === true ? [] : ['het rapport zegt niet dat de run is onderbroken']),
    ...(run.report?.verdict === 'niet-vastgesteld' ? [] : [`oordeel ${run.report?.verdict}`]),
  ];
}
