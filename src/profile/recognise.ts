import { readPage } from './collection';
import { isRecord, memberOf } from './json';
import { builtInProfiles, loadProfile } from './load';
import type { ProfileModel } from './model';
import { segmentsOf, valueAt } from './pointer';

/** A built-in profile that fits an answer, and in Dutch by what it was recognised. */
export interface Recognition {
  readonly profile: string;
  readonly ground: string;
}

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * The built-in profile in whose form the list of klantcontacten was given; undefined when none fits, or more than one.
 * @param headers of the answer, by their name in small letters
 */
export function recogniseProfile(listBody: unknown, headers: Headers = {}): Recognition | undefined {
  const found = builtInProfiles().flatMap((name): Recognition[] => {
    const ground = recognitionGround(loadProfile(name), listBody, headers);
    return ground === undefined ? [] : [{ profile: name, ground }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * By what the list of klantcontacten is recognised as one of this profile, in Dutch; undefined when it isn't. The version
 * header is told but decides nothing: other APIs send one of the same name.
 */
export function recognitionGround(profile: ProfileModel, listBody: unknown, headers: Headers = {}): string | undefined {
  const page = readPage(profile, 'klantcontact', listBody);
  if (typeof page === 'string') return undefined;
  const [first] = page.items;
  const envelope = envelopeGround(profile, listBody);
  const { property } = profile.definition.identifier;
  if (envelope === undefined || (first !== undefined && profile.resource('klantcontact').idOf(first) === undefined)) return undefined;
  const identifier = first === undefined ? [] : [`het kenmerk ${property} van een klantcontact`];
  const version = versionOf(profile, headers);
  return `herkend aan ${[envelope, ...identifier].join(' en ')}${version === undefined ? '' : `; de API meldt versie ${version}`}`;
}

/** The part of the envelope that is really there: an empty list may be left out, and then the links tell. */
function envelopeGround({ definition }: ProfileModel, body: unknown): string | undefined {
  const pointer = definition.collection.items.replace(
    '{collectionKey}',
    definition.resources.klantcontact?.collectionKey ?? 'klantcontact',
  );
  const place = segmentsOf(pointer).join('.');
  if (Array.isArray(valueAt(body, pointer))) return `de lijst in ${place}`;
  const links = definition.links?.property;
  return links !== undefined && isRecord(memberOf(body, links)) ? `${links} zonder ${place}` : undefined;
}

function versionOf({ definition }: ProfileModel, headers: Headers): string | undefined {
  return definition.versionHeader === undefined ? undefined : headers[definition.versionHeader.toLowerCase()];
}
