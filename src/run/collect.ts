import type { Envelope } from '@cucumber/messages';
import type { RequirementRegister } from '../../generated/types';
import type { RunConfiguration } from '../config/run-configuration';
import { type RunResult, VerdictCollector } from '../verdict/collector';
import type { RunContext } from './context';
import { Progress } from './progress';
import type { RunHooks } from './run-events';
import type { RunSelection } from './selection';
import { requestStop } from './stop';

/** What is to be executed, how, and against which register it is judged. */
export interface Collection {
  readonly context: RunContext;
  readonly register: RequirementRegister;
  readonly ownSteps: readonly string[];
  readonly selection: RunSelection;
  readonly configuration: Pick<RunConfiguration, 'parallel' | 'order' | 'shard'>;
}

/**
 * Executes the features and turns the messages into results. Whatever the machinery throws becomes a problem of the run, so that
 * there is always a report.
 */
export async function collectResults(
  { context, register, ownSteps, selection, configuration }: Collection,
  hooks: RunHooks,
): Promise<RunResult> {
  const collector = new VerdictCollector();
  const progress = new Progress();
  const onMessage = (envelope: Envelope) => {
    collector.onMessage(envelope);
    hooks.onEvent?.({ kind: 'bericht', envelope });
    const advanced = progress.onMessage(envelope);
    if (advanced !== undefined) {
      hooks.onEvent?.(advanced);
    }
  };
  const { parallel, order, shard } = configuration;
  const release = stopWhenAborted(context, hooks.signal);
  const faults: string[] = [];
  try {
    // Loads Cucumber: only now, so that a target that can't be tested is reported without waiting for it.
    const { execute }: typeof import('./execute') = require('./execute');
    await execute({ context, selection, parallel, order, ownSteps, onMessage });
  } catch (error) {
    faults.push(`De uitvoering brak af: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    release();
  }
  const scope = { interrupted: hooks.signal?.aborted === true, selection: selection.label };
  const result = collector.result(register, shard === undefined ? scope : { ...scope, shard: `${shard.index}/${shard.total}` });
  return { ...result, problems: [...faults, ...result.problems] };
}

function stopWhenAborted(context: RunContext, signal: AbortSignal | undefined): () => void {
  const stop = () => requestStop(context);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) {
    stop();
  }
  return () => signal?.removeEventListener('abort', stop);
}
