import { isAbsolute, join } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import { runFeatures } from '../cucumber/run-features';
import { packageRoot } from '../package-root';
import type { RunContext } from './context';
import type { RunSelection } from './selection';
import { stepFiles } from './step-files';

export interface Execution {
  readonly context: RunContext;
  readonly selection: Pick<RunSelection, 'files' | 'tagExpression'>;
  /** the scenarios of the selection to execute, as `file:line`; absent: all of them */
  readonly places?: readonly string[];
  readonly parallel: number;
  readonly order: 'defined' | 'random';
  /** absolute paths of step definitions of the user */
  readonly ownSteps?: readonly string[];
  readonly onMessage: (envelope: Envelope) => void;
}

/** Executes the features. Everything worth knowing is in the messages, faults in the features included. */
export async function execute({ context, selection, places, parallel, order, ownSteps = [], onMessage }: Execution): Promise<void> {
  const root = packageRoot();
  await runFeatures({
    root,
    files: selection.files.map((file) => (isAbsolute(file) ? file : join(root, file))),
    wanted: {
      tagExpression: selection.tagExpression,
      ...(places === undefined ? {} : { places }),
      ...(order === 'random' ? { shuffle: context.seed } : {}),
    },
    steps: stepFiles(root, ownSteps),
    parameters: JSON.parse(JSON.stringify(context)),
    lanes: parallel,
    onMessage,
  });
}
