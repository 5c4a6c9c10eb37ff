import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { loadProfile } from '../../src/profile';
import { type Behaviour, createReference } from '../../src/reference';
import { ran, temporaryFolder } from '../cli/program';
import { storing } from './fault';

const folder = temporaryFolder();
const example = join(packageRoot(), 'examples', 'own-profile', 'gemeente-voorbeeld.profile.json');
/** A case that touches what the example writes otherwise, searching by period, and what it doesn't have. */
const selection = '@C0992 or @eis:C4161-10 or @eis:IM-digitaalAdres-01 or @eis:IM-vertegenwoordiging-01';

async function withServer<T>(profile: string, behaviour: Partial<Behaviour>, use: (url: string) => Promise<T>): Promise<T> {
  const reference = await createReference({ profile: loadProfile(profile), behaviour });
  const { url } = await reference.listen();
  try {
    return await use(url);
  } finally {
    await reference.close();
  }
}

async function run(url: string, out: string, ...more: string[]) {
  const args = ['run', '--url', url, '--auth', 'none', '--out', out, '--seed', 'vast', '--only', selection, '--optional', 'C4161-10'];
  const done = await ran(folder, [...args, ...more]);
  const verdicts = async (): Promise<Record<string, string>> => {
    const report: { requirements: { id: string; verdict: string }[] } = JSON.parse(readFileSync(join(folder, out, 'report.json'), 'utf8'));
    return Object.fromEntries(report.requirements.map(({ id, verdict }) => [id, verdict]));
  };
  return { ...done, verdicts };
}

describe('het voorbeeld van een eigen profiel', () => {
  it('toetst een server in die vorm, en laat zien wat het niet heeft', () =>
    withServer(example, {}, async (url) => {
      const done = await run(url, 'eigen', '--profile', example);
      assert.equal(done.code, 1, done.out + done.err);
      assert.match(done.out, /Gedeeltelijk conform/);
      const verdicts = await done.verdicts();
      assert.deepEqual(
        ['C0992-01', 'C0992-03', 'C4161-10', 'IM-digitaalAdres-01', 'IM-vertegenwoordiging-01'].map((id) => verdicts[id]),
        ['voldoet', 'voldoet', 'voldoet', 'voldoet', 'niet-toetsbaar'],
      );
      assert.doesNotMatch(Object.values(verdicts).join(' '), /voldoet-niet|geblokkeerd|fout/);
    }));

  it('vindt een fout in zo’n server', () =>
    withServer(
      example,
      storing('klantcontact', (object) => delete object.inhoud),
      async (url) => {
        const done = await run(url, 'gebrek', '--profile', example);
        assert.equal(done.code, 1);
        assert.equal((await done.verdicts())['C0992-03'], 'voldoet-niet');
      },
    ));

  it('past niet op een server in een andere vorm, en een ander profiel niet op deze: exit 2 met wat is gezien', async () => {
    await withServer('vng-crud-0.0.3', {}, async (url) => {
      const { code, err } = await run(url, 'anders', '--profile', example);
      assert.equal(code, 2, err);
    });
    await withServer(example, {}, async (url) => {
      const { code } = await run(url, 'herkend');
      assert.equal(code, 2);
    });
  });
});
