import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { evidenceOf, readHarExchanges } from '../../src/evidence';
import { mergeFolders } from '../../src/report/merge/merge-folders';
import { mergeReports } from '../../src/report/merge/merge-reports';
import { writeReports } from '../../src/report/write-reports';
import type { Report } from '../../src/verdict/report-model';
import { exchange } from '../report/exchanges';
import { ABSENT, BLOCKED, baselineOf, DEVIATION, FAULT, sampleReport } from '../verdict/sample-report';
import { comparable, partsOf } from './parts';

const dir = mkdtempSync(join(tmpdir(), 'samenvoegen-'));
after(() => rmSync(dir, { recursive: true }));

describe('merging four parts', () => {
  const runs = [
    { name: 'all is well', plays: {}, options: {} },
    { name: 'deviations', plays: { 'C0992-06': DEVIATION, 'C0992-01': BLOCKED, 'W-KISS-01': DEVIATION }, options: { claims: ['P1a'] } },
    { name: 'something absent', plays: { 'C0992-06': ABSENT }, options: { absent: ['bij.zoek'] } },
    { name: 'a fault of the kit', plays: { 'C0992-03': FAULT }, options: {} },
    {
      name: 'known, stale and expired deviations',
      plays: { 'C0992-06': DEVIATION },
      options: { baseline: baselineOf(['C0992-06', '2024-12-31'], ['C0992-01', '2024-12-31'], ['C0992-03', '2024-01-01']) },
    },
  ];
  for (const { name, plays, options } of runs) {
    it(`equals the undivided report apart from times and ids: ${name}`, () => {
      const clients = { 'W-KISS-01': {}, 'W-KISS-02': {}, ...('W-KISS-01' in plays ? { 'W-KISS-01': DEVIATION } : {}) };
      const whole = sampleReport(plays, { ...options, clients });
      assert.deepEqual(comparable(mergeReports(partsOf(plays, options))), comparable(whole));
    });
  }

  it('does not depend on the order of the parts', () => {
    const parts = partsOf({ 'C0992-06': DEVIATION });
    assert.deepEqual(mergeReports([...parts].reverse()), mergeReports(parts));
  });

  it('takes the time from the first start to the last finish, and repeats the run undivided', () => {
    const { run } = mergeReports(partsOf({}));
    assert.deepEqual([run.startedAt, run.finishedAt, run.durationMs], ['2024-06-01T10:01:00.000Z', '2024-06-01T10:04:12.000Z', 192_000]);
    assert.equal(run.command, 'klantinteracties-conformance run --url https://doel.example');
    assert.equal(run.shard, undefined);
    assert.equal(run.exchanges, 8);
  });

  it('names every command when the parts had seeds of their own', () => {
    const parts = partsOf({}).map((part, index) => ({ ...part, run: { ...part.run, seed: String(index) } }));
    const { seed, command } = mergeReports(parts).run;
    assert.equal(seed, '0, 1, 2, 3');
    assert.match(command, /--shard 1\/4 && .*--shard 4\/4$/);
  });
});

describe('reports that are not the parts of one run', () => {
  const parts = partsOf({});
  const changed = (change: (part: Report) => Partial<Report>) =>
    parts.map((part, index) => (index === 2 ? { ...part, ...change(part) } : part));

  it('are refused when a part lacks, is there twice or is no part', () => {
    assert.throws(() => mergeReports(parts.slice(0, 2)), /Deel 3\/4 en Deel 4\/4/);
    assert.throws(() => mergeReports([...parts, ...parts.slice(0, 1)]), /Deel 1\/4 is er meer dan een keer/);
    assert.throws(() => mergeReports([sampleReport({})]), /geen deel van een verdeelde run/);
    assert.throws(() => mergeReports([]), /geen rapporten/);
    const other = changed((part) => ({ run: { ...part.run, shard: '3/5' } }));
    assert.throws(() => mergeReports(other), /verschillende verdelingen/);
  });

  it('are refused when anything but times and ids differs', () => {
    const differing: [RegExp, (part: Report) => Partial<Report>][] = [
      [/het doel van deel 3\/4/, ({ target }) => ({ target: { ...target, version: '2' } })],
      [/het profiel/, ({ profile }) => ({ profile: { ...profile, digest: 'x' } })],
      [/de versie van de kit/, ({ kit }) => ({ kit: { ...kit, version: '9' } })],
      [/de eisenset/, ({ kit }) => ({ kit: { ...kit, requirementDigest: 'x' } })],
      [/de selectie/, ({ run }) => ({ run: { ...run, selection: 'C0992' } })],
      [/de verdeling over de delen/, ({ run }) => ({ run: { ...run, division: 'x' } })],
      [/de configuratie/, ({ run }) => ({ run: { ...run, configurationDigest: 'x' } })],
    ];
    for (const [message, change] of differing) assert.throws(() => mergeReports(changed(change)), message);
  });
});

describe('merging folders', () => {
  async function written(name: string): Promise<string[]> {
    const parts = partsOf({ 'C0992-06': DEVIATION });
    const folders = parts.map((_, index) => join(dir, name, `deel-${index + 1}`));
    for (const [index, part] of parts.entries())
      await writeReports(
        folders[index] ?? '',
        part,
        evidenceOf(() => [exchange('x1'), exchange('x2')]),
      );
    return folders;
  }

  it('joins the evidence, keeps its references right and writes every format', async () => {
    const folders = await written('goed');
    const out = join(dir, 'geheel');
    const { report, files } = await mergeFolders(folders, out);
    const ids: string[] = [];
    for await (const { id } of readHarExchanges(join(out, 'evidence.har'))) ids.push(id);
    assert.deepEqual(ids, ['1-x1', '1-x2', '2-x1', '2-x2', '3-x1', '3-x2', '4-x1', '4-x2']);
    const deviation = report.requirements.find(({ id }) => id === 'C0992-06')?.deviations[0];
    assert.equal(deviation?.exchange, '2-x2');
    assert.ok(files.some((file) => file.endsWith('report.html')));
    assert.match(readFileSync(join(out, 'report.html'), 'utf8'), /id="uitwisseling-2-x2"/);
  });

  it('refuses evidence that was altered or is gone', async () => {
    const folders = await written('kwaad');
    const evidence = join(folders[1] ?? '', 'evidence.har');
    writeFileSync(evidence, readFileSync(evidence, 'utf8').replace('kerst', 'pasen'));
    await assert.rejects(mergeFolders(folders, join(dir, 'a')), /deel-2 hoort niet bij het rapport/);
    rmSync(evidence);
    await assert.rejects(mergeFolders(folders, join(dir, 'b')), /deel-2 ontbreekt het bewijs/);
  });
});
