import { existsSync, writeFileSync } from 'node:fs';
import type { RunContext } from './context';

type Stoppable = Pick<RunContext, 'stopFile'>;

/**
 * Whether the run has to stop: scenarios that haven't begun yet are not executed. A file rather than a signal, because
 * scenarios may run in several processes and each has to clean up after itself.
 */
export function stopRequested(context: Stoppable): boolean {
  return existsSync(context.stopFile);
}

/** Asks every process of the run to stop after its present scenario. */
export function requestStop(context: Stoppable): void {
  writeFileSync(context.stopFile, '');
}
