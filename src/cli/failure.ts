import { isWrongUsage } from '../config/wrong-usage';
import type { Terminal } from './terminal';

/** Prints what went wrong and gives the exit code that goes with it: 2 for wrong usage, 3 for anything else. */
export function failure(error: unknown, terminal: Terminal): 2 | 3 {
  const message = error instanceof Error ? error.message : String(error);
  if (isWrongUsage(error)) {
    terminal.err(`${message}\n`);
    return 2;
  }
  const stack = terminal.environment.KLANTINTERACTIES_DEBUG && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  terminal.err(`De kit zelf faalde: ${message}. Met KLANTINTERACTIES_DEBUG=1 verschijnt de plaats in de code.${stack}\n`);
  return 3;
}
