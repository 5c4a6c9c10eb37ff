import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/types';
import { jsonReport } from '../../src/report/json-report';
import { loadBaseline } from '../../src/verdict/baseline';
import { ran, temporaryFolder } from '../cli/program';
import { DEVIATION, sampleReport } from '../verdict/sample-report';

const DECISION = ['--reason', 'gepland', '--owner', 'team', '--expires', '2999-12-31'];

function folderWith(report: Report): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'rapport'));
  writeFileSync(join(folder, 'rapport', 'report.json'), jsonReport(report));
  return folder;
}

describe('baseline', () => {
  it('schrijft elke afwijking met reden, eigenaar en laatste dag, en houdt wat eerder is besloten', async () => {
    const folder = folderWith(sampleReport({ 'C0992-06': DEVIATION, 'C0992-01': DEVIATION }));
    const file = join(folder, 'klantinteracties.baseline.json');
    const earlier = { requirement: 'C0992-06', reason: 'besloten', owner: 'a', expires: '2998-01-01' };
    const gone = { ...earlier, requirement: 'C0992-03' };
    writeFileSync(file, JSON.stringify({ schemaVersion: '1.0', deviations: [earlier, gone] }));
    const { code, out } = await ran(folder, ['baseline', 'rapport', ...DECISION]);
    assert.equal(code, 0);
    assert.equal(out, 'klantinteracties.baseline.json: 2 bekende afwijkingen, waarvan 1 nieuw.\n');
    assert.deepEqual(loadBaseline(file).deviations, [
      { requirement: 'C0992-01', reason: 'gepland', owner: 'team', expires: '2999-12-31' },
      earlier,
    ]);
  });

  it('weigert zonder besluit, zonder rapport en bij een rapport over minder dan alles', async () => {
    const report = sampleReport({ 'C0992-06': DEVIATION });
    const folder = folderWith(report);
    assert.equal((await ran(folder, ['baseline', 'rapport', '--reason', 'x', '--owner', 'y'])).code, 2);
    assert.equal((await ran(folder, ['baseline', 'weg', ...DECISION])).code, 2);
    assert.equal((await ran(folder, ['baseline', 'rapport', ...DECISION.slice(0, -1), 'morgen'])).code, 2);
    for (const change of [{ selection: 'C0992' }, { shard: '1/4' }, { interrupted: true }]) {
      const part = folderWith({ ...report, run: { ...report.run, ...change } });
      const { code, err } = await ran(part, ['baseline', 'rapport', ...DECISION]);
      assert.deepEqual([code, /niet over alle eisen/u.test(err)], [2, true], err);
      assert.throws(() => readFileSync(join(part, 'klantinteracties.baseline.json')));
    }
  });
});
