import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInProfiles } from '../../src/profile';
import { variantsDocument } from './variants/document';
import { variantRuns, variants } from './variants/index';
import type { VariantTrial } from './variants/trial';
import { spread } from './workers';

/**
 * npm run variants [-- --profile <name>] [--only <part of an id>]: runs the kit on every lawful variant; a complete run writes docs/varianten.md.
 * Exit code 1 on a false alarm.
 */
async function main(): Promise<void> {
  const profile = option('profile');
  const only = option('only');
  const profiles = profile === undefined ? builtInProfiles() : [profile];
  const runs = variantRuns(profiles, only);
  const worker = join(__dirname, 'variants', 'worker.ts');
  const trials = await spread<VariantTrial>(worker, runs.length, JSON.stringify({ profiles, only }), (done) => progress(done, runs.length));
  const { text, problems } = variantsDocument(variants, trials);
  if (profile === undefined && only === undefined) {
    writeFileSync(join(__dirname, '../../docs/varianten.md'), text);
  }
  for (const problem of problems) {
    console.log(problem);
  }
  const wrong = trials.filter(({ alarms, clean, differed }) => alarms.length > 0 || !clean || !differed).length;
  console.log(`${trials.length - wrong} passed, ${wrong} failed`);
  process.exitCode = problems.length > 0 || trials.length === 0 ? 1 : 0;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function progress(done: number, total: number): void {
  if (done % 10 === 0 || done === total) {
    console.log(`${done} van ${total} runs gedaan`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
});
