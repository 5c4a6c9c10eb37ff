import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RequirementRegister, RequirementSet } from '../../generated/types';
import { isRequirementSetFile } from '../config/paths';
import { UsageError } from '../config/usage-error';
import { packageRoot } from '../package-root';
import { didYouMean } from '../suggestion';
import { parseDocument } from '../verdict/published-documents';

/** Where released sets live, relative to the root of the package. A released set never changes. */
export const SETS_FOLDER = 'schemas/requirement-sets';
const SUFFIX = '.json';

/** Versions of the released sets, as in `--requirements 1.0`. */
export function releasedSets(root: string = packageRoot()): string[] {
  return readdirSync(join(root, SETS_FOLDER))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => basename(file, SUFFIX))
    .sort();
}

/**
 * A released set by its version, or a set of the user by the absolute path of its file.
 * @throws UsageError when there is none, DocumentError when it does not follow its schema
 */
export function loadRequirementSet(named: string, root: string = packageRoot()): RequirementSet {
  const file = isRequirementSetFile(named) ? named : releasedFile(named, root);
  return parseDocument('requirement-set', jsonIn(file), basename(file));
}

/** The ids and levels of a register: what `npm run requirements:release` writes down. */
export function setOf({ requirements }: RequirementRegister, version: string): RequirementSet {
  const counted = requirements.flatMap(({ id, level }) => (level === 'consument' || level === 'later' ? [] : [[id, level] as const]));
  return { version, requirements: Object.fromEntries(counted) };
}

/** A patch of the kit changes no set: 1.0.3 holds set 1.0. */
export function setVersionOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

function releasedFile(named: string, root: string): string {
  const versions = releasedSets(root);
  const version = versions.find((known) => known === named || known === setVersionOf(named));
  if (version === undefined) {
    throw new UsageError(
      `requirements: eisenset '${named}' bestaat niet.${didYouMean(named, versions)} Uitgebracht: ${versions.join(', ')}. Een eigen set is een bestand dat op .json eindigt.`,
    );
  }
  return join(root, SETS_FOLDER, version + SUFFIX);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const what = error instanceof SyntaxError ? `is geen geldige JSON (${error.message})` : 'is niet te lezen';
    throw new UsageError(`requirements: het bestand ${file} ${what}.`);
  }
}
