import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { StepFiles } from '../cucumber/library';

/**
 * The compiled steps, or the sources when this module itself runs from source; then the hook that stops a run.
 * @param root folder of the package
 * @param ownSteps absolute paths of step definitions of the user
 */
export function stepFiles(root: string, ownSteps: readonly string[]): StepFiles {
  const extension = extname(__filename);
  const built = extension === '.ts' ? root : join(root, 'dist');
  const steps = join(built, 'steps');
  const files = readdirSync(steps, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && !name.endsWith('.d.ts'))
    .sort();
  return {
    require: [...files.map((name) => join(steps, name)), join(built, 'src', 'run', `stop-hook${extension}`)],
    import: ownSteps,
  };
}
