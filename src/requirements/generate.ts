import { buildRegister } from './build-register';
import { readFeatures } from './feature-source';
import { REGISTER_FILE, REQUIREMENT_SET_VERSION } from './requirement-set';

/**
 * Derives the register of requirements from the features below `root`. The same features always give the same text.
 * @throws FeatureError or RequirementError with a Dutch message that lists every fault
 */
export async function generateRequirements(root: string): Promise<Map<string, string>> {
  const register = buildRegister(readFeatures(root), REQUIREMENT_SET_VERSION);
  return new Map([[REGISTER_FILE, `${JSON.stringify(register, null, 2)}\n`]]);
}
