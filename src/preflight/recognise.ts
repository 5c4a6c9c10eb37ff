import type { Exchange } from '../http';
import { builtInProfiles, loadProfile, type ProfileModel, readPage } from '../profile';

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
 * Whether an answer to the list of klantcontacten has the form of a profile.
 * @returns on what ground it has, or undefined
 */
export function formGround({ model }: Candidate, exchange: Exchange): string | undefined {
  const body = exchange.response?.json;
  const page = readPage(model, 'klantcontact', body);
  if (typeof page === 'string') {
    return undefined;
  }
  const [first] = page.items;
  const itemFits = first === undefined || model.resource('klantcontact').idOf(first) !== undefined;
  return itemFits
    ? `herkend aan de vorm van de lijst van klantcontacten${first === undefined ? '' : ' en aan het kenmerk van een klantcontact'}`
    : undefined;
}
