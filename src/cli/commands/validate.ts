import { readFileSync } from 'node:fs';
import { UsageError } from '../../config/usage-error';
import { loadProfile, type ObjectType, type ProfileModel } from '../../profile';
import { DEFAULT_PROFILE } from '../../run/target';
import { didYouMean } from '../../suggestion';
import { type Purpose, validatorFor } from '../../validation';
import { cleanLine } from '../../verdict/untrusted-text';
import type { Action } from '../command';

const PURPOSES: readonly Purpose[] = ['response', 'request', 'patch'];

/** Judges one JSON document by the wire form of a profile; exit code 0 when it fits, 1 when not. */
export const validate: Action = async (terminal, [file = '-'], options) => {
  const profile = loadProfile(typeof options.profile === 'string' ? options.profile : DEFAULT_PROFILE);
  const type = typeFrom(options.as, profile);
  const purpose = purposeFrom(options.purpose);
  const violations = validatorFor(profile, type, purpose)(documentIn(file));
  if (violations.length === 0) {
    terminal.out(`Geen afwijkingen: het document is een geldig ${type} (${purpose}) volgens profiel ${profile.name}.\n`);
    return 0;
  }
  for (const { path, message } of violations) {
    terminal.out(`${cleanLine(path) || '/'}: ${cleanLine(message)}\n`);
  }
  terminal.out(
    `${violations.length === 1 ? '1 afwijking' : `${violations.length} afwijkingen`} van ${type} (${purpose}) volgens profiel ${profile.name}.\n`,
  );
  return 1;
};

/** An object type by its name, or by the path of its collection. */
function typeFrom(asked: string | boolean | undefined, profile: ProfileModel): ObjectType {
  if (typeof asked !== 'string') {
    throw new UsageError(`--as ontbreekt. Kies uit ${profile.types().join(', ')}.`);
  }
  const word = asked.replace(/^\/|\/$/gu, '').toLowerCase();
  const found = profile.types().find((type) => type.toLowerCase() === word || profile.resource(type).path.slice(1).toLowerCase() === word);
  if (found === undefined) {
    const names = profile.types().flatMap((type) => [type, profile.resource(type).path.slice(1)]);
    throw new UsageError(
      `--as: profiel ${profile.name} kent '${asked}' niet.${didYouMean(asked, names) || ` Kies uit ${profile.types().join(', ')}.`}`,
    );
  }
  return found;
}

function purposeFrom(asked: string | boolean | undefined): Purpose {
  const found = PURPOSES.find((purpose) => purpose === (asked ?? 'response'));
  if (found === undefined) {
    throw new UsageError(`--purpose: '${String(asked)}' kan niet; kies uit ${PURPOSES.join(', ')}.`);
  }
  return found;
}

function documentIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is geen geldige JSON' : 'is niet te lezen';
    throw new UsageError(`${file === '-' ? 'De standaardinvoer' : file} ${what}. Controleer het bestand.`);
  }
}
