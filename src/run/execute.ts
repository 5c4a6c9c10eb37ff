import { Writable } from 'node:stream';
import { type IRunConfiguration, type ISupportCodeLibrary, loadConfiguration, loadSupport, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { packageRoot } from '../package-root';
import type { RunContext } from './context';
import { supportCode } from './support-code';

export interface Execution {
  readonly context: RunContext;
  /** empty: every scenario */
  readonly tagExpression: string;
  readonly parallel: number;
  readonly order: 'defined' | 'random';
  readonly onMessage: (envelope: Envelope) => void;
}

let support: ISupportCodeLibrary | undefined;

/**
 * Executes the features.
 * @returns faults in the features themselves, in the words of the parser; empty when there are none
 */
export async function execute(execution: Execution): Promise<string[]> {
  const complaints: string[] = [];
  const environment = {
    cwd: packageRoot(),
    stdout: sink(() => undefined),
    stderr: sink((text) => complaints.push(text.trim())),
    env: withoutPublishing(process.env),
  };
  const configuration = await configured(execution, environment);
  // Loading the steps twice in one process would register them twice.
  support ??= await loadSupport(configuration, environment);
  await runCucumber({ ...configuration, support }, environment, execution.onMessage);
  return complaints.filter((text) => text.startsWith('Parse error'));
}

/** Written out in full, so that no cucumber.js of the user's folder has a say. */
async function configured({ context, tagExpression, parallel, order }: Execution, environment: object): Promise<IRunConfiguration> {
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        ...supportCode(),
        paths: ['features/**/*.feature'],
        tags: tagExpression,
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

function sink(write: (text: string) => void): Writable {
  return new Writable({
    write: (chunk, _encoding, done) => {
      write(String(chunk));
      done();
    },
  });
}
