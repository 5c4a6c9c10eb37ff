import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvReport } from '../../src/report/csv-report';
import { DEVIATION, sampleReport } from '../verdict/sample-report';
import { BUILT_REPORTS, TAMPERED_REPORTS } from './hostile';

/** Reads CSV by the rules of RFC 4180. */
function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"/u.exec(rest);
    const plain = quoted?.[0] ?? rest.slice(0, rest.search(new RegExp(`[${delimiter}\r"]`, 'u')));
    row.push(quoted?.[1]?.replaceAll('""', '"') ?? plain);
    rest = rest.slice(plain.length);
    assert.match(rest, new RegExp(`^(?:${delimiter}|\r\n)`, 'u'), `geen einde van een cel: ${rest.slice(0, 60)}`);
    if (rest.startsWith(delimiter)) {
      rest = rest.slice(1);
    } else {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    }
  }
  return rows;
}

describe('requirements.csv', () => {
  it('is English when asked; ids stay', () => {
    const [head = [], ...body] = parseCsv(csvReport(sampleReport({ 'C0992-06': DEVIATION }), {}, 'en'));
    const found = Object.fromEntries(head.map((name, index) => [name, body.find((row) => row[0] === 'C0992-06')?.[index]]));
    assert.deepEqual(
      [found.requirement, found.verdict, found.level, found.derived, found.case],
      ['C0992-06', 'not met', 'obligatory', 'no', 'C0992'],
    );
  });

  it('has a row per requirement under one heading', () => {
    const rows = parseCsv(csvReport(sampleReport({ 'C0992-06': DEVIATION })));
    const [head = [], ...body] = rows;
    assert.equal(body.length, 9);
    assert.ok(rows.every((row) => row.length === head.length));
    const found = Object.fromEntries(head.map((name, index) => [name, body.find((row) => row[0] === 'C0992-06')?.[index]]));
    assert.equal(found.oordeel, 'voldoet niet');
    assert.equal(found.verwacht, '"vraag"');
    assert.equal(found.klasse, 'P1a');
    assert.equal(found.eerste_afwijking, 'De inhoud is niet wat is geregistreerd.');
  });

  it('opens in Dutch Excel with semicolons and a byte order mark', () => {
    const text = csvReport(sampleReport({}), { excel: true });
    assert.ok(text.startsWith('\ufeffeis;casus;'));
    assert.equal(parseCsv(text.slice(1), ';').length, 10);
    assert.ok(csvReport(sampleReport({})).startsWith('eis,casus,'));
  });

  it('never starts a formula, and keeps its form whatever the target sent', () => {
    for (const report of [...BUILT_REPORTS, ...TAMPERED_REPORTS]) {
      const csv = csvReport(report);
      const rows = parseCsv(csv);
      assert.equal(rows.length, 10);
      assert.ok(rows.every((row) => row.length === rows[0]?.length));
      assert.ok(
        rows.flat().every((value) => !/^\s*[=+\-@\t\r＝＋－＠]/u.test(value)),
        'formule',
      );
      assert.ok(
        rows.flat().every((value) => !/\p{Cc}|\p{Surrogate}/u.test(value)),
        'stuurteken',
      );
      assert.ok(csv.length < 100_000);
    }
  });
});
