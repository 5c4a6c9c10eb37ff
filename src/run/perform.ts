import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { RunConfiguration } from '../config/run-configuration';
import { addExchanges, countExchanges, evidenceIn } from '../evidence';
import type { Exchange } from '../http';
import { Journal } from '../own-data';
import { CLEAN_UP } from '../recording/parts-of-run';
import type { RunResult } from '../verdict/collector';
import type { Leftover, Report } from '../verdict/report-model';
import { collectResults } from './collect';
import type { RunContext } from './context';
import { contextOfRun } from './context-of-run';
import { type ProfileInUse, withConventions } from './conventions';
import { leftoversOf } from './leftovers';
import { openClient } from './open-client';
import { createDirectory, discardDirectory, type OutputDirectory } from './output-directory';
import { planFor, planRun, type RunPlan } from './plan';
import { recordRun } from './recording-of-run';
import { reportOfRun } from './report-of-run';
import type { RunHooks } from './run-events';
import { openTarget, type RunTarget } from './target';

const HURRIED_CLEANUP_MS = 3_000;

export interface RunOutcome {
  readonly report: Report;
  readonly directory: string;
  /** absolute paths */
  readonly files: readonly string[];
}

/** A run whose target is open and whose folder is there. */
interface StartedRun extends RunPlan {
  readonly configuration: RunConfiguration;
  readonly hooks: RunHooks;
  readonly target: RunTarget;
  readonly output: OutputDirectory;
  readonly profile: ProfileInUse;
  readonly runId: string;
  readonly startedAt: Date;
}

/**
 * Runs the features against a target and writes the reports.
 * @throws UsageError, SelectionError, ProfileError, BaselineError or DocumentError before anything is written; PreflightError when the
 * target can't be tested
 */
export async function performRun(configuration: RunConfiguration, hooks: RunHooks): Promise<RunOutcome> {
  const runId = configuration.replay?.header.run.id ?? randomUUID();
  const startedAt = new Date();
  const plan = planRun(configuration, hooks.folder, startedAt);
  const output = createDirectory(plan.directory);
  try {
    const target = await openedTarget(configuration, runId, output, hooks);
    try {
      hooks.onEvent?.({ kind: 'voorcontrole', checks: target.checks });
      const profile = withConventions(target.profile, configuration.conventions, output.work);
      return await testTarget({
        ...planFor(plan, configuration, profile.model),
        configuration,
        hooks,
        target,
        output,
        profile,
        runId,
        startedAt,
      });
    } finally {
      await target.close();
    }
  } finally {
    rmSync(output.work, { recursive: true, force: true });
  }
}

/** What the preflight makes is in the journal of the run as well; a run that can't begin leaves nothing else behind. */
async function openedTarget(configuration: RunConfiguration, runId: string, output: OutputDirectory, { signal }: RunHooks) {
  try {
    return await openTarget(configuration, runId, { journalFile: output.journalFile, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    discardDirectory(output);
    throw error;
  }
}

async function testTarget(run: StartedRun): Promise<RunOutcome> {
  const { configuration, hooks, target, output, profile, selection, register, own } = run;
  const context = contextOfRun(configuration, target, profile.reference, output, run.runId);
  new Journal(context.journalFile, { baseUrl: target.baseUrl, profile: profile.base.name }).close();
  addExchanges(output.work, 'voorcontrole', target.exchanges);
  const { baseUrl: url, ground } = target;
  const { seed } = configuration;
  hooks.onEvent?.({ kind: 'begonnen', url, profile: profile.model.name, ground, requirements: selection.requirements.length, seed });
  const result = await collectResults({ context, register, ownSteps: own?.steps ?? [], selection, configuration }, hooks);
  const reported = [...result.leftovers, ...leftByPreflight(target)];
  const leftovers = configuration.keep ? reported : await remaining(run, context, reported);
  return written(run, { ...result, leftovers });
}

/**
 * What is left after removing what the scenarios forgot; the calls for it are evidence too. Who pressed Ctrl-C waits a moment for
 * what can be removed; the rest is listed.
 */
async function remaining({ output, profile, hooks }: StartedRun, context: RunContext, reported: readonly Leftover[]): Promise<Leftover[]> {
  const exchanges: Exchange[] = [];
  const { limits } = context;
  const hurried = hooks.signal?.aborted === true ? { ...context, limits: { ...limits, runMs: HURRIED_CLEANUP_MS } } : context;
  const connect = () => openClient(hurried, (exchange) => exchanges.push(exchange), { idPrefix: 'o' });
  const leftovers = await leftoversOf(context.journalFile, reported, connect, profile.base);
  addExchanges(output.work, CLEAN_UP, exchanges);
  return leftovers;
}

async function written(run: StartedRun, result: RunResult): Promise<RunOutcome> {
  const { output, profile, hooks } = run;
  const ended = { finishedAt: new Date(), interrupted: hooks.signal?.aborted === true };
  const requirements = { set: run.register.version, digest: run.requirementDigest };
  const recording = await recordRun({ ...run, ...ended, profile: profile.base, requirements, work: output.work });
  const report = reportOfRun({
    ...run,
    ...ended,
    ...recording,
    model: profile.model,
    result,
    command: hooks.command,
    exchanges: await countExchanges(output.work),
  });
  const { writeReports, FORMAT_NAMES } = reporting();
  const { report: published, files } = await writeReports(output.path, report, evidenceIn(output.work), FORMAT_NAMES, {
    page: run.page,
  });
  return {
    report: published,
    directory: output.path,
    files: run.configuration.replay === undefined ? [...files, output.journalFile] : files,
  };
}

/** Loaded when there is something to report: the target doesn't have to wait for it. */
function reporting() {
  const { writeReports }: typeof import('../report/write-reports') = require('../report/write-reports');
  const { FORMAT_NAMES }: typeof import('../report/formats') = require('../report/formats');
  return { writeReports, FORMAT_NAMES };
}

function leftByPreflight({ leftBehind }: RunTarget): RunResult['leftovers'] {
  return leftBehind === undefined ? [] : [{ type: 'klantcontact', url: leftBehind, reason: 'de voorcontrole kon het niet verwijderen' }];
}
