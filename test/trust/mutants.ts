import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInProfiles } from '../../src/profile';
import { loadRequirements } from '../../src/requirements/load';
import { detectionDocument } from './detection-document';
import { faults } from './faults';
import type { FaultTrial } from './trial';
import { spread } from './workers';

/**
 * npm run mutants [-- --profile <name>]: runs the kit on every fault and writes docs/detectie.md.
 * Exit code 1 when a fault goes undetected, a wrong requirement falls instead of the right one, or a required one can't be toppled.
 */
async function main(): Promise<void> {
  const wanted = process.argv[process.argv.indexOf('--profile') + 1];
  const profiles = process.argv.includes('--profile') && wanted !== undefined ? [wanted] : builtInProfiles();
  const trials: Record<string, FaultTrial[]> = {};
  for (const profile of profiles) {
    const tried = await spread<FaultTrial | null>(join(__dirname, 'fault-worker'), faults.length, profile, (done) =>
      progress(profile, done),
    );
    trials[profile] = tried.filter((trial) => trial !== null);
  }
  const document = detectionDocument(trials, loadRequirements());
  if (profiles.length === builtInProfiles().length) {
    writeFileSync(join(__dirname, '../../docs/detectie.md'), document.text);
  }
  for (const problem of document.problems) {
    console.log(problem);
  }
  const total = Object.values(trials).flat().length;
  console.log(`${total - document.undetected} passed, ${document.undetected + document.untoppled} failed`);
  process.exitCode = document.problems.length > 0 ? 1 : 0;
}

function progress(profile: string, done: number): void {
  if (done % 20 === 0 || done === faults.length) {
    console.log(`${profile}: ${done} van ${faults.length} fouten geprobeerd`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
});
