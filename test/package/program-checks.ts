import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment, execute, type Finished } from './commands';
import { type Installation, program } from './installation';

/** Bodies as a consumer of the default profile sends them: one that fits and one without what is required. */
const GOOD = { kanaal: 'Telefoon', onderwerp: 'Afvalinzameling', taal: 'nld', vertrouwelijk: false };
const BAD = { kanaal: 'Telefoon' };

/** Every command a user of the package starts with, in turn; throws at the first that goes wrong. */
export async function checkProgram(installation: Installation): Promise<void> {
  checkList(installation);
  checkValidate(installation);
  checkInit(installation);
  checkRunAndRender(installation);
  checkMergeAndCompare(installation);
  await checkServe(installation);
}

function cli(installation: Installation, args: readonly string[], input?: string): Finished {
  const { folder, node } = installation;
  return execute(node, [program(installation), ...args], { cwd: folder, ...(input === undefined ? {} : { input }) });
}

function checkList(installation: Installation): void {
  const { status, stdout, stderr } = cli(installation, ['list', 'C0992', '--format', 'json']);
  assert.equal(status, 0, stderr);
  const listed: { id: string }[] = JSON.parse(stdout);
  assert.ok(listed.some(({ id }) => id === 'C0992-03'));
}

function checkValidate(installation: Installation): void {
  const validate = (body: object) =>
    cli(installation, ['validate', '-', '--as', 'klantcontact', '--purpose', 'request'], JSON.stringify(body)).status;
  assert.deepEqual([validate(GOOD), validate(BAD)], [0, 1]);
}

function checkRunAndRender(installation: Installation): void {
  const { status, stdout, stderr } = cli(installation, ['run', '--only', 'C0992-03', '--out', 'rapport']);
  assert.equal(status, 0, stdout + stderr);
  const report: { verdict: string; kit: { node: string }; requirements: { id: string; verdict: string }[] } = JSON.parse(
    readFileSync(join(installation.folder, 'rapport', 'report.json'), 'utf8'),
  );
  assert.equal(report.requirements.find(({ id }) => id === 'C0992-03')?.verdict, 'voldoet');
  assert.equal(
    report.kit.node,
    execute(installation.node, ['--print', 'process.versions.node'], { cwd: installation.folder }).stdout.trim(),
  );
  const rendered = cli(installation, ['render', 'rapport', '--format', 'junit,html']);
  assert.equal(rendered.status, 0, rendered.stderr);
  assert.ok(existsSync(join(installation.folder, 'rapport', 'report.html')));
}

function checkInit(installation: Installation): void {
  const { folder } = installation;
  for (const options of [[], ['--ci', 'github'], ['--ci', 'gitlab'], ['--ci', 'azure']]) {
    const { status, stderr } = cli(installation, ['init', ...options]);
    assert.equal(status, 0, stderr);
  }
  for (const file of ['conformance.config.json', '.github/workflows/klantinteracties.yml', 'klantinteracties.baseline.json']) {
    assert.ok(existsSync(join(folder, file)), file);
  }
  // The example of a configuration names a target that isn't there.
  rmSync(join(folder, 'conformance.config.json'));
}

/** A run in two parts says the same as the run, whatever else is in the folder. */
function checkMergeAndCompare(installation: Installation): void {
  const only = ['--only', 'C0992-02,C0992-03', '--seed', 'vast'];
  for (const [out, ...part] of [['geheel'], ['deel 1', '--shard', '1/2'], ['deel 2', '--shard', '2/2']]) {
    const { status, stdout, stderr } = cli(installation, ['run', ...only, ...part, '--out', out ?? '']);
    assert.equal(status, 0, stdout + stderr);
  }
  const merged = cli(installation, ['merge', 'deel 1', 'deel 2', '--out', 'samen']);
  assert.equal(merged.status, 0, merged.stderr);
  const compared = cli(installation, ['compare', 'geheel', 'samen']);
  assert.equal(compared.status, 0, compared.stdout + compared.stderr);
}

async function checkServe(installation: Installation): Promise<void> {
  const { folder, node } = installation;
  const child = spawn(node, [program(installation), 'serve', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: bareEnvironment(node),
  });
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text;
    if (said.includes('curl')) break;
  }
  const [, address = ''] = /curl (http:\S+)/u.exec(said) ?? [];
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(GOOD) });
  assert.equal(answer.status, 201, await answer.text());
  const examined = cli(installation, ['doctor', '--auth', 'none', '--url', address.slice(0, address.lastIndexOf('/'))]);
  assert.equal(examined.status, 0, examined.stdout + examined.stderr);
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
}
