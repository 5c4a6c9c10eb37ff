import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findReports } from '../../src/report/register/find-reports';
import { registerPage } from '../../src/report/register/register-page';
import { writeReports } from '../../src/report/write-reports';
import type { Report } from '../../src/verdict/report-model';
import { BUILT_REPORTS, TAMPERED_REPORTS } from '../report/hostile';
import { DEVIATION, sampleReport } from '../verdict/sample-report';

const dir = mkdtempSync(join(tmpdir(), 'register-'));
after(() => rmSync(dir, { recursive: true }));

function of(product: string, report: Report, finishedAt = '2024-06-01T10:00:12.000Z'): Report {
  return { ...report, target: { ...report.target, product }, run: { ...report.run, finishedAt } };
}

/** Without style, which only makes a message long. */
function bare(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/u, '');
}

before(async () => {
  await writeReports(join(dir, 'a a'), of('Appel', sampleReport({})), undefined);
  await writeReports(join(dir, 'diep', 'peer'), of('Peer', sampleReport({ 'C0992-06': DEVIATION })), undefined);
  await writeReports(join(dir, 'peer-oud'), of('Peer', sampleReport({}), '2023-06-01T10:00:12.000Z'), undefined, ['json']);
  mkdirSync(join(dir, 'kapot'));
  writeFileSync(join(dir, 'kapot', 'report.json'), '{');
});

describe('a register of implementations', () => {
  it('finds every report below a folder and says what is none', async () => {
    const { reports, skipped } = await findReports(dir);
    assert.deepEqual(
      reports.map(({ place }) => place),
      ['a a', 'diep/peer', 'peer-oud'],
    );
    assert.deepEqual(
      reports.map(({ page }) => page),
      ['a%20a/report.html', 'diep/peer/report.html', undefined],
    );
    assert.equal(skipped.length, 1);
    assert.match(skipped[0] ?? '', /^kapot\/report\.json: .*volgt het schema report\.schema\.json niet/);
  });

  it('shows implementations against cases, each verdict leading to its report', async () => {
    const page = bare(registerPage(await findReports(dir)));
    assert.match(
      page,
      /<a class="nl-link" href="a%20a\/report\.html#casus-C0992">.*?conform<\/span><span class="ki-visually-hidden">, C0992, Appel 1\.2\.3<\/span><\/a>/,
    );
    assert.match(page, /<a class="nl-link" href="diep\/peer\/report\.html#casus-C0992">.*?niet conform/);
    assert.match(page, /href="a%20a\/inkoopblad\.html"/);
    assert.match(page, /href="a%20a\/report\.html#casus-W-KISS"/);
  });

  it('compares the newest report of each and keeps the older ones apart', async () => {
    const page = bare(registerPage(await findReports(dir)));
    const [matrix = ''] = /<section class="ki-section" id="matrix"[\s\S]*?<\/section>/u.exec(page) ?? [];
    assert.equal(matrix.match(/>Peer 1\.2\.3</gu)?.length ?? 0, matrix.match(/>Appel 1\.2\.3</gu)?.length);
    assert.match(page, /id="andere"[\s\S]*Peer 1\.2\.3[\s\S]*1 jun 2023/);
  });

  it('lets a whole run speak before a later one of a part, in that profile only, and says when there is no whole one', () => {
    const later = '2025-06-01T10:00:12.000Z';
    const page = (...reports: Report[]) => bare(registerPage({ reports: reports.map((report) => ({ report, place: '.' })), skipped: [] }));
    const whole = of('Appel', sampleReport({ 'C0992-06': DEVIATION }));
    for (const part of [
      sampleReport({}, { selection: 'C0992' }),
      sampleReport({}, { interrupted: true }),
      { ...sampleReport({}), run: { ...whole.run, readOnly: true } },
    ]) {
      const [implementations = '', others = ''] = page(whole, of('Appel', part, later)).split('id="andere"');
      assert.match(implementations, /1 jun 2024/);
      assert.doesNotMatch(implementations, /1 jun 2025|niet volledig getoetst/);
      assert.match(others, /1 jun 2025/);
    }
    assert.match(page(of('Appel', sampleReport({}, { selection: 'C0992' }))), /niet volledig getoetst/);
    const elsewhere = { ...whole, profile: { ...whole.profile, name: 'vng-crud-0.0.3' } };
    assert.match(page(whole, elsewhere), /Appel 1\.2\.3 <span class="ki-quiet">vng-crud-0\.0\.3<\/span>/);
  });

  it('warns when reports are hard to compare', () => {
    const registered = (report: Report) => ({ report, place: '.' });
    const other = of('Peer', sampleReport({}));
    const page = (second: Report) =>
      registerPage({ reports: [registered(of('Appel', sampleReport({}))), registered(second)], skipped: [] });
    assert.doesNotMatch(page(other), /Let op/);
    assert.match(
      page({ ...other, kit: { ...other.kit, requirementDigest: 'd' } }),
      /niet alle rapporten zijn met dezelfde eisenset gemaakt/,
    );
    assert.match(page({ ...other, profile: { ...other.profile, name: 'x' } }), /niet alle rapporten zijn met hetzelfde profiel gemaakt/);
  });

  it('lets the keyboard reach a table that is wider than the screen', () => {
    const reports = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ report: of(`Product ${index}`, sampleReport({})), place: '.' }));
    assert.match(
      registerPage({ reports: reports(5), skipped: [] }),
      /<div class="ki-matrix" tabindex="0" role="region" aria-label="Tabel: Oordeel per casus/,
    );
    assert.doesNotMatch(registerPage({ reports: reports(4), skipped: [] }), /tabindex="0"/);
  });

  it('shows what a target sent as data', () => {
    for (const hostile of [...BUILT_REPORTS, ...TAMPERED_REPORTS]) {
      const page = bare(registerPage({ reports: [{ report: hostile, place: '.' }], skipped: [hostile.kit.name] }));
      assert.doesNotMatch(page, /<script|<img|href="(?!#)|(?![\t\n])\p{Cc}|\p{Bidi_Control}/u);
      assert.ok(page.length < 500_000, String(page.length));
    }
  });
});
