import { existsSync, writeFileSync } from 'node:fs';
import type { RunContext } from './context';

type Stoppable = Pick<RunContext, 'stopFile'>;

/**
 * Whether the run has to stop: scenarios that haven't begun yet are not executed. A file rather than a signal, because
 * what the steps know of a run is plain JSON.
 */
export function stopRequested(context: Stoppable): boolean {
  return existsSync(context.stopFile);
}

/** So long after the request to stop a scenario may still use to end and clean up; then its calls are broken off. */
const GRACE_MS = 4_000;
const LOOK_EVERY_MS = 200;

/** A signal for the calls of a run: aborted when the run has to stop and the target keeps a scenario waiting. */
export function hastened(context: Stoppable): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  let stopAt: number | undefined;
  const look = () => {
    stopAt ??= stopRequested(context) ? performance.now() + GRACE_MS : undefined;
    if (stopAt !== undefined && performance.now() >= stopAt) {
      controller.abort();
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return { signal: controller.signal, release: () => clearInterval(timer) };
}

/** Asks the run to stop after the scenarios under way. */
export function requestStop(context: Stoppable): void {
  writeFileSync(context.stopFile, '');
}
