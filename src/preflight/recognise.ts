import type { Exchange } from '../http';
import { builtInProfiles, loadProfile, type ProfileModel, readPage, recognitionGround } from '../profile';
import { cleanLine } from '../verdict/untrusted-text';

/** A profile that fits what the target answered. */
export interface RecognisedProfile {
  /** name or path to load it by */
  readonly reference: string;
  readonly model: ProfileModel;
  /** Dutch: why this profile, for the report */
  readonly ground: string;
}

/** A profile that may be the target's. */
export type Candidate = Pick<RecognisedProfile, 'reference' | 'model'>;

/** The profile that was asked for, otherwise all built-in ones, the usual one first. */
export function candidates(asked: string | undefined): Candidate[] {
  return (asked === undefined ? builtInProfiles() : [asked]).map((reference) => ({ reference, model: loadProfile(reference) }));
}

/**
 * Why an answer to the list of klantcontacten belongs to a candidate; undefined when it doesn't. A profile that was asked for
 * only has to be able to read the answer; one that has to be recognised must be pointed to by something in it.
 */
export function groundFor({ model }: Candidate, { response }: Exchange, asked: boolean): string | undefined {
  if (!asked) {
    const ground = recognitionGround(model, response?.json, response?.headers);
    return ground === undefined ? undefined : cleanLine(ground);
  }
  const page = readPage(model, 'klantcontact', response?.json);
  if (typeof page === 'string') {
    return undefined;
  }
  const [first] = page.items;
  return first === undefined || model.resource('klantcontact').idOf(first) !== undefined ? 'opgegeven' : undefined;
}
