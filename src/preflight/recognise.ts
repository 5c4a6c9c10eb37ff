import type { Exchange } from '../http';
import { builtInProfiles, isRecord, loadProfile, type ProfileModel, readPage, segmentsOf } from '../profile';

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

/** Whether an answer to the list of klantcontacten can be read with a profile. */
export function fits({ model }: Candidate, exchange: Exchange): boolean {
  const page = readPage(model, 'klantcontact', exchange.response?.json);
  if (typeof page === 'string') {
    return false;
  }
  const [first] = page.items;
  return first === undefined || model.resource('klantcontact').idOf(first) !== undefined;
}

/**
 * What in an answer points to a profile rather than to any other; undefined when nothing does. A form that lets an empty
 * list be left out can be read from any object, so the envelope itself has to be there.
 */
export function mark({ model }: Candidate, exchange: Exchange): string | undefined {
  const { collection, links } = model.definition;
  const [list] = segmentsOf(collection.items);
  const body = exchange.response?.json;
  const found = [list, links?.property].find((name) => name !== undefined && isRecord(body) && Object.hasOwn(body, name));
  return found === undefined ? undefined : `herkend aan '${found}' in de lijst van klantcontacten`;
}
