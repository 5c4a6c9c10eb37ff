import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { mergeReports } from '../../src/report/merge/merge-reports';
import { verifyFolder } from '../../src/report/verify/verify-folder';
import { writeReports } from '../../src/report/write-reports';
import type { Report } from '../../src/verdict/report-model';
import { exchange } from '../report/exchanges';
import { ABSENT, BLOCKED, baselineOf, DEVIATION, FAULT, sampleReport } from '../verdict/sample-report';
import { partsOf } from './parts';

const KIT = '0.1.0';
const dir = mkdtempSync(join(tmpdir(), 'controleren-'));
const original = join(dir, 'origineel');
const evidence = () => [
  exchange('x1'),
  exchange('x2', { request: { ...exchange('x2').request, method: 'GET', url: 'https://doel.example/klantcontacten/1' } }),
];
before(async () => {
  await writeReports(original, sampleReport({ 'C0992-06': DEVIATION }), evidence);
});
after(() => rmSync(dir, { recursive: true }));

let copies = 0;
/** A copy of the folder in which one file was changed. */
function altered(file: string, change: (text: string) => string): string {
  copies += 1;
  const folder = join(dir, `kopie-${copies}`);
  cpSync(original, folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  assert.notEqual(change(text), text, 'de wijziging verandert niets');
  writeFileSync(join(folder, file), change(text));
  return folder;
}

/** What verification finds wrong. */
async function faults(folder: string, seal?: string): Promise<string[]> {
  const { findings } = await verifyFolder(folder, KIT, seal);
  return findings.filter(({ sound }) => sound === false).map(({ text }) => text);
}

function edited(change: (report: Report) => Report): (text: string) => string {
  return (text) => `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`;
}

describe('verifying what was not altered', () => {
  it('finds nothing wrong, and seals report and evidence with one number', async () => {
    const { findings, seal } = await verifyFolder(original, KIT);
    assert.deepEqual(
      findings.filter(({ sound }) => sound !== true),
      [],
    );
    assert.equal(
      seal,
      createHash('sha256')
        .update(readFileSync(join(original, 'report.json')))
        .digest('hex'),
    );
    assert.match(readFileSync(join(original, 'inkoopblad.html'), 'utf8'), new RegExp(seal));
    assert.deepEqual(await faults(original, seal.toUpperCase()), []);
  });

  it('finds nothing wrong in any kind of report', async () => {
    const reports = [
      sampleReport({}, { selection: 'C0992', claims: ['P1a'] }),
      sampleReport({ 'C0992-06': ABSENT, 'C0992-01': BLOCKED }, { absent: ['bij.zoek'] }),
      sampleReport({ 'C0992-03': FAULT, 'C0992-06': undefined }, { interrupted: true }),
      sampleReport(
        { 'C0992-06': DEVIATION },
        { baseline: baselineOf(['C0992-06', '2024-12-31'], ['C0992-01', '2024-01-01'], ['C0992-02', '2024-12-31']) },
      ),
      mergeReports(partsOf({ 'C0992-01': BLOCKED })),
    ];
    for (const [index, report] of reports.entries()) {
      const folder = join(dir, `soort-${index}`);
      await writeReports(
        folder,
        { ...report, requirements: report.requirements.map(withoutExchanges), run: { ...report.run, exchanges: 2 } },
        evidence,
        undefined,
        { page: { language: 'en' }, csv: { excel: true } },
      );
      assert.deepEqual(await faults(folder), [], String(index));
    }
  });

  it('is honest about what another kit made', async () => {
    const { findings } = await verifyFolder(original, '0.2.0');
    assert.deepEqual(
      findings.filter(({ sound }) => sound === undefined).map(({ text }) => text.slice(0, 45)),
      ['De oordelen zijn afgeleid door kit 0.1.0; con', 'De andere bestanden zijn gemaakt met kit 0.1.'],
    );
    assert.deepEqual(
      findings.filter(({ sound }) => sound === false),
      [],
    );
  });

  it('takes a page with other design tokens for what it is', async () => {
    const folder = altered('report.html', (text) =>
      text.replace('<style>', '<style>:root{--x:1}').replace(/style-src [^;]*/u, "style-src 'sha256-x'"),
    );
    assert.deepEqual(await faults(folder), []);
  });
});

function withoutExchanges(result: Report['requirements'][number]): Report['requirements'][number] {
  return {
    ...result,
    deviations: result.deviations.map(({ exchange: _exchange, ...rest }) => rest),
    scenarios: result.scenarios.map((scenario) => ({ ...scenario, exchanges: [] })),
  };
}

describe('verifying what was altered', () => {
  it('sees another byte in the evidence, and evidence that is gone or does not belong', async () => {
    assert.match(
      (await faults(altered('evidence.har', (text) => text.replace('kerst', 'pasen'))))[0] ?? '',
      /niet het bewijs van dit rapport/,
    );
    const folder = altered('summary.md', (text) => `${text} `);
    rmSync(join(folder, 'evidence.har'));
    assert.match((await faults(folder))[0] ?? '', /Het bewijs evidence\.har ontbreekt/);
  });

  const edits: readonly { name: string; change: (report: Report) => Report; message: RegExp }[] = [
    { name: 'the verdict', change: (report) => ({ ...report, verdict: 'conform' }), message: /niet uit de eisen: het oordeel\./ },
    {
      name: 'the verdict of a case',
      change: (report) => ({ ...report, cases: report.cases.map((found) => ({ ...found, verdict: 'conform' })) }),
      message: /de oordelen per casus/,
    },
    {
      name: 'the verdict on a requirement',
      change: (report) => ({
        ...report,
        requirements: report.requirements.map((result) =>
          result.id === 'C0992-06' ? { ...result, verdict: 'voldoet', reason: '' } : result,
        ),
      }),
      message: /volgt niet uit de scenario’s bij C0992-06/,
    },
    {
      name: 'the verdict on a requirement and its scenarios, not its deviation',
      change: (report) => ({
        ...report,
        requirements: report.requirements.map((result) =>
          result.id === 'C0992-06'
            ? { ...result, verdict: 'voldoet', scenarios: result.scenarios.map((scenario) => ({ ...scenario, verdict: 'voldoet' })) }
            : result,
        ),
      }),
      message: /volgt niet uit de scenario’s bij C0992-06/,
    },
    {
      name: 'the call of a deviation',
      change: (report) => ({
        ...report,
        requirements: report.requirements.map((result) => ({
          ...result,
          deviations: result.deviations.map((found) => ({ ...found, call: 'GET /iets-anders' })),
        })),
      }),
      message: /Een afwijking noemt een andere aanroep dan het bewijs: x2/,
    },
    {
      name: 'an exchange that is not there',
      change: (report) => ({
        ...report,
        requirements: report.requirements.map((result) => ({
          ...result,
          deviations: result.deviations.map((found) => ({ ...found, exchange: 'x9' })),
        })),
      }),
      message: /aanroepen die niet in het bewijs staan: x9/,
    },
    {
      name: 'the number of calls',
      change: (report) => ({ ...report, run: { ...report.run, exchanges: 3 } }),
      message: /spreekt van 3 aanroepen, het bewijs bevat er 2/,
    },
    {
      name: 'the version of the product',
      change: (report) => ({ ...report, target: { ...report.target, version: '9' } }),
      message: /report\.html is veranderd/,
    },
  ];
  for (const { name, change, message } of edits) {
    it(`sees ${name} in the report`, async () => {
      const folder = altered('report.json', edited(change));
      const { seal } = await verifyFolder(original, KIT);
      assert.match((await faults(folder)).join('\n'), message);
      assert.match((await faults(folder, seal)).join('\n'), /Het zegel hoort niet bij dit rapport/);
    });
  }

  for (const file of ['report.html', 'inkoopblad.html', 'junit.xml', 'summary.md', 'requirements.csv', 'earl.jsonld', 'badge.json']) {
    it(`sees an altered ${file}`, async () => {
      const folder = altered(file, (text) => text.replace(/voldoet niet|niet conform|earl:failed/u, 'conform'));
      assert.deepEqual(await faults(folder), [`${file} is veranderd: het is niet wat report.json in die vorm zegt.`]);
    });
  }
});
