import type { Command } from 'commander';
import type { Terminal } from './terminal';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** Makes the help of a command Dutch and lets its errors be thrown instead of printed. */
export function inDutch(command: Command, terminal: Terminal): void {
  command
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon hulp bij een opdracht')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title, subcommandTerm: (sub) => sub.name() })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: () => undefined,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .exitOverride();
}
