import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type StepDefinition from '@cucumber/cucumber/lib/models/step_definition';

/** Made when the kit is compiled, next to the compiled code; from source there is none. */
const FILE = join(__dirname, '..', '..', 'generated', 'steps.json');

/** Which definitions the steps of the kit are for, as it was worked out when the kit was compiled. */
export interface KnownSteps {
  /** patterns of the definitions of the kit */
  readonly definitions: readonly string[];
  /** by the text of a step: places in that list */
  readonly steps: Readonly<Record<string, readonly number[]>>;
}

/** Nothing where the kit was not compiled. */
export function knownSteps(file = FILE): KnownSteps {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { definitions: [], steps: {} };
}

/** How a definition is called in the list. */
export function patternOf({ pattern }: StepDefinition): string {
  return String(pattern);
}
