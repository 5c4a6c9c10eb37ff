import { extname } from 'node:path';

/** Where the steps are, relative to the root of the package, and what has to be loaded before them. */
export interface SupportCode {
  readonly require: string[];
  readonly requireModule: string[];
}

/** The compiled steps, or the sources when this module itself runs from source. */
export function supportCode(): SupportCode {
  const fromSource = extname(__filename) === '.ts';
  return fromSource
    ? { require: ['steps/**/*.ts', 'src/run/stop-hook.ts'], requireModule: ['ts-node/register/transpile-only'] }
    : { require: ['dist/steps/**/*.js', 'dist/src/run/stop-hook.js'], requireModule: [] };
}
