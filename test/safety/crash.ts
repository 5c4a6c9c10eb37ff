import { setTimeout as delay } from 'node:timers/promises';
import { runKit, startKit } from '../hostile/kit-process';
import { callsMade, quiet, shared } from './foreign-data';

const DEADLINE_MS = 300_000;
const FOREIGN = 200;
/**
 * Every kind of creation and removal, and more calls than the latest moment. Two examples are left out: all their texts are quoted
 * from the standard, so nothing in them is only ours. Killed between such a registration and its answer, cleanup can but name the object
 * and say that it may be there (see test/own-data/trace.test.ts).
 */
const ONLY = '(@C0992 or @C9167 or @C4161) and not @eis:C0992-01 and not @eis:C0992-15';
const LATEST_CALL = 500;

/** What became of one run that was killed. */
export interface Crash {
  /** the kit was killed after this many calls, preflight included */
  readonly calls: number;
  readonly parallel: number;
  readonly killed: boolean;
  /** exit code of `cleanup` */
  readonly code: number | undefined;
  /** how the register differs from before the run, and what cleanup said */
  readonly problems: readonly string[];
  readonly said: string;
}

/** Kills the kit with SIGKILL at a random moment of a run, cleans up as a user would, and looks at what is left. */
export async function crash(random: () => number, calls = 1 + Math.floor(random() * LATEST_CALL)): Promise<Crash> {
  const parallel = random() < 0.3 ? 2 : 1;
  const target = await shared(FOREIGN);
  const kit = startKit({ settings: { url: target.url, only: ONLY, parallel }, deadlineMs: DEADLINE_MS });
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
    return { calls, parallel, killed: ended === undefined, ...result, problems };
  } finally {
    kit.remove();
    await target.close();
  }
}
