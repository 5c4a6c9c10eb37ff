import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Profile } from '../../generated/types';
import { packageRoot } from '../package-root';
import { didYouMean } from '../suggestion';
import { InformationModel } from '../validation/wire/information-model';
import { inconsistencies } from './consistency';
import { clashes, unknownAttributes } from './consistency-attributes';
import { isJsonObject } from './json';
import { ProfileModel } from './model';
import { withoutObsolete } from './obsolete-differences';
import { baseOf, type OwnProfile, onTopOf } from './own-profile';
import { ProfileError } from './profile-error';
import type { ProfileFault } from './profile-fault';
import { ProfileFile } from './profile-file';
import { checkProfile } from './profile-schema';

const SUFFIX = '.profile.json';

/** Names of the profiles in this package. */
export function builtInProfiles(): string[] {
  return readdirSync(folder())
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => basename(file, SUFFIX))
    .sort();
}

/**
 * A profile of this package by its name, or one of the user by the path of a .json file (relative to the current
 * folder); such a file may hold a whole profile, or with `extends` only what differs from a built-in one. Throws
 * ProfileError, in Dutch, naming the file and every fault with its line, column and JSON path.
 */
export function loadProfile(nameOrPath: string): ProfileModel {
  const names = builtInProfiles();
  return names.includes(nameOrPath) ? builtIn(nameOrPath) : ownProfile(fileOf(nameOrPath, names), names);
}

/** Profiles of this package don't change while a program runs, and a model is never altered. */
const builtInModels = new Map<string, ProfileModel>();

function builtIn(name: string): ProfileModel {
  const known = builtInModels.get(name);
  if (known !== undefined) return known;
  const file = join(folder(), name + SUFFIX);
  const text = readFileSync(file, 'utf8');
  const found = checkProfile(JSON.parse(text));
  const faults = 'faults' in found ? found.faults : inconsistencies(found.profile);
  if (!('profile' in found) || faults.length > 0) throw new ProfileFile(file).error(faults);
  const model = new ProfileModel(found.profile, digestOf(text));
  builtInModels.set(name, model);
  return model;
}

function ownProfile(path: string, names: readonly string[]): ProfileModel {
  const file = new ProfileFile(path);
  const { content, text } = file;
  const base = isJsonObject(content) ? baseOf(content) : undefined;
  const own = base === undefined ? { content, faults: [] } : extension(content, base, names);
  const definition = sound(own, file);
  if (base === undefined) return new ProfileModel(definition, digestOf(text));
  const basis = builtIn(base);
  const digest = digestOf(text + basis.digest);
  const differences = withoutObsolete(new ProfileModel(definition, digest), basis);
  return new ProfileModel({ ...definition, differences }, digest, base);
}

/** What the file says on top of the built-in profile that it names. */
function extension(content: unknown, base: string, names: readonly string[]): OwnProfile {
  return onTopOf(content, base, names, () => JSON.parse(readFileSync(join(folder(), base + SUFFIX), 'utf8')));
}

function fileOf(nameOrPath: string, names: readonly string[]): string {
  const file = resolve(nameOrPath);
  const isFile = nameOrPath.endsWith('.json');
  if (isFile && existsSync(file)) return file;
  const reason = isFile ? `Het profielbestand ${file} bestaat niet.` : `Onbekend profiel '${nameOrPath}'.${didYouMean(nameOrPath, names)}`;
  throw new ProfileError(`${reason} Ingebouwd: ${names.join(', ')}; een eigen profiel is een bestand dat op .json eindigt.`);
}

/** The profile in a file, unless something is wrong with it. */
function sound({ content, faults }: OwnProfile, file: ProfileFile): Profile {
  const found = content === undefined ? { faults: [] } : checkProfile(content);
  const profile = 'profile' in found ? found.profile : undefined;
  const all = [...faults, ...file.repeated(), ...('faults' in found ? found.faults : leadingNowhere(found.profile))];
  if (profile === undefined || all.length > 0) throw file.error(all);
  return profile;
}

/** What a schema can't see: names that lead nowhere, that clash, or that the information model doesn't have. */
function leadingNowhere(profile: Profile): ProfileFault[] {
  return [...inconsistencies(profile), ...clashes(profile), ...unknownAttributes(profile, new InformationModel(packageRoot()))];
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function folder(): string {
  return join(packageRoot(), 'schemas', 'profiles');
}
