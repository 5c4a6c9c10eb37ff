import { programLayer } from '../config/invocation';
import { resolveProgram } from '../config/resolve';
import type { Settings } from '../config/settings';
import type { Report } from '../verdict/report-model';
import { performRun } from './perform';
import type { RunEvent } from './run-events';

export { UsageError } from '../config/usage-error';
export type { RunEvent } from './run-events';
export { PreflightError } from './target';
export type { Report, Settings };

/** What a program can ask for: everything the configuration file and the flags can say, and how to follow and stop the run. */
export interface ConformanceOptions extends Settings {
  /** where relative paths start and reports go; default the current folder */
  readonly folder?: string;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Tests a target, or without `url` the embedded reference implementation, and writes the reports.
 * Secrets come from the environment variables the settings name.
 * @returns the report; what the run means for a pipeline is its exit code, see exitCode
 * @throws UsageError and other errors with a Dutch message for wrong settings, PreflightError when the target can't be tested
 */
export async function runConformance(options: ConformanceOptions = {}): Promise<Report> {
  const { folder = process.cwd(), signal, onEvent, ...settings } = options;
  const configuration = resolveProgram(programLayer(settings, folder), process.env);
  const { replay } = configuration;
  const { report } = await performRun(configuration, {
    command: `klantinteracties-conformance run ${replay === undefined ? `--seed ${configuration.seed}` : `--replay ${replay.file}`}`,
    folder,
    ...(signal === undefined ? {} : { signal }),
    ...(onEvent === undefined ? {} : { onEvent }),
  });
  return report;
}
