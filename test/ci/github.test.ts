import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { baseline, ONLY, runnerEnvironment, whileServed, workspace } from './gate';
import { type JobResult, type Runner, runAction, runJob } from './github-runner';

const WORKFLOW = 'examples/github/klantinteracties.yml';

function runnerIn(folder: string, only = ONLY): Runner {
  const artifacts = join(folder, '..', 'artifacts');
  mkdirSync(artifacts, { recursive: true });
  return { workspace: folder, artifacts, environment: runnerEnvironment(), settings: { KLANTINTERACTIES_ONLY: only } };
}

describe('de GitHub-workflow', () => {
  async function gate(quality: 'good' | 'faulty', known: string): Promise<JobResult & { folder: string }> {
    const folder = workspace('product');
    writeFileSync(join(folder, 'klantinteracties.baseline.json'), known);
    return whileServed(quality, async ({ url, token }) => {
      const contexts = { vars: { KLANTINTERACTIES_URL: url }, secrets: { KLANTINTERACTIES_TOKEN: token } };
      return { folder, ...(await runJob(WORKFLOW, 'conformiteit', runnerIn(folder), contexts)) };
    });
  }

  it('is groen bij een goed doel, en bewaart rapporten en samenvatting', async () => {
    const { failed, said, summary, folder } = await gate('good', baseline());
    assert.equal(failed, false, said);
    assert.match(summary, /C0992-03|conform/iu);
    assert.equal(summary.split('\n').filter((line) => line.startsWith('# ')).length, 1, summary);
    for (const file of ['report.json', 'junit.xml', 'report.html']) {
      assert.ok(existsSync(join(folder, '..', 'artifacts', 'klantinteracties-rapport', file)), file);
    }
  });

  it('is rood bij een nieuwe afwijking, en bewaart de rapporten toch', async () => {
    const { failed, said, folder } = await gate('faulty', baseline());
    assert.equal(failed, true, said);
    assert.match(said, /C0992-03/u);
    assert.ok(existsSync(join(folder, '..', 'artifacts', 'klantinteracties-rapport', 'report.json')));
  });

  it('is groen bij een bekende afwijking', async () => {
    const { failed, said } = await gate('faulty', baseline(ONLY));
    assert.equal(failed, false, said);
  });

  it('is rood zonder adres', async () => {
    const contexts = { vars: { KLANTINTERACTIES_URL: '' }, secrets: { KLANTINTERACTIES_TOKEN: '' } };
    const { failed, said } = await runJob(WORKFLOW, 'conformiteit', runnerIn(workspace('product')), contexts);
    assert.equal(failed, true);
    assert.match(said, /KLANTINTERACTIES_URL: ontbreekt/u);
  });
});

describe('de GitHub-action', () => {
  const act = (quality: 'good' | 'faulty', inputs: Record<string, string> = {}) =>
    whileServed(quality, ({ url, token }) => runAction(runnerIn(workspace('product')), { url, token, ...inputs }));

  it('geeft oordeel, rapport en exitcode', async () => {
    const good = await act('good');
    assert.equal(good.failed, false, good.said);
    assert.deepEqual(good.outputs, { verdict: 'gedeeltelijk-conform', report: 'klantinteracties-rapport/report.json', 'exit-code': '0' });
    assert.ok(good.summary.length > 0);
    const faulty = await act('faulty', { out: 'map met spatie', artifact: '' });
    assert.equal(faulty.failed, true);
    assert.deepEqual(faulty.outputs, { verdict: 'niet-conform', report: 'map met spatie/report.json', 'exit-code': '1' });
  });

  it('toetst nooit stilletjes de eigen referentie-implementatie', async () => {
    const { failed, outputs, said } = await runAction(runnerIn(workspace('product')), {});
    assert.equal(failed, true);
    assert.deepEqual([outputs.verdict, outputs['exit-code']], ['niet-vastgesteld', '2']);
    assert.match(said, /::error::Er is geen doel opgegeven/u);
  });

  it('neemt een rapport van een eerdere run niet voor dat van deze', async () => {
    const folder = workspace('product');
    mkdirSync(join(folder, 'klantinteracties-rapport'));
    writeFileSync(join(folder, 'klantinteracties-rapport', 'report.json'), '{"verdict":"conform","target":{"embedded":false}}');
    const { failed, outputs } = await runAction(runnerIn(folder), { url: 'http://127.0.0.1:9', token: 't' });
    assert.deepEqual([failed, outputs.verdict, outputs.report, outputs['exit-code']], [true, 'niet-vastgesteld', '', '3']);
  });
});

describe('de GitHub-workflow voor meer implementaties', () => {
  it('toetst in delen en oordeelt over het geheel', async () => {
    const folder = workspace('product');
    const runner = runnerIn(folder, 'C0992-01,C0992-02,C0992-03,C0992-04');
    const github = { run_id: '4711' };
    await whileServed('faulty', async ({ url, token }) => {
      for (const deel of ['1', '2', '3', '4']) {
        const matrix = { implementatie: { naam: 'a', profiel: 'open-klant-0.9' }, deel };
        const contexts = { matrix, github, vars: { KLANTINTERACTIES_URL: url }, secrets: { KLANTINTERACTIES_TOKEN: token } };
        const { failed, said } = await runJob('examples/github/veel-implementaties.yml', 'toets', runner, contexts);
        assert.equal(failed, false, said);
      }
    });
    const { failed, said, summary } = await runJob('examples/github/veel-implementaties.yml', 'oordeel', runner, {
      matrix: { naam: 'a' },
      github,
    });
    assert.equal(failed, true, said);
    assert.match(said + summary, /C0992-03/u);
    assert.ok(existsSync(join(folder, '..', 'artifacts', 'rapport-a', 'report.json')), said);
  });
});
