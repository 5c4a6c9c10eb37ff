import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { evidenceOf } from '../../src/evidence';
import { parseFormats } from '../../src/report/formats';
import { render, writeReports } from '../../src/report/write-reports';
import { DEVIATION, sampleReport } from '../verdict/sample-report';
import { exchange } from './exchanges';

const dir = mkdtempSync(join(tmpdir(), 'rapport-'));
after(() => rmSync(dir, { recursive: true }));
const recorded = evidenceOf(() => [exchange('x1'), exchange('x2')]);
const report = sampleReport({ 'C0992-06': DEVIATION });
const ALL = [
  'badge.json',
  'earl.jsonld',
  'evidence.har',
  'inkoopblad.html',
  'junit.xml',
  'report.html',
  'report.json',
  'requirements.csv',
  'summary.md',
];

describe('writing reports', () => {
  it('writes every format, and the digest of the evidence into the report', async () => {
    const out = join(dir, 'een', 'diep');
    const { report: published, files } = await writeReports(out, report, recorded);
    assert.deepEqual(readdirSync(out).sort(), ALL);
    assert.deepEqual(files.map((file) => file.slice(out.length + 1)).sort(), ALL);
    assert.match(published.evidence.digest, /^[0-9a-f]{64}$/);
    assert.equal(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).evidence.digest, published.evidence.digest);
  });

  it('writes what was asked, and no evidence without exchanges', async () => {
    const out = join(dir, 'twee');
    await writeReports(out, report, undefined, ['har', 'badge']);
    assert.deepEqual(readdirSync(out), ['badge.json']);
  });

  it('gives the same files every time', async () => {
    const [a, b] = [join(dir, 'a'), join(dir, 'b')];
    await writeReports(a, report, recorded);
    await writeReports(b, report, recorded);
    for (const name of ALL) assert.equal(readFileSync(join(a, name), 'utf8'), readFileSync(join(b, name), 'utf8'), name);
  });
});

describe('rendering again without a run', () => {
  it('gives the same from a folder and from the report itself', async () => {
    const out = join(dir, 'drie');
    await writeReports(out, report, recorded);
    const before = readFileSync(join(out, 'junit.xml'), 'utf8');
    rmSync(join(out, 'junit.xml'));
    await render(out, ['junit']);
    assert.equal(readFileSync(join(out, 'junit.xml'), 'utf8'), before);
    const { files } = await render(join(out, 'report.json'), ['csv'], { csv: { excel: true } });
    assert.ok(readFileSync(files[0] ?? '', 'utf8').startsWith('\ufeffeis;'));
  });

  it('refuses what is no report', async () => {
    writeFileSync(join(dir, 'report.json'), '{"verdict":"conform"}');
    await assert.rejects(render(dir, ['junit']), /volgt het schema report\.schema\.json niet/);
    await assert.rejects(render(join(dir, 'nergens'), ['junit']));
  });
});

describe('names of formats', () => {
  it('are read with commas between, and refused when unknown', () => {
    assert.deepEqual(parseFormats('junit, csv'), ['junit', 'csv']);
    assert.throws(() => parseFormats('pdf'), /Formaat 'pdf' bestaat niet\. Kies uit har, json/);
  });
});
