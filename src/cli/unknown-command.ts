import { UsageError } from '../config/usage-error';
import { didYouMean } from '../suggestion';
import type { CommandSpec } from './command';

/**
 * Refuses a first word that is no command. The default command would otherwise take it for an argument of its own.
 * @throws UsageError
 */
export function refuseUnknownCommand(args: readonly string[], commands: readonly CommandSpec[]): void {
  const [first = '--'] = args;
  const names = [...commands.map((command) => command.name), 'help'];
  if (!first.startsWith('-') && !names.includes(first)) {
    throw new UsageError(`Onbekende opdracht '${first}'.${didYouMean(first, names) || ` Kies uit ${names.join(', ')}.`}`);
  }
}
