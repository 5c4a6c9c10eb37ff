import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { runConformance } from '../../src/run';
import { ran, temporaryFolder } from '../cli/program';
import { readTape, writeTape } from './tape';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

before(async () => {
  await runConformance({ only: 'C0992-01', seed: 'vast', folder, out: 'run', record: 'goed.opname' });
  const whole = readFileSync(at('goed.opname'));
  const text = gunzipSync(whole).toString('utf8');
  const lines = text.trimEnd().split('\n');
  writeFileSync(at('afgebroken'), whole.subarray(0, whole.length - 200));
  writeFileSync(at('gewijzigd'), Buffer.concat([whole.subarray(0, 300), Buffer.from('xx'), whole.subarray(302)]));
  writeFileSync(at('te-kort'), gzipSync(`${lines.slice(0, -1).join('\n')}\n`));
  writeFileSync(at('halve-regel'), gzipSync(`${lines.slice(0, -1).join('\n')}\n${lines.at(-1)?.slice(0, 40)}`));
  writeFileSync(at('later'), gzipSync(text.replace('"recording":"1.0"', '"recording":"2.0"')));
  writeFileSync(at('rapport'), readFileSync(at('run/report.json')));
  writeFileSync(at('tekst'), 'geen opname\n');
  writeFileSync(at('leeg'), '');
  writeFileSync(at('uitgepakt'), text);
  const tape = readTape(at('goed.opname'));
  writeTape(at('onbekende-instelling'), { ...tape, header: { ...tape.header, settings: { kleur: 'rood' } } });
  writeTape(at('vreemd-profiel'), { ...tape, header: { ...tape.header, profile: { name: 'eigen', digest: '', ground: '' } } });
  writeFileSync(at('vreemde-uitwisseling'), gzipSync(text.replace('"method":"POST"', '"method":"BREW"')));
});

const cases: [what: string, args: string[], expected: RegExp][] = [
  ['een bestand dat er niet is', ['weg'], /De opname .*weg is niet te lezen/],
  ['een map', ['run'], /is niet te lezen/],
  ['een afgebroken bestand', ['afgebroken'], /beschadigd of niet compleet/],
  ['een beschadigd bestand', ['gewijzigd'], /beschadigd of niet compleet|geen geldige JSON/],
  ['een bestand met een regel te weinig', ['te-kort'], /noemt \d+ uitwisselingen en bevat er \d+: het bestand is niet compleet/],
  ['een bestand met een halve regel', ['halve-regel'], /regel \d+ is geen geldige JSON: het bestand is beschadigd/],
  ['een bestand van een latere vorm', ['later'], /vorm 2\.0; deze toetsset leest vorm 1\.0\. Gebruik een nieuwere toetsset/],
  ['een rapport', ['rapport'], /rapport is geen opname/],
  ['een ander bestand', ['tekst'], /tekst is geen opname\. Maak er een met 'run --record <bestand>'/],
  ['een leeg bestand', ['leeg'], /leeg is geen opname/],
  [
    'een uitwisseling van een andere vorm',
    ['vreemde-uitwisseling'],
    /regel \d+ volgt het schema recording-exchange\.schema\.json niet op \/request\/method/,
  ],
  ['een instelling die niemand kent', ['onbekende-instelling'], /onbekende instelling 'kleur'/],
  ['een profiel dat nergens staat', ['vreemd-profiel'], /profiel eigen, dat deze toetsset niet kent\. Geef het mee met --profile/],
  ['een adres erbij', ['goed.opname', '--url', 'http://127.0.0.1:1/x'], /--url gaat niet samen met --replay/],
  ['een zaad erbij', ['goed.opname', '--seed', 'ander'], /--seed gaat niet samen met --replay/],
  ['een opname van de opname', ['goed.opname', '--record', 'kopie'], /--record gaat niet samen met --replay/],
  ['een configuratie erbij', ['goed.opname', '--config', 'x.json'], /--config gaat niet samen met --replay/],
];

describe('een opname die niet te gebruiken is', () => {
  for (const [what, [file = '', ...args], expected] of cases) {
    it(`${what}: exit 2 met een zin die zegt wat te doen, en er wordt niets geschreven`, async () => {
      const { code, err, out } = await ran(folder, ['run', '--replay', file, '--out', 'niets', ...args]);
      assert.match(err, expected);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.ok(!existsSync(at('niets')));
    });
  }
});

describe('een opname maken', () => {
  for (const [what, file, expected] of [
    ['in een map die er niet is', 'weg/x.opname', /--record: de map .*weg bestaat niet/],
    ['op de plaats van een map', 'run', /--record: .*run is geen bestand/],
  ] as const) {
    it(`${what}: exit 2, voordat er iets is aangeroepen`, async () => {
      const { code, err } = await ran(folder, ['run', '--only', 'C0992-01', '--record', file, '--out', 'niets']);
      assert.match(err, expected);
      assert.equal(code, 2);
      assert.ok(!existsSync(at('niets')));
    });
  }
});

describe('een opname lezen', () => {
  it('gaat ook als zij is uitgepakt', async () => {
    const report = await runConformance({ replay: 'uitgepakt', folder, out: 'uitgepakt-run' });
    assert.equal(report.requirements.find(({ id }) => id === 'C0992-01')?.verdict, 'voldoet');
  });

  it('trekt zich niets aan van de configuratie en de omgeving van de map', async () => {
    const elsewhere = temporaryFolder();
    copyFileSync(at('goed.opname'), join(elsewhere, 'x'));
    writeFileSync(join(elsewhere, 'conformance.config.json'), '{ "url": "http://127.0.0.1:1/api", "readOnly": true }');
    const { code, err } = await ran(elsewhere, ['run', '--replay', 'x', '--out', 'uit'], { KLANTINTERACTIES_URL: 'http://127.0.0.1:1' });
    assert.equal(code, 0, err);
    const { run } = JSON.parse(readFileSync(join(elsewhere, 'uit', 'report.json'), 'utf8'));
    assert.equal(run.readOnly, false);
    assert.equal(run.command, 'klantinteracties-conformance run --out uit --replay x');
  });
});
