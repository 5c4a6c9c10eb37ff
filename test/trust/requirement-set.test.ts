import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rebuild } from '../../src/report/rebuild';
import { ran, temporaryFolder } from '../cli/program';
import { storing } from './fault';
import { type TargetRun, tested, withTarget } from './target';

const folder = temporaryFolder();
/** Breaks C0992-03 and leaves C0992-01 as it is. */
const forgetful = () => storing('klantcontact', (object) => delete object.inhoud);
const deviating = '@eis:C0992-03 or @eis:C0992-04';

function setOf(version: string, requirements: Record<string, string>): string {
  const name = `${version}.json`;
  writeFileSync(join(folder, name), JSON.stringify({ version, requirements }));
  return join(folder, name);
}

const of = ({ report }: TargetRun, id: string) => report.requirements.find((result) => result.id === id);
const failures = (out: string): string | undefined =>
  /<testsuites [^>]*failures="(\d+)"/.exec(readFileSync(join(folder, out, 'junit.xml'), 'utf8'))?.[1];

describe('een oordeel op een eerdere eisenset', () => {
  it('rust niet op eisen die later kwamen, maar voert ze uit en zegt het', () =>
    withTarget(forgetful, async (url) => {
      const set = setOf('zonder-inhoud', { 'C0992-04': 'verplicht' });
      const run = await tested(folder, 'eerder', url, '--only', deviating, '--requirements', set);
      assert.equal(run.code, 0, run.out);
      assert.equal(run.report.verdict, 'conform');
      const later = of(run, 'C0992-03');
      assert.deepEqual([later?.verdict, later?.level, later?.levelNow], ['voldoet-niet', 'later', 'verplicht']);
      assert.ok((later?.deviations.length ?? 0) > 0);
      assert.deepEqual([run.report.kit.requirementSet, run.report.kit.availableSet], ['zonder-inhoud', '1.0.0']);
      const told = /Geoordeeld op eisenset zonder-inhoud; \d+ andere eisen tellen niet mee, waarvan 1 niet voldoet\./;
      assert.match(run.report.summary.sentence, told);
      for (const text of [run.out, run.summary.replaceAll('\\', '')]) {
        assert.match(text, told);
      }
      assert.match(readFileSync(join(folder, 'eerder', 'report.html'), 'utf8'), /later toegevoegd/);
      assert.equal(failures('eerder'), '0');
      assert.deepEqual(rebuild(run.report), run.report);
      assert.equal((await ran(folder, ['verify', 'eerder'])).code, 0);
    }));

  it('rust wel op wat erin staat, met het niveau dat het daar heeft', () =>
    withTarget(forgetful, async (url) => {
      const obligatory = setOf('met-inhoud', { 'C0992-03': 'verplicht', 'C0992-04': 'verplicht' });
      const run = await tested(folder, 'verplicht', url, '--only', deviating, '--requirements', obligatory);
      assert.deepEqual([run.code, run.report.verdict, failures('verplicht')], [1, 'niet-conform', '1']);
      const recommended = setOf('aangeraden', { 'C0992-03': 'aanbevolen', 'C0992-04': 'verplicht' });
      const milder = await tested(folder, 'aanbevolen', url, '--only', deviating, '--requirements', recommended);
      assert.deepEqual([milder.code, milder.report.verdict, of(milder, 'C0992-03')?.verdict], [0, 'conform', 'voldoet-niet']);
    }));

  it('op de uitgebrachte set 1.0 is dat van de hele kit', () =>
    withTarget(forgetful, async (url) => {
      const run = await tested(folder, 'een-nul', url, '--only', deviating, '--requirements', '1.0');
      assert.deepEqual([run.code, run.report.verdict, of(run, 'C0992-03')?.level], [1, 'niet-conform', 'verplicht']);
      assert.match(run.report.summary.sentence, /Geoordeeld op eisenset 1\.0; 0 andere eisen tellen niet mee\.$/);
    }));

  it('waar alleen latere eisen zijn uitgevoerd, is er geen: nooit groen', () =>
    withTarget(forgetful, async (url) => {
      const set = setOf('elders', { 'C9167-01': 'verplicht' });
      const run = await tested(folder, 'niets', url, '--only', deviating, '--requirements', set);
      assert.deepEqual([run.code, run.report.verdict], [3, 'niet-vastgesteld']);
    }));

  it('op een set die niet bestaat wordt geweigerd, met wat er wel is', async () => {
    const { code, err } = await ran(folder, ['run', '--requirements', '2.0']);
    assert.equal(code, 2);
    assert.match(err, /eisenset '2\.0' bestaat niet.*Uitgebracht: 1\.0/);
  });
});
