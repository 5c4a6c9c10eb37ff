import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { begin, type TrustOptions, trustOptions } from './command-line';
import { spread } from './pool';
import { Progress } from './progress';
import { variantsDocument } from './variants/document';
import { variantRuns, variants } from './variants/index';
import type { VariantTrial } from './variants/trial';
import type { VariantJob } from './variants/worker';

const WORKER = join(__dirname, 'variants', 'worker');

/** npm run variants: runs the kit on every lawful variant in every profile; a complete run writes docs/varianten.md. */
async function main(options: TrustOptions): Promise<number> {
  const jobs: VariantJob[] = variantRuns(options.profiles, options.only).map(({ variant, profile }) => ({ variant: variant.id, profile }));
  const progress = new Progress(
    'runs gedaan',
    jobs.map(() => 1),
  );
  const trials = await spread<VariantJob, VariantTrial>(WORKER, jobs, (place) => progress.done(place));
  const { text, problems } = variantsDocument(variants, trials);
  if (options.json !== undefined) {
    writeFileSync(options.json, JSON.stringify(trials, undefined, 1));
  }
  if (options.complete) {
    writeFileSync(join(packageRoot(), 'docs/varianten.md'), text);
  }
  const wrong = trials.filter(({ alarms, clean, differed }) => alarms.length > 0 || !clean || !differed).length;
  console.log([...problems, `${trials.length - wrong} van ${trials.length} runs in orde, ${wrong} niet`].join('\n'));
  return problems.length === 0 && trials.length > 0 ? 0 : 1;
}

begin(() =>
  main(
    trustOptions(
      'variants',
      'Draait de toetsset op de referentie-implementatie die steeds op één punt anders is en toch goed, en schrijft docs/varianten.md als alles is geprobeerd.',
    ),
  ),
);
