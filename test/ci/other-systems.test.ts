import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from '../package/commands';
import { baseline, ONLY, runnerEnvironment, whileServed, workspace } from './gate';
import { type Ended, runScript, SHELLS } from './shell';

const read = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));

/** A job as a system runs it: its script, the shell for it, and what it sets in the environment beside the settings of the project. */
interface Job {
  readonly script: string;
  readonly shell: readonly string[];
  readonly environment: (settings: Record<string, string>) => Record<string, string>;
  /** folder and JUnit file that the system keeps */
  readonly kept: readonly string[];
}

function gitlab(): Job {
  const { klantinteracties: job } = read('examples/gitlab/klantinteracties.gitlab-ci.yml');
  return {
    script: job.script.join('\n'),
    shell: SHELLS.gitlab,
    environment: (settings) => ({ ...job.variables, ...settings, CI: 'true', GITLAB_CI: 'true' }),
    kept: [...job.artifacts.paths, job.artifacts.reports.junit],
  };
}

interface AzureStep {
  readonly task?: string;
  readonly script?: string;
  readonly publish?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Only what a step names of the secret variables reaches it; every other variable is in the environment. */
function azure(): Job {
  const pipeline = read('examples/azure/klantinteracties.azure-pipelines.yml');
  const steps: AzureStep[] = pipeline.steps;
  const step = steps.find(({ script }) => script !== undefined);
  const results = steps.find(({ task }) => task?.startsWith('PublishTestResults'));
  return {
    script: step?.script ?? '',
    shell: SHELLS.azure,
    environment: ({ KLANTINTERACTIES_TOKEN: secret = '', ...settings }) => {
      const macro = (text: string) => text.replaceAll('$(KLANTINTERACTIES_TOKEN)', secret);
      const own = Object.entries(step?.env ?? {}).map(([name, value]) => [name, macro(String(value))]);
      return { ...pipeline.variables, ...settings, ...Object.fromEntries(own), TF_BUILD: 'True' };
    },
    kept: [steps.find(({ publish }) => publish !== undefined)?.publish ?? '', results?.inputs?.testResultsFiles ?? ''],
  };
}

for (const [name, jobOf] of [
  ['GitLab', gitlab],
  ['Azure Pipelines', azure],
] as const) {
  describe(`de opdracht voor ${name}`, () => {
    const job = jobOf();

    async function gate(known: string): Promise<Ended & { folder: string }> {
      const folder = workspace('product');
      writeFileSync(join(folder, 'klantinteracties.baseline.json'), known);
      return whileServed('faulty', async ({ url, token }) => {
        const settings = { KLANTINTERACTIES_URL: url, KLANTINTERACTIES_TOKEN: token, KLANTINTERACTIES_ONLY: ONLY };
        const ended = await runScript(job.shell, job.script, folder, { ...runnerEnvironment(), ...job.environment(settings) });
        return { ...ended, folder };
      });
    }

    it('is rood bij een nieuwe afwijking, met alles wat bewaard wordt', async () => {
      const { status, said, folder } = await gate(baseline());
      assert.equal(status, 1, said);
      for (const path of job.kept) assert.ok(existsSync(join(folder, path)), `${path}: ${said}`);
      assert.match(readFileSync(join(folder, job.kept.at(-1) ?? ''), 'utf8'), /<failure/u);
    });

    it('is groen bij een bekende afwijking', async () => {
      const { status, said } = await gate(baseline(ONLY));
      assert.equal(status, 0, said);
    });

    it('is rood zonder adres', async () => {
      const environment = { ...runnerEnvironment(), ...job.environment({ KLANTINTERACTIES_TOKEN: 'x' }) };
      const without = await runScript(job.shell, job.script, workspace('product'), environment);
      assert.notEqual(without.status, 0);
      assert.match(without.said, /KLANTINTERACTIES_URL: ontbreekt/u);
    });
  });
}
