import { join } from 'node:path';
import type { RunConfiguration } from '../config/run-configuration';
import type { RunContext } from './context';
import { JOURNAL_FILE, type OutputDirectory } from './output-directory';
import type { RunTarget } from './target';

/**
 * What the steps are told of a run. The embedded reference implementation is reached directly and lacks nothing, whatever the
 * configuration says of a target.
 * @param profile name or path to load the profile by
 */
export function contextOfRun(
  configuration: RunConfiguration,
  target: RunTarget,
  profile: string,
  output: OutputDirectory,
  runId: string,
): RunContext {
  const { headers, tls, proxy, limits, rate, parallel, seed, absent, optional, readOnly, keep, conventions, replay } = configuration;
  const { embedded, baseUrl, media, authentication } = target;
  return {
    baseUrl,
    profile,
    media,
    authentication,
    ...(embedded ? { headers: [], tls: {}, proxy: 'none' } : { headers, tls, ...(proxy === undefined ? {} : { proxy }) }),
    limits: { ...limits, connections: Math.max(limits.connections, parallel) },
    ...(rate === undefined ? {} : { rate }),
    runId,
    seed,
    evidenceDirectory: output.work,
    // A replay makes nothing: its journal would send a clean-up after data of another run.
    journalFile: replay === undefined ? output.journalFile : join(output.work, JOURNAL_FILE),
    stopFile: join(output.work, 'stop'),
    capabilities: { absent: embedded ? [] : absent },
    optional: embedded ? 'alle' : optional,
    readOnly,
    keep,
    conventions,
    ...(replay === undefined ? {} : { replay: replay.file }),
  };
}
