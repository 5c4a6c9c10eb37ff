import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { RequirementRegister } from '../../generated/types';
import { UsageError } from '../config/usage-error';
import { packageRoot } from '../package-root';
import { loadRequirements, requirementDigest } from '../requirements/load';
import { type OwnFeatures, readOwnFeatures, withOwnRequirements } from '../requirements/own-features';

/** What a run is judged by: the requirements of the kit, with those of the user when there are any. */
export interface RequirementsOfRun {
  readonly register: RequirementRegister;
  /** sha256 of the requirements */
  readonly requirementDigest: string;
  readonly own?: OwnFeatures;
}

/**
 * @param folder folder with features and steps of the user
 * @throws UsageError, FeatureError or RequirementError when they can't be used
 */
export function requirementsOfRun(folder: string | undefined): RequirementsOfRun {
  const register = loadRequirements();
  if (folder === undefined) {
    return { register, requirementDigest: requirementDigest() };
  }
  if (!existsSync(folder)) {
    throw new UsageError(`features: de map ${folder} bestaat niet.`);
  }
  const own = readOwnFeatures(folder, packageRoot());
  const digest = createHash('sha256').update(`${requirementDigest()}${own.digest}`).digest('hex');
  return { register: withOwnRequirements(register, own.register), requirementDigest: digest, own };
}
