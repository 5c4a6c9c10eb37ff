import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../package/commands';
import { type Contexts, type Expressions, expressions } from './github-expressions';
import { runScript, SHELLS } from './shell';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: boolean;
}

/** Where a job runs: a checkout, and the artifacts of the workflow, each in a folder with its name. */
export interface Runner {
  readonly workspace: string;
  readonly artifacts: string;
  readonly environment: NodeJS.ProcessEnv;
  /** what a workflow has in its own environment beside what is in the file */
  readonly settings: Readonly<Record<string, string>>;
}

/** What came of a job. */
export interface JobResult {
  readonly failed: boolean;
  /** what the steps printed */
  readonly said: string;
  /** what GitHub shows with the job */
  readonly summary: string;
  /** outputs of the last step that used the action of this repository */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of a job of a workflow: every script, and of the actions the ones that matter here. */
export async function runJob(file: string, job: string, runner: Runner, contexts: Contexts): Promise<JobResult> {
  const workflow = parse(readFileSync(join(ROOT, file), 'utf8'));
  const summaryFile = join(mkdtempSync(join(tmpdir(), 'samenvatting-')), 'summary.md');
  const running = new Running(runner, await expressions(), summaryFile);
  const env = running.values({ ...runner.settings, ...workflow.env, ...workflow.jobs[job].env }, contexts);
  const { failed } = await running.steps(workflow.jobs[job].steps, { ...contexts, env });
  const summary = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '';
  return { failed, said: running.said.join(''), summary, outputs: running.outputs };
}

/** Runs the action of this repository as the only step of a job. */
export async function runAction(runner: Runner, inputs: Record<string, string>): Promise<JobResult> {
  const summaryFile = join(mkdtempSync(join(tmpdir(), 'samenvatting-')), 'summary.md');
  const running = new Running(runner, await expressions(), summaryFile);
  const { failed } = await running.steps([{ uses: './', with: inputs }], { env: runner.settings });
  const summary = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '';
  return { failed, said: running.said.join(''), summary, outputs: running.outputs };
}

type Ran = { readonly failed: boolean; readonly outputs: Record<string, string> };

class Running {
  readonly said: string[] = [];
  outputs: Record<string, string> = {};

  constructor(
    private readonly runner: Runner,
    private readonly expressions: Expressions,
    private readonly summaryFile: string,
  ) {}

  /** All steps in turn. After a failure only the ones that ask for it run. */
  async steps(steps: readonly Step[], contexts: Contexts): Promise<{ failed: boolean; steps: Contexts }> {
    let failed = false;
    let results: Contexts = {};
    for (const step of steps) {
      const seen = { ...contexts, steps: results };
      if (!this.expressions.holds(step.if ?? 'success()', seen, failed)) continue;
      const ran = step.run === undefined ? await this.action(step, seen) : await this.script(step, step.run, seen);
      failed ||= ran.failed && step['continue-on-error'] !== true;
      if (step.id !== undefined) results = { ...results, [step.id]: { outputs: ran.outputs } };
    }
    return { failed, steps: results };
  }

  values(values: Readonly<Record<string, unknown>> = {}, contexts: Contexts): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.expressions.text(String(value), contexts)]));
  }

  private async script(step: Step, script: string, contexts: Contexts): Promise<Ran> {
    const outputFile = join(mkdtempSync(join(tmpdir(), 'uitvoer-')), 'output');
    writeFileSync(outputFile, '');
    const env = { ...stringsIn(contexts.env), ...this.values(step.env, contexts) };
    const { status, said } = await runScript(
      step.shell === 'bash' ? SHELLS.githubBash : SHELLS.githubDefault,
      this.expressions.text(script, contexts),
      this.runner.workspace,
      {
        ...this.runner.environment,
        ...env,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: this.summaryFile,
      },
    );
    this.said.push(said);
    const lines = readFileSync(outputFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const outputs = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    return { failed: status !== 0, outputs };
  }

  private async action(step: Step, contexts: Contexts): Promise<Ran> {
    const given = this.values(step.with, contexts);
    const name = step.uses?.split('@')[0] ?? '';
    if (name === './') return this.composite(given, contexts);
    const { workspace, artifacts } = this.runner;
    if (name === 'actions/upload-artifact' && existsSync(join(workspace, given.path ?? ''))) {
      cpSync(join(workspace, given.path ?? ''), join(artifacts, given.name ?? 'artifact'), { recursive: true });
    }
    if (name === 'actions/download-artifact') {
      const wanted = readdirSync(artifacts).filter((artifact) => artifact.startsWith((given.pattern ?? '').replace('*', '')));
      mkdirSync(join(workspace, given.path ?? ''), { recursive: true });
      for (const artifact of wanted) cpSync(join(artifacts, artifact), join(workspace, given.path ?? '', artifact), { recursive: true });
    }
    return { failed: false, outputs: {} };
  }

  /** The action of this repository. Every input is there, as its default when it is not given. */
  private async composite(given: Record<string, string>, contexts: Contexts): Promise<Ran> {
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
    if (unknown.length > 0) throw new Error(`de action heeft geen invoer ${unknown.join(', ')}`);
    const defaults = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, String(action.inputs[name].default)]));
    const ran = await this.steps(action.runs.steps, { inputs: { ...defaults, ...given }, env: contexts.env ?? {} });
    const values = Object.fromEntries(Object.keys(action.outputs).map((name) => [name, action.outputs[name].value]));
    this.outputs = this.values(values, { steps: ran.steps });
    return { failed: ran.failed, outputs: this.outputs };
  }
}

function stringsIn(context: string | Contexts | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(context ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
