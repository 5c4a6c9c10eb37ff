import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Behaviour } from '../../src/reference';
import { loadBaseline } from '../../src/verdict/baseline';
import { isUnmet } from '../../src/verdict/overall';
import { ran, temporaryFolder } from '../cli/program';
import { tested, withTarget } from './target';

const folder = temporaryFolder();
const WRONG: Partial<Behaviour> = { store: (type, object) => (type === 'klantcontact' ? { ...object, inhoud: 'Iets anders.' } : object) };

/** A file of known deviations. */
function known(name: string, ...entries: [requirement: string, expires: string][]): string {
  const deviations = entries.map(([requirement, expires]) => ({
    requirement,
    expires,
    reason: 'inhoud wordt overschreven',
    owner: 'team',
  }));
  writeFileSync(join(folder, name), JSON.stringify({ schemaVersion: '1.0', deviations }));
  return name;
}

/** A run of two requirements: C0992-03 is wrong with the fault, C0992-04 never. */
function judged(behaviour: Partial<Behaviour>, out: string, ...more: string[]) {
  return withTarget(
    () => behaviour,
    (url) => tested(folder, out, url, '--only', '@eis:C0992-03 or @eis:C0992-04', ...more),
  );
}

describe('bekende afwijkingen', () => {
  it('zonder lijst is de afwijking reden om te falen', async () => {
    assert.equal((await judged(WRONG, 'zonder')).code, 1);
  });

  it('een bekende afwijking faalt niet, en blijft een afwijking', async () => {
    const { code, report, out } = await judged(WRONG, 'bekend', '--baseline', known('bekend.json', ['C0992-03', '2099-12-31']));
    assert.equal(code, 0, out);
    assert.equal(report.verdict, 'niet-conform');
    assert.deepEqual(report.baseline, { known: ['C0992-03'], new: [], stale: [], expired: [] });
    assert.equal(report.requirements.find(({ id }) => id === 'C0992-03')?.baseline, true);
  });

  it('een nieuwe afwijking faalt', async () => {
    const { code, report } = await judged(WRONG, 'nieuw', '--baseline', known('nieuw.json'));
    assert.equal(code, 1);
    assert.deepEqual(report.baseline?.new, ['C0992-03']);
  });

  it('een afwijking die er niet meer is faalt ook: de lijst klopt niet', async () => {
    const { code, report } = await judged({}, 'verouderd', '--baseline', known('verouderd.json', ['C0992-03', '2099-12-31']));
    assert.equal(code, 1);
    assert.equal(report.verdict === 'niet-conform', false);
    assert.deepEqual(report.baseline?.stale, ['C0992-03']);
  });

  it('een verlopen afwijking faalt', async () => {
    const { code, report } = await judged(WRONG, 'verlopen', '--baseline', known('verlopen.json', ['C0992-03', '2024-01-01']));
    assert.equal(code, 1);
    assert.deepEqual(report.baseline?.expired, ['C0992-03']);
  });

  it('een onleesbare lijst is verkeerd gebruik', async () => {
    writeFileSync(join(folder, 'stuk.json'), '{');
    await assert.rejects(judged(WRONG, 'stuk', '--baseline', 'stuk.json'), /ENOENT/);
  });
});

describe('bekende afwijkingen vastleggen tijdens een run', () => {
  const decision = ['--reason', 'inhoud wordt overschreven', '--owner', 'team', '--expires', '2999-12-31'];

  it('schrijft wat niet klopt, zegt nog steeds dat het niet klopt, en is daarna genoeg om niet meer te falen', async () => {
    await withTarget(
      () => WRONG,
      async (url) => {
        const first = await tested(folder, 'vastleggen', url, '--consumers', 'none', '--write-baseline', 'vast.json', ...decision);
        assert.equal(first.code, 1, first.err);
        const { deviations } = loadBaseline(join(folder, 'vast.json'));
        const wrong = first.report.requirements.filter(isUnmet).map(({ id }) => id);
        assert.deepEqual(deviations.map(({ requirement }) => requirement).sort(), wrong.sort());
        assert.equal(wrong.includes('C0992-03'), true);
        assert.match(first.out, new RegExp(`vast\\.json: ${wrong.length} bekende afwijkingen, waarvan ${wrong.length} nieuw`, 'u'));
        assert.equal(first.report.run.command.includes('write-baseline'), false);
        const second = await tested(folder, 'vastgelegd', url, '--only', '@eis:C0992-03', '--baseline', 'vast.json');
        assert.equal(second.code, 0, second.err);
      },
    );
  });

  it('weigert vooraf zonder besluit, met een dag die er geen is, en bij minder dan alle eisen', async () => {
    const refused = async (...options: string[]) => {
      const { code, err } = await ran(folder, ['run', '--url', 'http://127.0.0.1:1', '--write-baseline', 'nooit.json', ...options]);
      assert.equal(code, 2, err);
      assert.equal(existsSync(join(folder, 'nooit.json')), false);
      return err;
    };
    assert.match(await refused(), /--expires ontbreekt/u);
    assert.match(await refused(...decision.slice(0, -1), 'morgen'), /'morgen' is geen datum/u);
    assert.match(await refused(...decision.slice(2)), /--reason ontbreekt/u);
    assert.match(await refused(...decision, '--only', 'C0992'), /laat --only, --rev en --shard weg/u);
  });
});
