import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { temporaryFolder } from '../cli/program';
import { tested, verdicts, withTarget } from './target';

const folder = temporaryFolder();
const TARGET = () => ({});

describe('wat een doel zegt te hebben', () => {
  it('wie alles heeft is conform, en de opgegeven klasse is aangetoond', () =>
    withTarget(TARGET, async (url) => {
      const run = await tested(folder, 'alles', url, '--only', 'P4', '--claim', 'P4');
      assert.equal(run.code, 0, run.out);
      const [claimed] = run.report.classes.filter((found) => found.claimed);
      assert.deepEqual({ id: claimed?.id, verdict: claimed?.verdict }, { id: 'P4', verdict: 'conform' });
      assert.doesNotMatch(run.report.summary.missing.join('\n'), /niet aangetoond/);
    }));

  it('wat ontbreekt is niet ondersteund, nooit goed, en de klasse is niet aangetoond', () =>
    withTarget(TARGET, async (url) => {
      const run = await tested(folder, 'zonder', url, '--only', 'P4', '--claim', 'P4', '--absent', 'it.zoek');
      assert.equal(run.code, 1, run.out);
      assert.equal(run.report.verdict, 'gedeeltelijk-conform');
      const found = verdicts(run);
      assert.ok(Object.values(found).includes('niet-ondersteund') && Object.values(found).includes('voldoet'));
      const lacking = run.report.requirements.filter(({ verdict }) => verdict === 'niet-ondersteund');
      assert.ok(lacking.every(({ capabilities, reason }) => capabilities.includes('it.zoek') && /it\.zoek/.test(reason)));
      const [claimed] = run.report.classes.filter((one) => one.claimed);
      assert.equal(claimed?.verdict, 'gedeeltelijk-conform');
      assert.ok(run.report.summary.missing.includes('klasse P4 is opgegeven maar niet aangetoond (gedeeltelijk conform)'));
      assert.match(run.summary, /it\.zoek/);
    }));

  it('een klasse die is opgegeven maar niet getoetst is niet aangetoond', () =>
    withTarget(TARGET, async (url) => {
      const run = await tested(folder, 'ongetoetst', url, '--only', 'IM-actor', '--claim', 'P1b');
      const [claimed] = run.report.classes.filter((one) => one.claimed);
      assert.notEqual(claimed?.verdict, 'conform');
      assert.match(run.summary, /klasse P1b is opgegeven maar niet aangetoond/);
    }));

  it('een klasse die niet bestaat wordt geweigerd', () =>
    withTarget(TARGET, async (url) => {
      await assert.rejects(tested(folder, 'onzin', url, '--only', 'IM-actor', '--claim', 'P9'), /ENOENT/);
    }));

  it('een optionele eis telt alleen als zij is opgegeven', () =>
    withTarget(TARGET, async (url) => {
      const without = await tested(folder, 'optie-niet', url, '--only', 'C4390-08', '--optional', 'C3155-01');
      const declared = await tested(folder, 'optie-wel', url, '--only', 'C4390-08', '--optional', 'C4390-08');
      assert.equal(without.report.requirements.find(({ id }) => id === 'C4390-08')?.verdict, 'niet-getoetst');
      assert.equal(declared.report.requirements.find(({ id }) => id === 'C4390-08')?.verdict, 'voldoet');
    }));
});
