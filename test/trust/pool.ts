import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Divides jobs over processes that each stay until all is done: what the kit loads and compiles is loaded and compiled once per process,
 * and the kit keeps one session per process. `module` is a script that calls answerJobs.
 * @returns the results in the order of the jobs
 */
export async function spread<J, R>(
  module: string,
  jobs: readonly J[],
  onDone: (place: number, result: R) => void = () => undefined,
  processes = availableParallelism(),
): Promise<R[]> {
  const results: R[] = new Array(jobs.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(processes, jobs.length) }, async () => {
      const child = fork(module, { execArgv: process.execArgv });
      try {
        while (next < jobs.length) {
          const place = next++;
          const result = await ask<R>(child, jobs[place]);
          results[place] = result;
          onDone(place, result);
        }
      } finally {
        child.kill();
      }
    }),
  );
  return results;
}

type Answer = { readonly result: unknown } | { readonly error: string };

/** Lets this process do the jobs it is sent, one at a time. */
export function answerJobs<J>(work: (job: J) => Promise<unknown>): void {
  const answer = (message: Answer) => process.send?.(message);
  process.on('disconnect', () => process.exit());
  process.on('message', (job: J) => {
    work(job).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

function ask<R>(child: ChildProcess, job: unknown): Promise<R> {
  return new Promise((resolve, reject) => {
    const stop = (code: number | null) => reject(new Error(`Een werkproces stopte onverwacht (code ${code}).`));
    child.once('exit', stop);
    child.once('message', (answer: Answer) => {
      child.off('exit', stop);
      if ('error' in answer) {
        reject(new Error(answer.error));
      } else {
        resolve(answer.result as R);
      }
    });
    child.send(job as object);
  });
}
