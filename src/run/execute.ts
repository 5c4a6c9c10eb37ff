import { Writable } from 'node:stream';
import { type IRunConfiguration, type ISupportCodeLibrary, loadConfiguration, loadSupport, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { packageRoot } from '../package-root';
import type { RunContext } from './context';
import type { RunSelection } from './selection';
import { supportCode } from './support-code';

export interface Execution {
  readonly context: RunContext;
  readonly selection: Pick<RunSelection, 'files' | 'tagExpression'>;
  readonly parallel: number;
  readonly order: 'defined' | 'random';
  readonly onMessage: (envelope: Envelope) => void;
}

let support: ISupportCodeLibrary | undefined;

/** Executes the features. Everything worth knowing is in the messages, faults in the features included. */
export async function execute(execution: Execution): Promise<void> {
  const environment = {
    cwd: packageRoot(),
    stdout: silence(),
    stderr: silence(),
    env: withoutPublishing(process.env),
  };
  const configuration = await configured(execution, environment);
  // Loading the steps twice in one process would register them twice.
  support ??= await loadSupport(configuration, environment);
  await runCucumber({ ...configuration, support }, environment, execution.onMessage);
}

/** Written out in full, so that no cucumber.js of the user's folder has a say. */
async function configured({ context, selection, parallel, order }: Execution, environment: object): Promise<IRunConfiguration> {
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        ...supportCode(),
        paths: [...selection.files],
        tags: selection.tagExpression,
        parallel: parallel > 1 ? parallel : 0,
        order: order === 'random' ? `random:${context.seed}` : 'defined',
        format: ['rerun'],
        worldParameters: JSON.parse(JSON.stringify(context)),
      },
    },
    environment,
  );
  return runConfiguration;
}

/** Results never leave the machine, whatever the environment says. */
function withoutPublishing(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('CUCUMBER_PUBLISH')));
}

function silence(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
