import type { Profile } from '../../generated/types';
import type { ObjectType } from '../profile/object-types';
import { ProfileError } from '../profile/profile-error';
import { bounded } from './bounded';
import type { Compiled } from './compile';
import { precompiled, precompiledDigest } from './precompiled';
import { type Violation, violations } from './violation';
import type { Purpose } from './wire/wire-schema';

/** Judges a document, of whatever content; an empty list means that it fits. Never throws. */
export type Validator = (document: unknown) => Violation[];

/** What is needed of a profile to validate by it; a ProfileModel has it. */
export interface ValidatedProfile {
  readonly name: string;
  readonly digest: string;
  readonly definition: Profile;
}

/**
 * The validator for documents of an object type: bodies to create or replace (`request`), to change (`patch`), and
 * answers (`response`). Validators of built-in profiles are generated ahead; the profile of a user, given as the path
 * of its file, is compiled on first use. Throws ProfileError when the profile does not exist or does not know the type.
 */
export function validator(profileName: string, type: ObjectType, purpose: Purpose): Validator {
  if (precompiledDigest(profileName) !== undefined)
    return remembered(`${profileName} ${type} ${purpose}`, () => generated(profileName, type, purpose));
  const { loadProfile }: typeof import('../profile/load') = require('../profile/load');
  return validatorFor(loadProfile(profileName), type, purpose);
}

/** The same for a profile that is loaded already, and that may carry the name of a built-in one without being it. */
export function validatorFor(profile: ValidatedProfile, type: ObjectType, purpose: Purpose): Validator {
  if (precompiledDigest(profile.name) === profile.digest) return validator(profile.name, type, purpose);
  return remembered(`${profile.digest} ${type} ${purpose}`, () => onDemand(profile).object(type, purpose));
}

/** The validator for the body (`request`) or answer (`response`) of a composite operation, such as maakKlantcontact. */
export function compositeValidator(profile: ValidatedProfile, composite: string, purpose: 'request' | 'response'): Validator {
  return remembered(`${profile.digest} ${composite} ${purpose}`, () =>
    precompiledDigest(profile.name) === profile.digest
      ? generated(profile.name, composite, purpose)
      : onDemand(profile).composite(composite, purpose),
  );
}

const validators = new Map<string, Validator>();

function remembered(key: string, make: () => Compiled): Validator {
  const known = validators.get(key);
  if (known !== undefined) return known;
  const compiled = make();
  const made: Validator = (document) => {
    const judged = bounded(document);
    return compiled(judged) ? [] : violations(compiled.errors ?? [], judged);
  };
  validators.set(key, made);
  return made;
}

function generated(profileName: string, document: string, purpose: Purpose): Compiled {
  const found = precompiled(profileName, document, purpose);
  if (found === undefined) throw new ProfileError(`Profiel ${profileName} kent ${document} niet.`);
  return found;
}

/** Loads ajv and the derivation of schemas only when a profile of a user needs them: that takes a quarter of a second. */
function onDemand(profile: ValidatedProfile): {
  object(type: ObjectType, purpose: Purpose): Compiled;
  composite(name: string, purpose: Purpose): Compiled;
} {
  const { compileFor }: typeof import('./on-demand') = require('./on-demand');
  return compileFor(profile.definition);
}
