import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { evidenceOf } from '../../src/evidence';
import { writeReports } from '../../src/report/write-reports';
import { ran, temporaryFolder } from '../cli/program';
import { exchange } from '../report/exchanges';
import { DEVIATION, sampleReport } from '../verdict/sample-report';
import { partsOf } from './parts';

const dir = temporaryFolder();
const recorded = evidenceOf(() => [exchange('x1'), exchange('x2')]);
before(async () => {
  await writeReports(join(dir, 'goed'), sampleReport({}), recorded);
  await writeReports(join(dir, 'slecht'), sampleReport({ 'C0992-06': DEVIATION }), recorded);
  for (const [index, part] of partsOf({ 'C0992-06': DEVIATION }).entries()) {
    await writeReports(join(dir, `deel-${index + 1}`), part, recorded);
  }
});

describe('merge', () => {
  it('joins parts and judges as the undivided run would', async () => {
    const { code, out } = await ran(dir, ['merge', 'deel-1', 'deel-2', 'deel-3', 'deel-4', '--out', 'geheel', '--lang', 'en']);
    assert.equal(code, 1);
    assert.match(out, /Not conformant, tested with profile[\s\S]*Reports: geheel/);
    assert.match(readFileSync(join(dir, 'geheel', 'report.html'), 'utf8'), /<html lang="en">/);
  });

  it('says what to do when it can not', async () => {
    const lacking = await ran(dir, ['merge', 'deel-1', 'deel-2', '--out', 'half']);
    assert.deepEqual([lacking.code, existsSync(join(dir, 'half'))], [2, false]);
    assert.match(lacking.err, /Deel 3\/4 en Deel 4\/4 ontbreekt/);
    assert.match((await ran(dir, ['merge', 'deel-1'])).err, /--out ontbreekt/);
    assert.match((await ran(dir, ['merge', 'nergens', '--out', 'x'])).err, /nergens bestaat niet/);
  });
});

describe('the summary of a job', () => {
  it('goes where GitHub asks for it, after what is there', async () => {
    const file = join(dir, 'stap.md');
    writeFileSync(file, 'eerder\n');
    const parts = ['deel-1', 'deel-2', 'deel-3', 'deel-4'];
    await ran(dir, ['merge', ...parts, '--out', 'stap'], { GITHUB_STEP_SUMMARY: file });
    assert.equal(readFileSync(file, 'utf8'), `eerder\n${readFileSync(join(dir, 'stap', 'summary.md'), 'utf8')}`);
    const { code, err } = await ran(dir, ['merge', ...parts, '--out', 'stap'], { GITHUB_STEP_SUMMARY: dir });
    assert.equal(code, 1);
    assert.match(err, /niet te schrijven naar GITHUB_STEP_SUMMARY/);
  });
});

describe('compare', () => {
  it('says what changed and why, and stops a machine when something became worse', async () => {
    const worse = await ran(dir, ['compare', 'goed', 'slecht']);
    assert.equal(worse.code, 1);
    assert.match(worse.out, /^Van goed naar slecht\nHet oordeel veranderde van conform in niet conform\./);
    const better = await ran(dir, ['compare', 'slecht', 'goed/report.json', '--format', 'markdown']);
    assert.equal(better.code, 0);
    assert.match(better.out, /^# Vergelijking van rapporten Klantinteracties/);
  });

  it('writes to a file when asked', async () => {
    const { out } = await ran(dir, ['compare', 'goed', 'slecht', '--format', 'html', '--out', 'verschil.html']);
    assert.equal(out, 'verschil.html\n');
    assert.match(readFileSync(join(dir, 'verschil.html'), 'utf8'), /^<!DOCTYPE html>/);
  });

  it('says what to do when it can not', async () => {
    assert.match((await ran(dir, ['compare', 'goed'])).err, /minstens twee rapporten/);
    assert.match(
      (await ran(dir, ['compare', 'goed', 'slecht', '--format', 'pdf'])).err,
      /Vorm 'pdf' bestaat niet\. Kies uit text, markdown, html/,
    );
    assert.equal((await ran(dir, ['compare', 'goed', 'nergens'])).code, 2);
  });
});

describe('verify', () => {
  it('says that report and evidence belong together, with the seal', async () => {
    const { code, out } = await ran(dir, ['verify', 'goed']);
    assert.equal(code, 0, out);
    assert.match(out, /Zegel: [0-9a-f]{64}\nRapport en bewijs horen bij elkaar en zijn niet veranderd\.\n$/);
    const [, seal = ''] = /Zegel: (\w+)/u.exec(out) ?? [];
    assert.equal((await ran(dir, ['verify', 'goed', '--seal', seal])).code, 0);
    assert.equal((await ran(dir, ['verify', 'goed', '--seal', 'ab'])).code, 1);
  });

  it('claims no more than it can tell of a report that another version of the kit made', async () => {
    const report = sampleReport({});
    await writeReports(join(dir, 'andere kit'), { ...report, kit: { ...report.kit, version: '9.9.9' } }, recorded);
    const { code, out } = await ran(dir, ['verify', 'andere kit']);
    assert.equal(code, 0, out);
    assert.match(out, /Het bewijs hoort bij het rapport\. Of de oordelen .* zijn veranderd, kan alleen kit 9\.9\.9 zeggen\.\n$/);
    assert.doesNotMatch(out, /zijn niet veranderd/);
  });

  it('says what was altered', async () => {
    const page = join(dir, 'goed', 'report.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('Proefregister', 'Ander register'));
    const { code, out } = await ran(dir, ['verify', 'goed']);
    assert.equal(code, 1);
    assert.match(out, /✗ report\.html is veranderd/);
    assert.equal((await ran(dir, ['verify', 'nergens'])).code, 2);
  });
});

describe('register', () => {
  it('makes a page of a folder with reports', async () => {
    const { code, out } = await ran(dir, ['register', '.']);
    assert.deepEqual([code, out], [0, 'index.html\n']);
    assert.match(readFileSync(join(dir, 'index.html'), 'utf8'), /href="[\w-]+\/report\.html#casus-C0992"/);
    assert.match((await ran(dir, ['register', 'deel-1/report.json'])).err, /is geen map/);
    assert.match((await ran(temporaryFolder(), ['register'])).err, /geen enkel rapport/);
  });
});

describe('render', () => {
  it('makes a table as Dutch Excel expects', async () => {
    await ran(dir, ['render', 'deel-1', '--format', 'csv', '--excel']);
    assert.ok(readFileSync(join(dir, 'deel-1', 'requirements.csv'), 'utf8').startsWith('\ufeffeis;casus;'));
  });

  it('makes pages in another language and with other design tokens', async () => {
    writeFileSync(join(dir, 'huisstijl.css'), '.thema { --basis-color-accent-1-border-default: #006633; }');
    assert.equal(
      (await ran(dir, ['render', 'slecht', '--format', 'html,sheet', '--lang', 'en', '--design-tokens', 'huisstijl.css'])).code,
      0,
    );
    const page = readFileSync(join(dir, 'slecht', 'report.html'), 'utf8');
    assert.match(page, /<html lang="en">/);
    assert.ok(page.includes('--basis-color-accent-1-border-default:#006633'));
    assert.match((await ran(dir, ['render', 'slecht', '--lang', 'fr'])).err, /Taal 'fr' kan niet/);
  });
});
