import './match-indices';
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
  /** absolute paths of step definitions of the user */
  readonly ownSteps?: readonly string[];
  readonly onMessage: (envelope: Envelope) => void;
}

let loaded: { readonly support: ISupportCodeLibrary; readonly ownSteps: string } | undefined;

/** Executes the features. Everything worth knowing is in the messages, faults in the features included. */
export async function execute(execution: Execution): Promise<void> {
  const environment = {
    cwd: packageRoot(),
    stdout: silence(),
    stderr: silence(),
    env: withoutPublishing(process.env),
  };
  const configuration = await configured(execution, environment);
  const ownSteps = execution.ownSteps?.join('\n') ?? '';
  // Loading the steps twice in one process would register them twice.
  loaded ??= { support: await loadSupport(configuration, environment), ownSteps };
  if (loaded.ownSteps !== ownSteps) {
    throw new Error('in één proces kunnen niet twee verschillende mappen met eigen stappen na elkaar worden gebruikt');
  }
  await runCucumber({ ...configuration, support: loaded.support }, environment, execution.onMessage);
}

/** Written out in full, so that no cucumber.js of the user's folder has a say. */
async function configured({ context, selection, parallel, order, ownSteps }: Execution, environment: object): Promise<IRunConfiguration> {
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        ...supportCode(ownSteps),
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
