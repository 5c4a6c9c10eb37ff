import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Profile } from '../../generated/types';
import { packageRoot } from '../package-root';
import { inconsistencies } from './consistency';
import { ProfileModel } from './model';
import { ProfileError } from './profile-error';
import type { ProfileFault } from './profile-fault';
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
 * folder). Throws ProfileError, in Dutch, naming the file and every fault with its place in it.
 */
export function loadProfile(nameOrPath: string): ProfileModel {
  const file = fileOf(nameOrPath);
  const text = readFileSync(file, 'utf8');
  const definition = parse(text, file);
  const faults = inconsistencies(definition);
  if (faults.length > 0) throw faulty(file, faults);
  return new ProfileModel(definition, createHash('sha256').update(text).digest('hex'));
}

function fileOf(nameOrPath: string): string {
  const names = builtInProfiles();
  if (names.includes(nameOrPath)) return join(folder(), nameOrPath + SUFFIX);
  const file = resolve(nameOrPath);
  const isFile = nameOrPath.endsWith('.json');
  if (isFile && existsSync(file)) return file;
  const reason = isFile ? `Het profielbestand ${file} bestaat niet.` : `Onbekend profiel '${nameOrPath}'.`;
  throw new ProfileError(`${reason} Ingebouwd: ${names.join(', ')}; een eigen profiel is een bestand dat op .json eindigt.`);
}

function parse(text: string, file: string): Profile {
  const checked = checkProfile(contentOf(text, file));
  if ('faults' in checked) throw faulty(file, checked.faults);
  return checked.profile;
}

function contentOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProfileError(`Het profiel ${file} is geen JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function faulty(file: string, faults: readonly ProfileFault[]): ProfileError {
  const lines = faults.map(({ path, message }) => `  ${path === '' ? '(het hele document)' : path}: ${message}`);
  return new ProfileError(`Het profiel ${file} klopt niet:\n${lines.join('\n')}`);
}

function folder(): string {
  return join(packageRoot(), 'schemas', 'profiles');
}
