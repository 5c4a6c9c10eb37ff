import { Command, CommanderError } from 'commander';
import { inDutch } from '../../src/cli/dutch-help';
import { processTerminal } from '../../src/cli/terminal';
import { usageMessage } from '../../src/cli/usage-message';
import { builtInProfiles } from '../../src/profile';

export interface TrustOptions {
  readonly profiles: readonly string[];
  /** Part of the id of what to try; empty: everything. */
  readonly only: string;
  /** Run the whole set of requirements every time, also where nothing can differ. */
  readonly whole: boolean;
  /** File for the outcomes as data. */
  readonly json?: string;
  /** Whether this is everything there is, so that the outcome may be published. */
  readonly complete: boolean;
}

/** Reads the command line. Shows help, or what is wrong with the line, and ends the process with 0 or 2. */
export function trustOptions(name: string, description: string, ...extra: readonly [flags: string, description: string][]): TrustOptions {
  const command = new Command(`npm run ${name} --`);
  command
    .description(description)
    .usage('[opties]')
    .option('--profile <naam>', `alleen dit profiel: ${builtInProfiles().join(' of ')}`)
    .option('--only <deel>', 'alleen wat dit deel in zijn naam heeft')
    .option('--json <bestand>', 'bewaar de uitkomsten ook als JSON')
    .addHelpText('after', '\nExitcodes: 0 alles in orde · 1 niet in orde · 2 verkeerd gebruik · 3 de run zelf ging mis\n');
  for (const [flags, text] of extra) {
    command.option(flags, text);
  }
  inDutch(command, processTerminal());
  try {
    command.parse();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      process.exit(0);
    }
    return refuse(error instanceof CommanderError ? usageMessage(error) : String(error));
  }
  const { profile, only = '', whole = false, json } = command.opts<{ profile?: string; only?: string; whole?: boolean; json?: string }>();
  if (profile !== undefined && !builtInProfiles().includes(profile)) {
    return refuse(`Profiel '${profile}' bestaat niet; er is ${builtInProfiles().join(' en ')}.`);
  }
  return {
    profiles: profile === undefined ? builtInProfiles() : [profile],
    only,
    whole,
    complete: profile === undefined && only === '',
    ...(json === undefined ? {} : { json }),
  };
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Runs a command; whatever it throws is a failure of the run itself. */
export function begin(main: () => Promise<number>): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 3;
    },
  );
}
