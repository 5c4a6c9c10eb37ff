import { CAPABILITIES } from '../requirements/capabilities';
import { CASE_CLASSES } from '../requirements/classes';
import { didYouMean } from '../suggestion';
import type { Settings } from './settings';
import { UsageError } from './usage-error';

/**
 * Checks that what a target declares exists: capabilities and classes.
 * @throws UsageError
 */
export function checkDeclaredNames(settings: Settings, origin: (key: keyof Settings) => string): void {
  const capabilities = [...CAPABILITIES.keys()];
  const classes = CASE_CLASSES.filter((found) => found.claimable).map((found) => found.id);
  refuseUnknown(settings.capabilities?.absent, capabilities, (name) => `${origin('capabilities')}: onbekende mogelijkheid '${name}'.`);
  refuseUnknown(settings.classes, classes, (name) => `${origin('classes')}: onbekende klasse '${name}'. Kies uit ${classes.join(', ')}.`);
}

function refuseUnknown(names: readonly string[] | undefined, known: readonly string[], complaint: (name: string) => string): void {
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(complaint(unknown) + didYouMean(unknown, known));
  }
}
