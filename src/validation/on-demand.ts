import type { Profile } from '../../generated/types';
import { packageRoot } from '../package-root';
import type { ObjectType } from '../profile/object-types';
import { ProfileError } from '../profile/profile-error';
import { type Compiled, compileSchema } from './compile';
import { compositeSchema } from './wire/composite-schema';
import { InformationModel } from './wire/information-model';
import type { JsonSchema } from './wire/json-schema';
import { type Purpose, wireSchema } from './wire/wire-schema';

/** Compiles schemas of a user's profile. Throws ProfileError when a schema in the profile can't be compiled. */
export interface OnDemandCompiler {
  object(type: ObjectType, purpose: Purpose): Compiled;
  composite(name: string, purpose: Purpose): Compiled;
}

export function compileFor(profile: Profile): OnDemandCompiler {
  const model = new InformationModel(packageRoot());
  return {
    object: (type, purpose) => compile(profile, type, () => wireSchema(model, profile, type, purpose)),
    composite: (name, purpose) => compile(profile, name, () => compositeSchema(model, profile, name, purpose)),
  };
}

function compile(profile: Profile, document: string, derive: () => JsonSchema): Compiled {
  const schema = derive();
  try {
    return compileSchema(schema);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProfileError(`Profiel ${profile.name}: het schema van ${document} is niet bruikbaar: ${reason}`, { cause: error });
  }
}
