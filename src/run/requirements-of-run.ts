import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { RequirementRegister } from '../../generated/types';
import type { RunConfiguration } from '../config/run-configuration';
import { UsageError } from '../config/usage-error';
import { packageRoot } from '../package-root';
import { type ConsumerChoice, checkConsumers, withConsumers } from '../requirements/consumers';
import { judgedBy } from '../requirements/judged-by';
import { loadRequirements, requirementDigest } from '../requirements/load';
import { type OwnFeatures, readOwnFeatures, withOwnRequirements } from '../requirements/own-features';
import { loadRequirementSet } from '../requirements/released-sets';

/** What a run is judged by: the requirements of the kit, with those of the user when there are any. */
export interface RequirementsOfRun {
  readonly register: RequirementRegister;
  /** sha256 of the requirements */
  readonly requirementDigest: string;
  /** version of the requirements of the kit, when judged by another set */
  readonly availableSet?: string;
  readonly own?: OwnFeatures;
}

/**
 * @param consumers client applications to look at
 * @throws UsageError, FeatureError, RequirementError or DocumentError when the set or the features of the user can't be used
 */
export function requirementsOfRun(
  { features, requirements }: Pick<RunConfiguration, 'features' | 'requirements'>,
  consumers: ConsumerChoice,
): RequirementsOfRun {
  const whole = requirements === undefined ? ofKit() : ofSet(requirements);
  checkConsumers(whole.register, consumers, 'consumers');
  const judged = { ...whole, register: withConsumers(whole.register, consumers) };
  if (features === undefined) {
    return judged;
  }
  if (!existsSync(features)) {
    throw new UsageError(`features: de map ${features} bestaat niet.`);
  }
  const own = readOwnFeatures(features, packageRoot());
  const digest = digestOf(judged.requirementDigest + own.digest);
  return { ...judged, register: withOwnRequirements(judged.register, own.register), requirementDigest: digest, own };
}

function ofKit(): RequirementsOfRun {
  return { register: loadRequirements(), requirementDigest: requirementDigest() };
}

function ofSet(named: string): RequirementsOfRun {
  const { register, requirementDigest: digest } = ofKit();
  const set = loadRequirementSet(named);
  return {
    register: judgedBy(register, set),
    requirementDigest: digestOf(digest + JSON.stringify(set)),
    availableSet: register.version,
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
