import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import { looksLikeProduction } from '../config/production';
import type { RunConfiguration } from '../config/run-configuration';
import { UsageError } from '../config/usage-error';
import { Journal } from '../own-data';
import type { Check } from '../preflight';
import { writeReports } from '../report/write-reports';
import { loadRequirements } from '../requirements/load';
import { loadBaseline } from '../verdict/baseline';
import { type RunResult, VerdictCollector } from '../verdict/collector';
import type { Baseline, Report, RequirementRegister } from '../verdict/report-model';
import type { RunContext } from './context';
import { type ProfileInUse, withConventions } from './conventions';
import { checkDeclaredOptional } from './declared-optional';
import { addExchanges, countExchanges, recordedExchanges } from './evidence';
import { httpOptions } from './http-options';
import { removeLeftovers } from './leftovers';
import { checkWritable, createDirectory, defaultDirectory, type OutputDirectory } from './output-directory';
import { reportOfRun } from './report-of-run';
import { type RunSelection, selectRequirements } from './selection';
import { requestStop } from './stop';
import { openTarget, type RunTarget } from './target';

/** What a run tells while it is under way. */
export type RunEvent =
  | { readonly kind: 'voorcontrole'; readonly checks: readonly Check[] }
  | {
      readonly kind: 'begonnen';
      readonly url: string;
      readonly profile: string;
      readonly ground: string;
      readonly requirements: number;
      readonly seed: string;
    }
  | { readonly kind: 'bericht'; readonly envelope: Envelope };

export interface RunHooks {
  /** command to repeat the run, for the report */
  readonly command: string;
  /** folder of the user, for the default folder of the reports */
  readonly folder: string;
  readonly onEvent?: (event: RunEvent) => void;
  /** stops the run after the scenarios that have begun; a report is still written */
  readonly signal?: AbortSignal;
}

export interface RunOutcome {
  readonly report: Report;
  readonly directory: string;
  /** absolute paths */
  readonly files: readonly string[];
}

/** What is decided before anything is written or sent. */
interface RunPlan {
  readonly register: RequirementRegister;
  readonly selection: RunSelection;
  readonly baseline?: Baseline;
  readonly directory: string;
}

/**
 * Runs the features against a target and writes the reports.
 * @throws UsageError, SelectionError, ProfileError, BaselineError or DocumentError before anything is written; PreflightError when the
 * target can't be tested
 */
export async function performRun(configuration: RunConfiguration, hooks: RunHooks): Promise<RunOutcome> {
  const runId = randomUUID();
  const startedAt = new Date();
  const plan = planRun(configuration, hooks, startedAt);
  const target = await openTarget(configuration, runId, hooks.signal);
  try {
    hooks.onEvent?.({ kind: 'voorcontrole', checks: target.checks });
    const output = createDirectory(plan.directory);
    try {
      return await testTarget(configuration, hooks, { ...plan, target, output, runId, startedAt });
    } finally {
      rmSync(output.work, { recursive: true, force: true });
    }
  } finally {
    await target.close();
  }
}

function planRun(configuration: RunConfiguration, hooks: RunHooks, now: Date): RunPlan {
  const { url, yes, baseline, out } = configuration;
  if (url !== undefined && !yes && looksLikeProduction(url)) {
    throw new UsageError(
      `${url} lijkt een productieomgeving. Toets bij voorkeur een testomgeving; geef --yes als dit echt de bedoeling is.`,
    );
  }
  const register = loadRequirements();
  checkDeclaredOptional(register, configuration.optional);
  const selection = selectRequirements(register, configuration);
  const directory = out ?? defaultDirectory(hooks.folder, url === undefined ? 'referentie' : new URL(url).host, now);
  checkWritable(directory);
  return { register, selection, directory, ...(baseline === undefined ? {} : { baseline: loadBaseline(baseline) }) };
}

interface Started extends RunPlan {
  readonly target: RunTarget;
  readonly output: OutputDirectory;
  readonly runId: string;
  readonly startedAt: Date;
}

