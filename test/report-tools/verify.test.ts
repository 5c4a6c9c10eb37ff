import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { evidenceOf } from '../../src/evidence';
import { mergeReports } from '../../src/report/merge/merge-reports';
import { verifyFolder } from '../../src/report/verify/verify-folder';
import { render, writeReports } from '../../src/report/write-reports';
import type { Report } from '../../src/verdict/report-model';
import { exchange } from '../report/exchanges';
import { ABSENT, BLOCKED, baselineOf, DEVIATION, FAULT, sampleReport } from '../verdict/sample-report';
import { partsOf } from './parts';

const KIT = '0.1.0';

/** Where in a file a byte is changed: its beginning, its end and in between. */
const PLACES = [0, 0.1, 0.35, 0.62, 0.9, 1];
const dir = mkdtempSync(join(tmpdir(), 'controleren-'));
const original = join(dir, 'origineel');
const evidence = evidenceOf(() => [
  exchange('x1'),
  exchange('x2', { request: { ...exchange('x2').request, method: 'GET', url: 'https://doel.example/klantcontacten/1' } }),
]);
before(async () => {
  await writeReports(original, sampleReport({ 'C0992-06': DEVIATION }), evidence);
});
after(() => rmSync(dir, { recursive: true }));

let copies = 0;
function copied(): string {
  copies += 1;
  const folder = join(dir, `kopie-${copies}`);
  cpSync(original, folder, { recursive: true });
  return folder;
}

/** A copy of the folder in which one file was changed. */
function altered(file: string, change: (text: string) => string): string {
  const folder = copied();
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

  it('takes a page in another house style for what it is, and says so', async () => {
    const folder = copied();
    const designTokens =
      ':root{--basis-color-accent-1-border-default:#006633;}@media screen and (prefers-color-scheme: dark){:root{--basis-text-font-size-md:2rem}}';
    await render(folder, ['html', 'sheet'], { page: { language: 'en', designTokens } });
    const { findings } = await verifyFolder(folder, KIT);
    assert.deepEqual(
      findings.filter(({ sound }) => sound !== true).map(({ sound, text }) => [sound, text]),
      ['report.html', 'inkoopblad.html'].map((file) => [undefined, `${file} zegt hetzelfde als report.json, maar in een eigen huisstijl.`]),
    );
  });

  it('does not mind where the folder lies, and says which files it did not look at', async () => {
    const moved = join(dir, 'elders', 'diep [1] ruimte');
    cpSync(original, moved, { recursive: true });
    writeFileSync(join(moved, 'journal.ndjson'), '{}\n');
    const { findings, seal } = await verifyFolder(moved, KIT);
    assert.equal(seal, (await verifyFolder(original, KIT)).seal);
    assert.deepEqual(
      findings.filter(({ sound }) => sound !== true).map(({ text }) => text),
      ['Niet gecontroleerd, want geen deel van het rapport: journal.ndjson.'],
    );
  });

  it('knows every text and table in either language', async () => {
    for (const language of ['nl', 'en'] as const) {
      const folder = copied();
      await render(folder, ['html', 'sheet', 'summary', 'csv'], { page: { language }, csv: { excel: language === 'en' } });
      assert.deepEqual(await faults(folder), []);
    }
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

  it('sees a style that hides or adds what a reader sees', async () => {
    const hiding = altered('report.html', (text) => text.replace('</style>', '.ki-kind--bad{display:none}</style>'));
    assert.deepEqual(await faults(hiding), ['report.html is veranderd: het is niet wat report.json in die vorm zegt.']);
    const between = altered('inkoopblad.html', (text) => text.replace('.ki-sheet', '.ki-kind--bad::after{content:"conform"}.ki-sheet'));
    assert.deepEqual(await faults(between), ['inkoopblad.html is veranderd: het is niet wat report.json in die vorm zegt.']);
  });

  it('sees a report that says something twice, which a parser passes over', async () => {
    const double = altered('report.json', (text) =>
      text.replace('"verdict": "niet-conform"', '"verdict": "conform",\n  "verdict": "niet-conform"'),
    );
    assert.deepEqual(await faults(double), ['report.json is veranderd: het is niet geschreven zoals de kit het schrijft.']);
  });

  it('sees any byte that changes, goes or is added, in any file', async () => {
    for (const name of readdirSync(original)) {
      const bytes = readFileSync(join(original, name));
      for (const place of PLACES) {
        const at = Math.min(bytes.length - 1, Math.floor(bytes.length * place));
        const letter = bytes[at] === 0x37 ? 0x38 : 0x37;
        for (const changed of [
          Buffer.concat([bytes.subarray(0, at), Buffer.from([letter]), bytes.subarray(at + 1)]),
          Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
          Buffer.concat([bytes.subarray(0, at), Buffer.from(' '), bytes.subarray(at)]),
        ]) {
          const folder = copied();
          writeFileSync(join(folder, name), changed);
          const found = await faults(folder).catch((error: Error) => [error.name]);
          assert.notDeepEqual(found, [], `${name} op ${at}`);
          rmSync(folder, { recursive: true });
        }
      }
    }
  });
});
