import './match-indices';
import { EventEmitter } from 'node:events';
import { timestamp } from '@cucumber/cucumber/lib/runtime/stopwatch';
import type { RuntimeOptions } from '@cucumber/cucumber/lib/runtime/types';
import type { SupportCodeLibrary } from '@cucumber/cucumber/lib/support_code_library_builder/types';
import type { Envelope, IdGenerator } from '@cucumber/messages';
import { assemble } from './assemble';
import { examplesIn, readFeatures, type Wanted } from './features';
import { Lanes } from './lanes';
import { type StepFiles, supportCode } from './library';
import { keepWorldInReach } from './world-in-reach';

export interface FeatureRun {
  /** folder that names of files are told from */
  readonly root: string;
  /** feature files, absolute */
  readonly files: readonly string[];
  readonly wanted: Wanted;
  readonly steps: StepFiles;
  /** what every World gets */
  readonly parameters: RuntimeOptions['worldParameters'];
  /** scenarios under way at the same time */
  readonly lanes: number;
  readonly onMessage: (envelope: Envelope) => void;
}

/**
 * Executes features with Cucumber's own parser, expressions, hooks and runner of scenarios, in this process. Cucumber's command line and API add
 * formatters, plugins and a collector of every message to that, and a process for every scenario at the same time: none of it is
 * used here, and together it took longer than the scenarios.
 */
export async function runFeatures(run: FeatureRun): Promise<void> {
  const library = await supportCode(run.root, run.steps);
  const envelopes = readFeatures(run.root, run.files);
  for (const envelope of envelopes) {
    run.onMessage(envelope);
  }
  for (const undefinedParameterType of library.undefinedParameterTypes) {
    run.onMessage({ undefinedParameterType });
  }
  if (!envelopes.some(({ parseError }) => parseError !== undefined)) {
    await execute(run, library, envelopes);
  }
}

async function execute(run: FeatureRun, library: SupportCodeLibrary, envelopes: readonly Envelope[]): Promise<void> {
  const isOwn = run.steps.import.length > 0;
  keepWorldInReach(isOwn);
  // Everything the kit waits for has a limit of its own; a timer for each step would be one more. What a user waits for may have none.
  const unbounded = isOwn ? library : { ...library, defaultTimeout: -1 };
  const broadcaster = new EventEmitter().on('envelope', run.onMessage);
  const newId = idsOfRun();
  const runId = newId();
  run.onMessage({ testRunStarted: { id: runId, timestamp: timestamp() } });
  const cases = assemble(examplesIn(envelopes, run.wanted), library, runId, newId);
  for (const { testCase } of cases) {
    run.onMessage({ testCase });
  }
  const lanes = new Lanes({
    runId,
    broadcaster,
    newId,
    library: unbounded,
    parameters: run.parameters,
    count: run.lanes,
    longestFirst: run.wanted.shuffle === undefined,
  });
  const success = await lanes.run(cases);
  run.onMessage({ testRunFinished: { testRunStartedId: runId, timestamp: timestamp(), success } });
}

/** Nobody outside the run sees these: short ones are quick to make and to keep. Those of features are numbers or random. */
function idsOfRun(): IdGenerator.NewId {
  let made = 0;
  return () => {
    made += 1;
    return `run-${made}`;
  };
}
