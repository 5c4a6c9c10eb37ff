import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Behaviour } from '../../src/reference';
import { temporaryFolder } from '../cli/program';
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
