import type { Requirement, RequirementRegister, RequirementSet } from '../../generated/types';
import { UsageError } from '../config/usage-error';
import { didYouMean } from '../suggestion';

/**
 * The register as a set of requirements judges it: each requirement at the level that it has in the set, and whatever the set
 * doesn't name at level `later`, which is run and never counts.
 * @throws UsageError when the set names what the kit doesn't test: leaving that out silently would make a target look better
 */
export function judgedBy(register: RequirementRegister, set: RequirementSet): RequirementRegister {
  const known = register.requirements.map(({ id }) => id);
  const unknown = Object.keys(set.requirements).filter((id) => !known.includes(id));
  if (unknown[0] !== undefined) {
    const others = unknown.length === 1 ? '' : ` (en ${unknown.length - 1} andere)`;
    throw new UsageError(
      `Eisenset ${set.version} noemt eis '${unknown[0]}'${others}, die deze kit niet kent.${didYouMean(unknown[0], known)} Zie 'list --all'.`,
    );
  }
  return { ...register, version: set.version, requirements: register.requirements.map((requirement) => atLevelOf(requirement, set)) };
}

/** What client applications need is no part of any set, and never counts. */
function atLevelOf(requirement: Requirement, { requirements }: RequirementSet): Requirement {
  const level = requirement.level === 'consument' ? 'consument' : (requirements[requirement.id] ?? 'later');
  return level === requirement.level ? requirement : { ...requirement, level, levelNow: requirement.level };
}