async function testTarget(configuration: RunConfiguration, hooks: RunHooks, started: Started): Promise<RunOutcome> {
  const { target, output, selection, register, startedAt, runId, baseline } = started;
  const profile = withConventions(target.profile, configuration.conventions, output.work);
  const context = contextOf(configuration, started, profile);
  new Journal(output.journalFile, { baseUrl: target.baseUrl, profile: profile.base.name });
  addExchanges(output.work, 'voorcontrole', target.exchanges);
  hooks.onEvent?.({
    kind: 'begonnen',
    url: target.baseUrl,
    profile: profile.model.name,
    ground: target.ground,
    requirements: selection.requirements.length,
    seed: configuration.seed,
  });
  const result = await collect(configuration, hooks, started, context);
  if (target.leftBehind !== undefined) {
    result.leftovers.push({ type: 'klantcontact', url: target.leftBehind, reason: 'de voorcontrole kon het niet verwijderen' });
  }
  const interrupted = hooks.signal?.aborted === true;
  if (!configuration.keep && (interrupted || result.problems.length > 0)) {
    result.leftovers.push(...(await removeLeftovers(output.journalFile, httpOptions(context), profile.base)));
  }
  const report = reportOfRun({
    configuration,
    register,
    target,
    model: profile.model,
    result,
    runId,
    startedAt,
    finishedAt: new Date(),
    interrupted,
    selection: selection.label,
    command: hooks.command,
    exchanges: await countExchanges(output.work),
    ...(baseline === undefined ? {} : { baseline }),
  });
  const written = await writeReports(output.path, report, () => recordedExchanges(output.work));
  return { report: written.report, directory: output.path, files: [...written.files, output.journalFile] };
}

/** Executes, and turns the messages into results. Whatever the machinery throws becomes a problem of the run, so that there is a report. */
async function collect(
  configuration: RunConfiguration,
  hooks: RunHooks,
  { selection, register }: Started,
  context: RunContext,
): Promise<RunResult> {
  const collector = new VerdictCollector();
  const onMessage = (envelope: Envelope) => {
    collector.onMessage(envelope);
    hooks.onEvent?.({ kind: 'bericht', envelope });
  };
  const stop = () => requestStop(context);
  hooks.signal?.addEventListener('abort', stop, { once: true });
  if (hooks.signal?.aborted === true) {
    stop();
  }
  const faults: string[] = [];
  try {
    const { parallel, order } = configuration;
    // Loads Cucumber: only now, so that a target that can't be tested is reported without waiting for it.
    const { execute }: typeof import('./execute') = require('./execute');
    await execute({ context, selection, parallel, order, onMessage });
  } catch (error) {
    faults.push(`De uitvoering brak af: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    hooks.signal?.removeEventListener('abort', stop);
  }
  const { shard } = configuration;
  const result = collector.result(register, {
    interrupted: hooks.signal?.aborted === true,
    selection: selection.label,
    ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.total}` }),
  });
  return { ...result, problems: [...faults, ...result.problems] };
}

function contextOf(configuration: RunConfiguration, { target, output, runId }: Started, profile: ProfileInUse): RunContext {
  const { headers, tls, proxy, limits, rate, parallel, seed, absent, optional, readOnly, keep, conventions } = configuration;
  const { embedded } = target;
  return {
    baseUrl: target.baseUrl,
    profile: profile.reference,
    media: target.media,
    authentication: target.authentication,
    headers: embedded ? [] : headers,
    tls: embedded ? {} : tls,
    ...(embedded ? { proxy: 'none' } : proxy === undefined ? {} : { proxy }),
    limits,
    ...(rate === undefined ? {} : { rate: rate / parallel }),
    runId,
    seed,
    evidenceDirectory: output.work,
    journalFile: output.journalFile,
    stopFile: join(output.work, 'stop'),
    capabilities: { absent: embedded ? [] : absent },
    optional: embedded ? 'alle' : optional,
    readOnly,
    keep,
    conventions,
  };
}
