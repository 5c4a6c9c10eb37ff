import type { Profile } from '../../generated/types';
import type { ProfileModel } from './model';
import { isObjectType } from './object-types';

type Differences = Profile['differences'];

/** The differences that still hold in a profile on top of another one: what the base says of what was left out is gone. */
export function withoutObsolete(own: ProfileModel, base: ProfileModel): Differences {
  const inherited = new Set(base.definition.differences.map((entry) => JSON.stringify(entry)));
  return own.definition.differences.filter(
    (entry) => !inherited.has(JSON.stringify(entry)) || !isCarried(base, entry) || isCarried(own, entry),
  );
}

function isCarried(profile: ProfileModel, { object, attribute }: Differences[number]): boolean {
  if (!isObjectType(object) || !profile.has(object)) return false;
  const resource = profile.resource(object);
  return attribute === undefined || resource.carries(attribute) || resource.inverses().includes(attribute);
}
