import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_FILE } from '../../config/config-file';
import { UsageError } from '../../config/usage-error';
import { BASELINE_FILE, ciTemplate, EMPTY_BASELINE } from '../ci-templates';
import type { Action } from '../command';
import { CONFIG_EXAMPLE } from '../config-example';
import type { Terminal } from '../terminal';

/** Writes an example of the configuration file, or of a CI job, into the user's folder. */
export const init: Action = async (terminal, _args, options) => {
  const force = options.force === true;
  if (typeof options.ci === 'string') {
    return initCi(terminal, options.ci, force);
  }
  write(terminal, CONFIG_FILE, CONFIG_EXAMPLE, force);
  terminal.out(`${CONFIG_FILE} is geschreven. Pas url aan, zet het token in KLANTINTERACTIES_TOKEN en start 'doctor'.\n`);
  return 0;
};

/** A baseline that is there already holds decisions, so it is never overwritten. */
function initCi(terminal: Terminal, system: string, force: boolean): number {
  const { file, text, next } = ciTemplate(system);
  write(terminal, file, text, force);
  terminal.out(`${file} is geschreven. ${next}\n`);
  if (!existsSync(join(terminal.folder, BASELINE_FILE))) {
    write(terminal, BASELINE_FILE, EMPTY_BASELINE, force);
    terminal.out(`${BASELINE_FILE} is geschreven: leeg, dus elke afwijking houdt de uitgave tegen.\n`);
  }
  return 0;
}

function write(terminal: Terminal, file: string, text: string, force: boolean): void {
  const path = join(terminal.folder, file);
  if (existsSync(path) && !force) {
    throw new UsageError(`${file} bestaat al. Geef --force om het te overschrijven.`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
