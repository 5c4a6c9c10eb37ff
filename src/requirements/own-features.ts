import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { RequirementRegister } from '../../generated/types';
import { buildRegister, RequirementError } from './build-register';
import { readFeaturesBelow } from './feature-source';

/** Features and steps that a user runs beside those of the standard. */
export interface OwnFeatures {
  readonly register: RequirementRegister;
  /** feature files, relative to the root of the package */
  readonly files: readonly string[];
  /** absolute paths of compiled step definitions */
  readonly steps: readonly string[];
  /** sha256 of the requirements in them */
  readonly digest: string;
}

const STEPS = ['.js', '.cjs', '.mjs'];

/**
 * Reads the features of a user below a folder. What they state are expectations of the user (level consument, ids as W-NAAM-01):
 * they are reported as such and never change the verdict on the standard.
 * @throws FeatureError or RequirementError with every fault
 */
export function readOwnFeatures(folder: string, root: string): OwnFeatures {
  const place = (file: string) => relative(root, join(folder, file)).split(sep).join('/');
  const sources = readFeaturesBelow(folder, place);
  if (sources.length === 0) {
    throw new RequirementError([`Onder ${folder} staat geen enkel .feature-bestand.`]);
  }
  const register = buildRegister(sources, '');
  const foreign = register.requirements.filter(({ case: caseId }) => !caseId.startsWith('W-'));
  if (foreign.length > 0) {
    throw new RequirementError(
      foreign.map(({ id, file }) => `${file} Regel ${id} is een eigen eis; geef haar een kenmerk als W-NAAM-01 en niveau @consument`),
    );
  }
  return {
    register,
    files: sources.map(({ file }) => file),
    steps: stepsBelow(folder),
    digest: createHash('sha256').update(JSON.stringify(register)).digest('hex'),
  };
}

/** @throws RequirementError when an id is the kit's already */
export function withOwnRequirements(register: RequirementRegister, own: RequirementRegister): RequirementRegister {
  const taken = new Set(register.cases.map(({ id }) => id));
  const double = own.cases.filter(({ id }) => taken.has(id));
  if (double.length > 0) {
    throw new RequirementError(double.map(({ id, file }) => `${file} gebruikt ${id}, dat de kit zelf al gebruikt; kies een andere naam`));
  }
  return { ...register, cases: [...register.cases, ...own.cases], requirements: [...register.requirements, ...own.requirements] };
}

function stepsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => STEPS.includes(extname(file)) && !file.split(sep).includes('node_modules'))
    .sort()
    .map((file) => join(folder, file));
}
