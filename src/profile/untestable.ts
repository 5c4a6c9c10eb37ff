import type { ProfileModel } from './model';
import { type Need, needsOfCapabilities, needsOfRequirements, operationsOfCapabilities } from './needs';
import { isObjectType } from './object-types';
import { unmet } from './unmet-needs';

/** What is needed of a requirement in the register. */
export interface NeedyRequirement {
  readonly id: string;
  readonly case: string;
  readonly capabilities: readonly string[];
}

/** A requirement of which at least one example can't be tested over a profile, and in Dutch why. */
export interface Untestable {
  readonly requirement: string;
  readonly reasons: readonly string[];
}

/** The requirements that a profile leaves untestable, wholly or partly, in the order given. */
export function untestableRequirements(profile: ProfileModel, requirements: readonly NeedyRequirement[]): Untestable[] {
  return requirements.flatMap((requirement) => {
    const reasons = needsOf(requirement).flatMap((need) => unmet(profile, need) ?? []);
    return reasons.length === 0 ? [] : [{ requirement: requirement.id, reasons: [...new Set(reasons)] }];
  });
}

function needsOf({ id, case: name, capabilities }: NeedyRequirement): Need[] {
  const type = name.replace(/^IM-/, '');
  const ofType = isObjectType(type) ? aboutType(type, capabilities) : [];
  return [...ofType, ...capabilities.flatMap((capability) => needsOfCapabilities[capability] ?? []), ...(needsOfRequirements[id] ?? [])];
}

function aboutType(type: Parameters<ProfileModel['has']>[0], capabilities: readonly string[]): Need[] {
  const operations = capabilities.flatMap((capability) => operationsOfCapabilities[capability] ?? []);
  return [{ kind: 'type', type }, ...operations.map((operation): Need => ({ kind: 'operation', type, operation }))];
}
