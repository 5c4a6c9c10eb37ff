import { extname } from 'node:path';
import { literally } from './selection';

/** Where the steps are, relative to the root of the package, and what has to be loaded before them. */
export interface SupportCode {
  readonly require: string[];
  readonly requireModule: string[];
  /** steps of the user, in either module system */
  readonly import: string[];
}

/**
 * The compiled steps, or the sources when this module itself runs from source.
 * @param ownSteps absolute paths of step definitions of the user
 */
export function supportCode(ownSteps: readonly string[] = []): SupportCode {
  const fromSource = extname(__filename) === '.ts';
  const own = { import: ownSteps.map(literally) };
  return fromSource
    ? { ...own, require: ['steps/**/*.ts', 'src/run/stop-hook.ts'], requireModule: ['ts-node/register/transpile-only'] }
    : { ...own, require: ['dist/steps/**/*.js', 'dist/src/run/stop-hook.js'], requireModule: [] };
}
