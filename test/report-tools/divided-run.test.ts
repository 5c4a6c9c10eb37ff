import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Report } from '../../src/verdict/report-model';
import { ran, temporaryFolder } from '../cli/program';
import { faults } from '../trust/faults';
import { tested, withTarget } from '../trust/target';

const SHARDS = ['1/4', '2/4', '3/4', '4/4'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z/gu;

/** A case in which this fault topples some requirements and leaves others standing. */
const CASE = 'C0359';
const FAULT = faults.find(({ id }) => id === 'filter-genegeerd-betrokkene-hadKlantcontact');

/**
 * Without times, what the target itself chose (ids, moments) and the names of exchanges, that tell which part they are of. Each part
 * has a preflight of its own, so together they make more calls.
 */
function comparable(report: Report): unknown {
  const {
    id: _id,
    startedAt: _startedAt,
    finishedAt: _finishedAt,
    durationMs: _durationMs,
    command: _command,
    exchanges: _exchanges,
    ...run
  } = report.run;
  return JSON.parse(
    JSON.stringify({ ...report, run, evidence: {} }, (key, value: unknown) => {
      if (key === 'durationMs' || key === 'exchange') return undefined;
      if (key === 'exchanges' && Array.isArray(value)) return value.length;
      return typeof value === 'string' ? value.replace(UUID, '<id>').replace(INSTANT, '<moment>') : value;
    }),
  );
}

describe('a real run', () => {
  it('divided over four merges into the report of the undivided run, with deviations, evidence and verdicts', async () => {
    assert.ok(FAULT);
    const { behaviour } = FAULT;
    const folder = temporaryFolder();
    const read = (name: string): Report => JSON.parse(readFileSync(join(folder, name, 'report.json'), 'utf8'));
    await withTarget(
      () => behaviour,
      async (url) => {
        const whole = await tested(folder, 'geheel', url, '--only', CASE);
        for (const [index, shard] of SHARDS.entries()) {
          await tested(folder, `deel-${index}`, url, '--only', CASE, '--shard', shard);
        }
        const merged = await ran(folder, ['merge', ...SHARDS.map((_shard, index) => `deel-${index}`), '--out', 'samen']);
        assert.deepEqual(comparable(read('samen')), comparable(whole.report));
        assert.equal(merged.code, whole.code);
        assert.equal(whole.report.verdict, 'niet-conform');
        assert.ok(whole.report.requirements.some(({ selected, verdict }) => selected && verdict === 'voldoet'));
        const verified = await ran(folder, ['verify', 'samen']);
        assert.equal(verified.code, 0, verified.out);
        const compared = await ran(folder, ['compare', 'geheel', 'samen']);
        assert.match(compared.out, /Doel, kit, eisenset, profiel en configuratie waren gelijk[\s\S]*Geen enkele eis veranderde/);
      },
    );
  });

  it('is compared by what really differs: the version of the product, told in the configuration', async () => {
    const folder = temporaryFolder();
    await withTarget(
      () => ({}),
      async (url) => {
        for (const version of ['1.0', '2.0']) {
          writeFileSync(join(folder, 'conformance.config.json'), JSON.stringify({ product: { name: 'Product', version } }));
          await tested(folder, `versie-${version}`, url, '--only', 'C1304-01');
        }
      },
    );
    const { out } = await ran(folder, ['compare', 'versie-1.0', 'versie-2.0']);
    assert.match(out, /Wat anders was:\n {2}een andere versie van het doel: versie van het product 1\.0 → 2\.0\n\n/);
  });
});
