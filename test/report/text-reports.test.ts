import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consoleReport } from '../../src/report/console-report';
import { summaryReport } from '../../src/report/summary-report';
import type { Report } from '../../src/verdict/report-model';
import { ABSENT, BLOCKED, baselineOf, DEVIATION, sampleReport } from '../verdict/sample-report';
import { BUILT_REPORTS, TAMPERED_REPORTS, tamperedReport } from './hostile';

const PLAIN = { color: false, width: 100, rows: 40 };

/** A report in which each of a number of cases has one deviation. */
function manyCases(count: number): Report {
  const report = sampleReport({ 'C0992-06': DEVIATION });
  const ids = Array.from({ length: count }, (_, index) => `C${String(index).padStart(4, '0')}`);
  const inCase = <T extends { id: string }>(item: T, id: string): T => ({ ...item, id: item.id.replace('C0992', id), case: id });
  return {
    ...report,
    cases: ids.flatMap((id) => report.cases.map((found) => inCase(found, id))),
    requirements: ids.flatMap((id) => report.requirements.filter((found) => found.case === 'C0992').map((found) => inCase(found, id))),
  };
}

describe('report on a terminal', () => {
  it('shows what fails first, per case, and the verdict last', () => {
    const lines = consoleReport(sampleReport({ 'C0992-06': DEVIATION, 'C0992-01': BLOCKED }), PLAIN)
      .trimEnd()
      .split('\n');
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    assert.ok(at('C0992 Klant belt') < at('✗ C0992-06'));
    assert.ok(at('✗ C0992-06') < at('■ C0992-01'), 'worst first');
    assert.ok(at('■ C0992-01') < at('Werkt met (telt niet mee): '));
    assert.match(lines.at(-1) ?? '', /^Niet conform: /);
    assert.ok(lines.some((line) => line.includes('GET /klantcontacten/1 /inhoud verwacht "vraag", ontvangen "vr"')));
  });

  it('is short when all is well', () => {
    const text = consoleReport(sampleReport({}), PLAIN);
    assert.doesNotMatch(text, /[✗■]/u);
    assert.match(text, /verplicht +2 voldoet/);
    assert.ok(text.split('\n').length < 20);
  });

  it('shows of a selection only what was selected', () => {
    const text = consoleReport(sampleReport({ 'C0992-06': undefined }, { selection: '@x' }), PLAIN);
    assert.doesNotMatch(text, /W-KISS|consument/);
    assert.match(text, /verplicht +1 voldoet\n/);
    assert.match(text, /Ontbreekt \(1\): 1 verplichte eis buiten de selectie: C0992 \(1\)/);
  });

  it('leaves out a known deviation and names a stale one', () => {
    const known = consoleReport(sampleReport({ 'C0992-06': DEVIATION }, { baseline: baselineOf(['C0992-06', '2024-12-31']) }), PLAIN);
    assert.doesNotMatch(known, /✗ C0992-06/);
    assert.match(
      consoleReport(sampleReport({}, { baseline: baselineOf(['C0992-06', '2024-12-31']) }), PLAIN),
      /✗ Bekende afwijking C0992-06/,
    );
  });

  it('fits the screen: the first cases in full, the others shorter, and the rest counted', () => {
    const text = (rows: number) => consoleReport(manyCases(12), { ...PLAIN, rows, width: 60 }).trimEnd();
    for (const rows of [15, 24, 30, 50, 200]) {
      assert.ok(text(rows).split('\n').length <= rows, String(rows));
      assert.ok(
        text(rows)
          .split('\n')
          .slice(0, -1)
          .every((line) => [...line].length <= 60),
      );
    }
    assert.equal(text(200).match(/verwacht "vraag"/gu)?.length, 12);
    assert.equal(text(30).match(/verwacht "vraag"/gu)?.length, 1);
    assert.match(text(30), /^✗ C0011 niet conform: C0011-06$/m);
    assert.match(text(24), /^✗ C0011 niet conform: C0011-06$/m);
    assert.match(text(15), /^… en nog \d casussen/m);
  });

  it('fits a screen of 24 lines of 80 columns when 200 requirements fail, failing cases first', () => {
    const report = manyCases(40);
    const failing = report.requirements.filter(({ id }) => id.endsWith('-06'));
    const five = (suffix: string) => failing.map((result) => ({ ...result, id: result.id.replace('-06', suffix) }));
    const requirements = [...report.requirements, ...['-61', '-62', '-63', '-64'].flatMap(five)];
    assert.equal(requirements.filter(({ verdict }) => verdict === 'voldoet-niet').length, 200);
    const lines = consoleReport({ ...report, requirements }, { color: false, width: 80, rows: 21 })
      .trimEnd()
      .split('\n');
    const height = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / 80)), 0);
    assert.ok(height <= 21, String(height));
    assert.match(lines[3] ?? '', /^✗ C0000 niet conform: C0000-06, C0000-61/);
    const [, hidden = ''] = /^… en nog (\d+) casussen; het rapport toont alles$/mu.exec(lines.join('\n')) ?? [];
    assert.equal(lines.filter((line) => line.startsWith('✗')).length + Number(hidden), 40);
    assert.match(lines.join('\n'), /^verplicht +40 voldoet, 200 voldoet niet$/m);
  });

  it('is English when asked; what comes from the standard stays Dutch', () => {
    const text = consoleReport(sampleReport({ 'C0992-06': DEVIATION, 'C0992-01': BLOCKED }), { ...PLAIN, language: 'en' });
    assert.match(text, /^Target https:.*\nProfile open-klant-0\.9 · requirement set 9\.9\.9 · 2 calls · 12\.0 s$/m);
    assert.match(text, /C0992 Klant belt — not conformant, 2 of 7 requirements met/);
    assert.match(text, /✗ C0992-06 not met: Een verbod/);
    assert.match(text, /expected "vraag", received "vr"/);
    assert.match(text, /^obligatory +1 not met, 1 blocked$/m);
    assert.match(text, /Not conformant, tested with profile open-klant-0\.9\. This product/);
    assert.doesNotMatch(text, /voldoe|verwacht|ontvangen|Doel|Profiel|eisen\b/);
  });

  it('has colour only when asked', () => {
    const report = sampleReport({ 'C0992-06': DEVIATION });
    assert.ok(!consoleReport(report, PLAIN).includes('\u001b'));
    assert.ok(consoleReport(report, { ...PLAIN, color: true }).includes('\u001b[31m'));
  });

  it('passes on no control sequence of a target', () => {
    for (const report of [...BUILT_REPORTS, ...TAMPERED_REPORTS]) {
      const output = consoleReport(report, PLAIN);
      assert.doesNotMatch(output, /(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/u);
      assert.ok(output.length < 20_000);
    }
  });
});

