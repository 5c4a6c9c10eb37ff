import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE } from '../../config/config-file';
import { UsageError } from '../../config/usage-error';
import type { Action } from '../command';
import { CONFIG_EXAMPLE } from '../config-example';

/** Writes an example of the configuration file into the user's folder. */
export const init: Action = async (terminal, _args, options) => {
  const file = join(terminal.folder, CONFIG_FILE);
  if (existsSync(file) && options.force !== true) {
    throw new UsageError(`${CONFIG_FILE} bestaat al. Geef --force om het te overschrijven.`);
  }
  writeFileSync(file, CONFIG_EXAMPLE);
  terminal.out(`${CONFIG_FILE} is geschreven. Pas url aan, zet het token in KLANTINTERACTIES_TOKEN en start 'doctor'.\n`);
  return 0;
};
