import type { CommanderError } from 'commander';

/** A fault commander found on the command line, as a Dutch sentence that says what to do. */
export function usageMessage(error: CommanderError): string {
  const [, named = ''] = /'([^']+)'/u.exec(error.message) ?? [];
  const [, meant] = /\(Did you mean (?:one of )?([^?)]+)\?\)/u.exec(error.message) ?? [];
  const hint = meant === undefined ? ' Zie --help.' : ` Bedoelt u ${meant}?`;
  const messages: Readonly<Record<string, string>> = {
    'commander.unknownOption': `Onbekende optie ${named}.${hint}`,
    'commander.optionMissingArgument': `Bij ${named} ontbreekt een waarde.`,
    'commander.missingArgument': `Het argument <${named}> ontbreekt. Zie --help.`,
    'commander.excessArguments': `Te veel argumenten${named === '' ? '' : ` voor ${named}`}. Zie --help.`,
    'commander.unknownCommand': `Onbekende opdracht '${named}'.${hint}`,
  };
  return messages[error.code] ?? `Verkeerd gebruik: ${error.message}`;
}
