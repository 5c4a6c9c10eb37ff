import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { jsonReport } from '../../src/report/json-report';
import { loadRequirements } from '../../src/requirements/load';
import { divide } from '../../src/run/division';
import { type RecordedDurations, recordedDurations } from '../../src/run/recorded-durations';
import { selectRequirements } from '../../src/run/selection';
import { ran, temporaryFolder } from '../cli/program';
import { sampleReport } from '../verdict/sample-report';

const register = loadRequirements();
const testable = register.requirements.filter(({ scenarios }) => scenarios > 0);

/** Durations that differ a hundredfold between requirements, and have nothing to do with the number of scenarios. */
const durations: RecordedDurations = new Map(
  testable.map(({ id }) => [id, 20 + (createHash('sha256').update(id).digest().readUInt16BE(0) % 2000)]),
);
const weight = (known: RecordedDurations) => (ids: readonly string[]) => ids.reduce((sum, id) => sum + (known.get(id) ?? 0), 0);

function partsOf(total: number, known?: RecordedDurations) {
  return Array.from({ length: total }, (_, place) => divide(register.requirements, { index: place + 1, total }, known));
}

function idsOf(total: number, known?: RecordedDurations): string[][] {
  return partsOf(total, known).map(({ requirements }) => requirements.map(({ id }) => id));
}

describe('de verdeling over delen', () => {
  for (const [name, known] of [
    ['zonder eerdere run', undefined],
    ['naar de duur van een eerdere run', durations],
  ] as const) {
    it(`zet elke eis in precies één deel, ${name}`, () => {
      for (const total of [1, 2, 3, 4, 7, 16]) {
        assert.deepEqual(idsOf(total, known).flat().sort(), register.requirements.map(({ id }) => id).sort(), String(total));
      }
    });
  }

  it('maakt delen die even lang duren, op hoogstens de zwaarste eis na', () => {
    const scenarios: RecordedDurations = new Map(testable.map(({ id, scenarios: count }) => [id, count]));
    for (const known of [scenarios, durations]) {
      const loads = idsOf(8, known === scenarios ? undefined : known).map(weight(known));
      assert.ok(Math.max(...loads) - Math.min(...loads) <= Math.max(...known.values()), loads.join(' '));
    }
  });

  it('schat een eis die niet eerder is getoetst als de andere, per scenario', () => {
    const four = testable.filter(({ scenarios }) => scenarios === 1).slice(0, 4);
    const known: RecordedDurations = new Map([[four[0]?.id ?? '', 1000]]);
    const sizes = [1, 2].map((index) => divide(four, { index, total: 2 }, known).requirements.length);
    assert.deepEqual(sizes, [2, 2]);
  });

  it('hangt niet af van de volgorde waarin de eisen worden gegeven', () => {
    const shard = { index: 2, total: 4 };
    const backwards = divide(register.requirements.toReversed(), shard, durations);
    assert.deepEqual(backwards.requirements.map(({ id }) => id).sort(), idsOf(4, durations)[1]?.sort());
    assert.equal(backwards.digest, divide(register.requirements, shard, durations).digest);
  });

  it('heeft één vingerafdruk per verdeling', () => {
    const digests = (total: number, known?: RecordedDurations) => new Set(partsOf(total, known).map(({ digest }) => digest));
    const all = [digests(4), digests(4, durations), digests(3)];
    assert.deepEqual(
      all.map(({ size }) => size),
      [1, 1, 1],
    );
    assert.equal(new Set(all.flatMap((set) => [...set])).size, 3);
  });

  it('weigert een deel zonder scenario', () => {
    const shard = { index: 9, total: 9 };
    assert.throws(() => selectRequirements(register, { only: 'C0992-01', shard }), /Deel 9\/9 bevat geen enkel scenario/u);
  });

  it('verdeelt alleen wat gekozen is', () => {
    const parts = [1, 2].map((index) => selectRequirements(register, { only: 'C0992', shard: { index, total: 2 } }).requirements);
    assert.ok(parts.flat().every(({ case: caseId }) => caseId === 'C0992'));
    const scenarios = parts.map((part) => part.reduce((sum, requirement) => sum + requirement.scenarios, 0));
    assert.ok(Math.abs((scenarios[0] ?? 0) - (scenarios[1] ?? 0)) <= 1, scenarios.join(' '));
  });
});

describe('de duur van een eerdere run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duur-'));
  after(() => rmSync(folder, { recursive: true }));
  const report = sampleReport({});
  mkdirSync(join(folder, 'rapport'));
  writeFileSync(join(folder, 'rapport', 'report.json'), jsonReport(report));

  it('komt uit report.json of de map ervan', () => {
    const read = recordedDurations(join(folder, 'rapport'));
    const timed = report.requirements.filter(({ scenarios }) => scenarios.some(({ durationMs }) => durationMs > 0));
    assert.deepEqual([...read.keys()].sort(), timed.map(({ id }) => id).sort());
    assert.deepEqual(recordedDurations(join(folder, 'rapport', 'report.json')), read);
    const [sample] = timed;
    assert.equal(
      read.get(sample?.id ?? ''),
      sample?.scenarios.reduce((sum, { durationMs }) => sum + durationMs, 0),
    );
  });

  it('uit iets anders wordt geweigerd voordat er iets gebeurt', async () => {
    const own = temporaryFolder();
    const run = (...more: string[]) => ran(own, ['run', '--only', 'C0992', '--out', 'deel', ...more]);
    const absent = await run('--shard', '1/2', '--durations', 'weg');
    assert.deepEqual([absent.code, /durations: .*weg is niet te lezen/u.test(absent.err)], [2, true], absent.err);
    writeFileSync(join(own, 'iets.json'), '{}');
    assert.equal((await run('--shard', '1/2', '--durations', 'iets.json')).code, 2);
    const whole = await run('--durations', 'iets.json');
    assert.deepEqual([whole.code, /--durations: hoort bij een verdeelde run/u.test(whole.err)], [2, true], whole.err);
  });
});
