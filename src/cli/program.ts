import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { UsageError } from '../config/usage-error';
import { packageRoot } from '../package-root';
import type { CommandSpec } from './command';
import { COMMANDS } from './commands';
import { inDutch } from './dutch-help';
import { failure } from './failure';
import type { Terminal } from './terminal';
import { refuseUnknownCommand } from './unknown-command';
import { usageMessage } from './usage-message';

const NAME = 'klantinteracties-conformance';

/**
 * Runs one invocation.
 * @param args what follows the name of the program
 * @returns exit code: 0 conform, 1 not, 2 wrong usage or configuration, 3 unreachable or kit failure, 130 interrupted
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = createProgram(terminal, (result) => {
    code = result;
  });
  try {
    refuseUnknownCommand(args, COMMANDS);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      return 0;
    }
    return failure(error instanceof CommanderError ? new UsageError(usageMessage(error)) : error, terminal);
  }
}

function createProgram(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command(NAME);
  program
    .description('Toetst of een implementatie voldoet aan de standaard Klantinteracties.')
    .version(version(), '-V, --version', 'toon de versie')
    .usage('[opdracht] [opties]')
    .addHelpText('after', `\nZonder opdracht: run. Uitleg bij een opdracht: ${NAME} <opdracht> --help\n`);
  inDutch(program, terminal);
  for (const spec of COMMANDS) {
    addCommand(program, spec, terminal, done);
  }
  return program;
}

function addCommand(program: Command, spec: CommandSpec, terminal: Terminal, done: (code: number) => void): void {
  const command = program.command(spec.name, { isDefault: spec.name === 'run' });
  command.description(capital(spec.summary)).summary(spec.summary);
  inDutch(command, terminal);
  const args = spec.argument === undefined ? [] : [spec.argument].flat();
  for (const { name, description } of args) {
    command.argument(name, description);
  }
  for (const { flags, description } of spec.options) {
    command.option(flags, description);
  }
  command.usage(['[opties]', ...args.map(({ name }) => name)].join(' '));
  command.addHelpText(
    'after',
    `\nVoorbeelden:\n${spec.examples.map((example) => `  ${example.includes(NAME) ? example : `${NAME} ${example}`}`).join('\n')}\n`,
  );
  command.action(async () => done(await spec.load()(terminal, command.args, namedByFlag(command))));
}

/** commander names options in camel case; the rest of the program by flag. */
function namedByFlag(command: Command): Record<string, string | boolean | undefined> {
  return Object.fromEntries(
    command.options.map((option) => [option.long?.replace(/^--/u, '') ?? '', command.getOptionValue(option.attributeName())]),
  );
}

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return manifest.version;
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
