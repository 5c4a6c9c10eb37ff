import { resolveConfiguration } from '../config/resolve';
import type { RunConfiguration } from '../config/run-configuration';
import type { OptionValues } from './command';
import type { Terminal } from './terminal';

/** The configuration in force for a command. @throws UsageError */
export function configurationFor(terminal: Terminal, { config, ...flags }: OptionValues): RunConfiguration {
  return resolveConfiguration({
    flags,
    environment: terminal.environment,
    folder: terminal.folder,
    ...(typeof config === 'string' ? { file: config } : {}),
  });
}
