import { didYouMean } from '../suggestion';
import { extended } from './extend';
import { isJsonObject, type JsonObject, type JsonValue } from './json';
import { type ProfileFault, profileFault } from './profile-fault';
import { profileSchema } from './profile-schema';

/** The whole profile that a file describes, and what in the file made no sense. */
export interface OwnProfile {
  /** Undefined when there is nothing to judge. */
  readonly content: unknown;
  readonly faults: readonly ProfileFault[];
}

/** What a file has to say itself, so that a report never takes one profile for another. */
const OWN = ['name', 'title'] as const;

/** The built-in profile that a file says it is built on; undefined when it is a profile of its own. */
export function baseOf(content: JsonObject): string | undefined {
  return Object.hasOwn(content, 'extends') ? String(content.extends) : undefined;
}

/** Building on a file isn't possible, so that profiles can't build on each other in a circle. */
function unknownBase(base: string, names: readonly string[]): string {
  const isFile = /[\\/]|\.json$/u.test(base);
  const why = isFile
    ? 'een profiel bouwt alleen voort op een ingebouwd profiel, niet op een bestand'
    : `er is geen ingebouwd profiel '${base}'`;
  return `${why}; kies uit ${names.join(', ')}${didYouMean(base, names).replace(/^ /u, '. ')}`;
}

/**
 * The profile in a file with `extends`, on top of a built-in one.
 * @param names of the built-in profiles
 * @param load gives the content of the base; only called when there is one of that name
 */
export function onTopOf(content: unknown, base: string, names: readonly string[], load: () => JsonValue): OwnProfile {
  if (!names.includes(base)) {
    return {
      content: undefined,
      faults: [profileFault(['extends'], unknownBase(base, names))],
    };
  }
  const basis = load();
  if (!isJsonObject(content) || !isJsonObject(basis)) return { content, faults: [] };
  const { extends: _, ...own } = content;
  const missing = OWN.filter((key) => !Object.hasOwn(own, key)).map((key) => profileFault([], `sleutel "${key}" ontbreekt`));
  const taken = names.includes(String(own.name))
    ? [profileFault(['name'], `'${String(own.name)}' is een ingebouwd profiel; kies een eigen naam`)]
    : [];
  const whole = extended(basis, own, profileSchema());
  return { content: whole.content, faults: [...missing, ...taken, ...whole.faults] };
}
