import { join } from 'node:path';
import { packageRoot } from '../package-root';
import type { Compiled } from './compile';
import { isCompiled } from './precompiled';

/** Documents of this package itself, with the form that schemas/ gives them. */
export type OwnDocument =
  | 'profile'
  | 'config'
  | 'report'
  | 'baseline'
  | 'requirements'
  | 'requirement-set'
  | 'outcome'
  | 'recording'
  | 'recording-exchange'
  | 'consumer-calls';

/** Folder of the validators that `npm run generate` makes of those schemas. */
export const READY_MADE = 'generated/validators';

const loaded = new Map<OwnDocument, Compiled>();

/** The generated validator of a document; compiling its schema takes a tenth of a second, loading it nearly nothing. */
export function readyMade(document: OwnDocument): Compiled {
  const known = loaded.get(document);
  if (known !== undefined) return known;
  const found: unknown = require(join(packageRoot(), READY_MADE, `${document}.js`));
  if (!isCompiled(found)) throw new Error(`${READY_MADE}/${document}.js is geen validator; maak hem met 'npm run generate'.`);
  loaded.set(document, found);
  return found;
}
