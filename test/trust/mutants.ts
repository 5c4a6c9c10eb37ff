import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { loadRequirements } from '../../src/requirements/load';
import { applicableFaults } from './applicable';
import { begin, type TrustOptions, trustOptions } from './command-line';
import { type Detection, detectionIn, problemsIn } from './detection';
import { detectionDocument } from './detection-document';
import type { Exposure } from './exposure';
import type { FaultJob } from './fault-worker';
import { faults } from './faults';
import { spread } from './pool';
import { Progress } from './progress';
import type { FaultTrial } from './trial';

const WORKER = join(__dirname, 'fault-worker');

/** npm run mutants: runs the kit on every fault in every profile; a complete run writes docs/detectie.md. */
async function main(options: TrustOptions): Promise<number> {
  const bases = await spread<FaultJob, Exposure>(
    WORKER,
    options.profiles.map((profile) => ({ kind: 'grondslag', profile })),
  );
  // The longest first, so that no process is left alone with a long one.
  const jobs = options.profiles.flatMap((profile, place) => jobsFor(profile, bases[place], options)).sort((a, b) => weight(b) - weight(a));
  const progress = new Progress('fouten geprobeerd', jobs.map(weight));
  const trials = await spread<FaultJob, FaultTrial>(WORKER, jobs, (place) => progress.done(place));
  const detections = options.profiles.map((profile, place) =>
    detectionIn(profile, inOrder(profile, trials), bases[place]?.standing ?? [], loadRequirements()),
  );
  const problems = detections.flatMap((detection) => problemsIn(detection, options.complete));
  if (options.json !== undefined) {
    writeFileSync(options.json, JSON.stringify(trials, undefined, 1));
  }
  if (options.complete) {
    writeFileSync(join(packageRoot(), 'docs/detectie.md'), detectionDocument(faults, detections, problems));
  }
  console.log([...problems, ...detections.map(summary)].join('\n'));
  return problems.length === 0 && trials.length > 0 ? 0 : 1;
}

function inOrder(profile: string, trials: readonly FaultTrial[]): FaultTrial[] {
  return applicableFaults(profile).flatMap(({ id }) => trials.find((trial) => trial.id === id && trial.profile === profile) ?? []);
}

function summary({ profile, trials, rightly, explained }: Detection): string {
  const failed = trials.length - rightly.length - explained.length;
  return `${profile}: ${rightly.length} van ${trials.length} fouten om de juiste reden ontdekt, ${explained.length} niet waarneembaar, ${failed} niet in orde`;
}

type Trying = Extract<FaultJob, { kind: 'fout' }>;

function jobsFor(profile: string, base: Exposure | undefined, { only, whole }: TrustOptions): Trying[] {
  const { standing = [], scenarios = {} } = base ?? {};
  return applicableFaults(profile)
    .filter(({ id }) => id.includes(only))
    .map(({ id, remembers }) => {
      const part = whole || remembers === true ? 'alles' : (scenarios[id] ?? 'alles');
      return { kind: 'fout', profile, fault: id, standing, part };
    });
}

/** What a trial costs, in scenarios: starting a run counts as some of them. */
function weight({ part }: Trying): number {
  return 30 + (part === 'alles' ? 600 : part.length);
}

begin(() =>
  main(
    trustOptions(
      'mutants',
      'Draait de toetsset op de referentie-implementatie met steeds één fout aangezet, en schrijft docs/detectie.md als alles is geprobeerd.',
      ['--whole', "alle scenario's bij elke fout, ook waar de fout niets kan veranderen (duurt lang)"],
    ),
  ),
);
