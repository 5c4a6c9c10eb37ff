import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequirementRegister } from '../../generated/types';
import { packageRoot } from '../package-root';
import { parseDocument } from '../verdict/published-documents';
import { REGISTER_FILE } from './requirement-set';

/**
 * The register this package was released with.
 * @throws when the file is missing (`npm run generate` makes it), DocumentError when it does not follow its schema
 */
export function loadRequirements(root: string = packageRoot()): RequirementRegister {
  return parseDocument('requirements', JSON.parse(readRegister(root)), REGISTER_FILE);
}

/** sha256 of the register, as reports state it. */
export function requirementDigest(root: string = packageRoot()): string {
  return createHash('sha256').update(readRegister(root)).digest('hex');
}

function readRegister(root: string): string {
  try {
    return readFileSync(join(root, REGISTER_FILE), 'utf8');
  } catch {
    throw new Error(`Het eisenregister ${REGISTER_FILE} ontbreekt; maak het met 'npm run generate'.`);
  }
}
