import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Divides work over processes, each with its own targets: the kit keeps one session per process.
 * `module` is a script that answers every message, an index, with { index, result } or { index, error }.
 */
export async function spread<T>(
  module: string,
  count: number,
  argument: string,
  onDone: (done: number) => void,
  processes = availableParallelism(),
): Promise<T[]> {
  const results: T[] = new Array(count);
  let next = 0;
  let done = 0;
  await Promise.all(
    Array.from({ length: Math.min(processes, count) }, async () => {
      const child = fork(module, [argument], { execArgv: process.execArgv });
      try {
        while (next < count) {
          const index = next++;
          results[index] = await ask<T>(child, index);
          onDone(++done);
        }
      } finally {
        child.kill();
      }
    }),
  );
  return results;
}

function ask<T>(child: ChildProcess, index: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (code: number | null) => reject(new Error(`Een werkproces stopte onverwacht (code ${code}).`));
    child.once('exit', stop);
    child.once('message', (answer: { result?: T; error?: string }) => {
      child.off('exit', stop);
      if (answer.error === undefined) {
        resolve(answer.result as T);
      } else {
        reject(new Error(answer.error));
      }
    });
    child.send(index);
  });
}
