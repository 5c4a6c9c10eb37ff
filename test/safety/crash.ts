import { setTimeout as delay } from 'node:timers/promises';
import { runKit, startKit } from '../hostile/kit-process';
import { callsMade, quiet, shared } from './foreign-data';

const DEADLINE_MS = 300_000;
const FOREIGN = 200;
/** A whole run makes this many calls, with all that is optional and what client applications do (test/safety/writes.test.ts looks). */
export const CALLS_OF_A_RUN = 5_363;

/** When to kill what. */
export interface Moment {
  /** after this many calls, preflight included */
  readonly calls: number;
  /** so many scenarios at once */
  readonly parallel: number;
  /** the target has done what that call asks and the answer never arrives: the kit can't know what it made */
  readonly unanswered: boolean;
}

/** What became of one run that was killed. */
export interface Crash extends Moment {
  readonly killed: boolean;
  /** exit code of `cleanup` */
  readonly code: number | undefined;
  /** how the register differs from before the run, and what cleanup said */
  readonly problems: readonly string[];
  readonly said: string;
}

/** One of all calls of a whole run. */
export function anyCall(random: () => number, calls = CALLS_OF_A_RUN): number {
  return 1 + Math.floor(random() * calls);
}

/** Kills the kit with SIGKILL in a whole run, cleans up as a user would, and looks at what is left. */
export async function crash({ calls, parallel, unanswered }: Moment, random: () => number): Promise<Crash> {
  const target = await shared(FOREIGN, ({ call, send }) => (unanswered && call.number === calls ? undefined : send()));
  const kit = startKit({ settings: { url: target.url, optional: 'alle', parallel }, deadlineMs: DEADLINE_MS });
  try {
    await callsMade(target, calls, kit.process);
    await delay(random() * 8);
    kit.process.kill('SIGKILL');
    const { code: ended } = await kit.ended;
    await quiet(target);
    let result: Pick<Crash, 'code' | 'said'> = { code: undefined, said: '' };
    await runKit({ settings: { url: target.url }, flags: ['cleanup', '--journal', kit.folder], deadlineMs: DEADLINE_MS }, (run) => {
      result = { code: run.code, said: `${run.err}${run.out}` };
    });
    const problems = [...target.changes(), ...(result.code === 0 ? [] : [`cleanup gaf exitcode ${result.code}`])];
    return { calls, parallel, unanswered, killed: ended === undefined, ...result, problems };
  } finally {
    kit.remove();
    await target.close();
  }
}

/** The calls of a whole run that nobody kills. */
export async function callsOfARun(): Promise<number> {
  const target = await shared(FOREIGN);
  try {
    const { code } = await runKit({ settings: { url: target.url, optional: 'alle' }, deadlineMs: DEADLINE_MS });
    if (code !== 0) {
      throw new Error(`de run gaf exitcode ${code}`);
    }
    return target.calls.length;
  } finally {
    await target.close();
  }
}
