import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { loadBaseline, writeBaseline } from '../../src/verdict/baseline';
import { exitCode } from '../../src/verdict/exit-code';
import { ABSENT, BLOCKED, baselineOf, DEVIATION, sampleReport } from './sample-report';

const dir = mkdtempSync(join(tmpdir(), 'baseline-'));
after(() => rmSync(dir, { recursive: true }));

describe('a run with known deviations', () => {
  it('passes when every deviation is known, and still says not conform', () => {
    const report = sampleReport({ 'C0992-06': DEVIATION }, { baseline: baselineOf(['C0992-06', '2024-06-01']) });
    assert.equal(exitCode(report), 0);
    assert.equal(report.verdict, 'niet-conform');
    assert.equal(report.requirements.find((result) => result.id === 'C0992-06')?.baseline, true);
    assert.match(report.summary.sentence, /1 afwijking is bekend en toegestaan\.$/);
  });

  it('covers what is blocked or absent too', () => {
    const baseline = baselineOf(['C0992-06', '2024-12-31'], ['C0992-01', '2024-12-31']);
    const report = sampleReport({ 'C0992-06': BLOCKED, 'C0992-01': ABSENT }, { baseline });
    assert.deepEqual(report.baseline, { known: ['C0992-01', 'C0992-06'], new: [], stale: [], expired: [] });
    assert.equal(exitCode(report), 0);
  });

  it('fails on a new deviation', () => {
    const report = sampleReport({ 'C0992-06': DEVIATION, 'C0992-01': DEVIATION }, { baseline: baselineOf(['C0992-06', '2024-12-31']) });
    assert.deepEqual(report.baseline?.new, ['C0992-01']);
    assert.equal(exitCode(report), 1);
  });

  it('fails on a stale entry: met again, or unknown to the register', () => {
    const met = sampleReport({}, { baseline: baselineOf(['C0992-06', '2024-12-31']) });
    assert.deepEqual(met.baseline?.stale, ['C0992-06']);
    assert.equal(exitCode(met), 1);
    assert.equal(exitCode(sampleReport({}, { baseline: baselineOf(['C0992-99', '2024-12-31']) })), 1);
    assert.equal(exitCode(sampleReport({}, { baseline: baselineOf() })), 0);
  });

  it('fails on an expired entry, from the day after its last', () => {
    const options = { baseline: baselineOf(['C0992-06', '2024-06-01']) };
    assert.equal(exitCode(sampleReport({ 'C0992-06': DEVIATION }, { ...options, today: '2024-06-01' })), 0);
    const late = sampleReport({ 'C0992-06': DEVIATION }, { ...options, today: '2024-06-02' });
    assert.deepEqual(late.baseline, { known: [], new: [], stale: [], expired: ['C0992-06'] });
    assert.equal(exitCode(late), 1);
  });

  it('says nothing about an entry that was not selected', () => {
    const report = sampleReport({ 'C0992-06': undefined }, { selection: '@x', baseline: baselineOf(['C0992-06', '2024-12-31']) });
    assert.deepEqual(report.baseline?.stale, []);
    assert.equal(exitCode(report), 0);
  });
});

describe('a baseline file', () => {
  const file = join(dir, 'baseline.json');
  const fallback = { reason: 'bij invoering', owner: 'team', expires: '2024-12-31' };
  const write = (content: unknown) => writeFileSync(file, JSON.stringify(content));

  it('is written from a run and read back; entries that still apply keep their text', () => {
    const { requirements } = sampleReport({ 'C0992-06': DEVIATION, 'C0992-01': BLOCKED, 'C0992-02': DEVIATION });
    const previous = baselineOf(['C0992-06', '2025-01-01'], ['C0992-05', '2025-01-01']);
    writeBaseline(file, requirements, fallback, previous);
    assert.deepEqual(loadBaseline(file).deviations, [{ requirement: 'C0992-01', ...fallback }, previous.deviations[0]]);
    assert.ok(readFileSync(file, 'utf8').endsWith('}\n'));
  });

  it('may be meant for one profile', () => {
    write({ ...baselineOf(), profile: 'vng-crud-0.0.3' });
    assert.equal(loadBaseline(file, 'vng-crud-0.0.3').profile, 'vng-crud-0.0.3');
    assert.throws(() => loadBaseline(file, 'open-klant-0.9'), /geldt voor profiel vng-crud-0\.0\.3, niet voor open-klant-0\.9/);
    writeBaseline(file, [], fallback, { ...baselineOf(), profile: 'vng-crud-0.0.3' });
    assert.equal(loadBaseline(file).profile, 'vng-crud-0.0.3');
  });

  it('is refused with a Dutch message when it does not follow its schema', () => {
    write({ ...baselineOf(['C0992-06', '2024-12-31']), extra: 1 });
    assert.throws(() => loadBaseline(file), /onbekende eigenschap 'extra'/);
    write(baselineOf(['C0992-06', '31-12-2024']));
    assert.throws(() => loadBaseline(file), /op \/deviations\/0\/expires/);
    write(baselineOf(['C0992-06', '2024-12-31'], ['C0992-06', '2024-12-31']));
    assert.throws(() => loadBaseline(file), /noemt eis C0992-06 meer dan een keer/);
    writeFileSync(file, '{');
    assert.throws(() => loadBaseline(file), /niet te lezen als JSON/);
    assert.throws(() => loadBaseline(join(dir, 'weg.json')), /niet te lezen/);
  });
});