describe('summary.md', () => {
  it('gives verdict, what fails, what is missing and the counts', () => {
    const text = summaryReport(sampleReport({ 'C0992-01': DEVIATION, 'C0992-06': ABSENT }, { absent: ['bij.zoek'], claims: ['P1a'] }));
    assert.match(text, /^# Klantinteracties: niet conform\n/);
    assert.match(text, /\*\*C0992\\-01\*\* voldoet niet/);
    assert.match(text, /## Wat ontbreekt voor volledige conformiteit\n\n- mogelijkheid bij\\\.zoek/);
    assert.match(text, /\| verplicht \| 0 \| 1 \|/);
    assert.match(text, /interneTaak: nummer is tekst/);
    assert.match(text, /PATCH: Verwijst naar alle verplichte gegevens\\\. Alleen wat verandert/);
  });

  it('is English when asked', () => {
    const text = summaryReport(
      sampleReport({ 'C0992-01': DEVIATION, 'C0992-06': ABSENT }, { absent: ['bij.zoek'], claims: ['P1a'] }),
      'en',
    );
    assert.match(text, /^# Klantinteracties: not conformant\n/);
    assert.match(text, /## What is not met\n\n- \*\*C0992\\-01\*\* not met/);
    assert.match(text, /\| obligatory \| 1 \| 1 \||\| obligatory \| 0 \| 1 \|/);
    assert.match(text, /expected ` "vraag" `, received/);
    assert.doesNotMatch(text, /Wat niet|verwacht|oordeel|aanroep/);
  });

  it('has no empty chapters', () => {
    const text = summaryReport(sampleReport({}));
    assert.doesNotMatch(text, /Wat niet voldoet|ontbreekt voor|Niet opgeruimd/);
    assert.match(text, /^# Klantinteracties: conform\n/);
  });

  it('shows what a target sent as data', () => {
    for (const report of [...BUILT_REPORTS, ...TAMPERED_REPORTS]) {
      const markdown = withoutCode(summaryReport(report)).replaceAll('&#8203;', '\u2060');
      assert.doesNotMatch(markdown, /<(?!\/?br)[a-z!/]/iu, 'html');
      assert.doesNotMatch(markdown, /(?<!\\)\]\(|:\/\/|(?<!\\)!\[|www\./u, 'koppeling');
      assert.doesNotMatch(markdown, /@[a-z]|#\d/iu, 'vermelding');
      assert.doesNotMatch(markdown, /^# kop/mu, 'kop');
      assert.doesNotMatch(markdown, /(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/u);
      assert.ok(markdown.length < 60_000);
    }
  });

  it('keeps the columns of a table, whatever is in a cell', () => {
    const table = summaryReport(tamperedReport('a|b `c|d` \\| e'))
      .split('\n')
      .filter((line) => line.startsWith('| Doel') || line.startsWith('| Herhalen'));
    assert.equal(table.length, 2);
    for (const line of table) assert.equal(line.replaceAll('\\|', '').split('|').length, 4, line);
  });

  /** Code spans show their content as it is; what matters is that nothing breaks out of them. */
  function withoutCode(markdown: string): string {
    return markdown.replace(/(?<![`\\])(`+) (?:(?!\1).)* \1(?!`)/gu, '');
  }
});
