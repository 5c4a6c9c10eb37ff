import type { Terminal } from './terminal';

/** exit code of an interrupted run */
export const INTERRUPTED = 130;

/**
 * A signal that is aborted by the first SIGINT or SIGTERM. The second one ends the process at once; what it leaves behind is in
 * the journal.
 */
export function interruption(terminal: Terminal): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) {
      process.exit(INTERRUPTED);
    }
    terminal.err('\nDe run stopt na het lopende scenario en ruimt op. Nogmaals Ctrl-C breekt direct af.\n');
    controller.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return { signal: controller.signal, release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal) };
}
