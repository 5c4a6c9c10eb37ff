import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root';
import { isRecord, memberOf } from '../profile/json';
import type { Compiled } from './compile';
import type { Purpose } from './wire/wire-schema';

const NAME = /^[a-z0-9][a-z0-9.-]*$/;

/** True when validators for a profile of this name were generated. */
export function isPrecompiled(profileName: string): boolean {
  return NAME.test(profileName) && existsSync(manifestFile(profileName));
}

/** Asked for with every body that is judged; what is generated doesn't change while a program runs. */
const digests = new Map<string, unknown>();

/** Digest of the profile file that the generated validators were made from; undefined when there are none. */
export function precompiledDigest(profileName: string): unknown {
  if (!digests.has(profileName)) {
    digests.set(profileName, isPrecompiled(profileName) ? memberOf(load(manifestFile(profileName)), 'digest') : undefined);
  }
  return digests.get(profileName);
}

/** The generated validator; undefined when the profile has no such document. Loads only the file of that document. */
export function precompiled(profileName: string, document: string, purpose: Purpose): Compiled | undefined {
  const file = join(folder(profileName), 'validators', `${document}.js`);
  if (!/^[A-Za-z-]+$/.test(document) || !existsSync(file)) return undefined;
  const found = memberOf(load(file), purpose);
  return isCompiled(found) ? found : undefined;
}

function folder(profileName: string): string {
  return join(packageRoot(), 'generated', profileName);
}

function manifestFile(profileName: string): string {
  return join(folder(profileName), 'manifest.json');
}

/** Generated files lie outside the sources, at a place that is only known at run time. */
function load(file: string): unknown {
  const content: unknown = require(file);
  return isRecord(content) ? content : undefined;
}

export function isCompiled(value: unknown): value is Compiled {
  return typeof value === 'function';
}
