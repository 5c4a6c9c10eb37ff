import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Report } from '../../generated/types';
import { packageRoot } from '../../src/package-root';
import { loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference/reference';
import { type ConformanceOptions, runConformance } from '../../src/run';
import { ran, temporaryFolder } from '../cli/program';
import { readTape, timeless, writeTape } from './tape';

const folder = temporaryFolder();
const TOKEN = 'geheim-van-de-opname-8141';
const at = (name: string) => join(folder, name);

/** Records a run on a reference implementation with a token of its own. */
async function recorded(name: string, settings: ConformanceOptions): Promise<Report> {
  const reference = await createReference({ profile: loadProfile(settings.profile ?? 'open-klant-0.9'), token: TOKEN });
  const { url } = await reference.listen();
  process.env.TOETS_OPNAME_TOKEN = TOKEN;
  const { scheme } = loadProfile(settings.profile ?? 'open-klant-0.9').definition.authentication;
  const authentication = { scheme: scheme === 'bearer' ? 'bearer' : 'token', tokenVariable: 'TOETS_OPNAME_TOKEN' } as const;
  try {
    return await runConformance({ url, authentication, seed: 'vast', folder, out: `${name}-run`, record: `${name}.opname`, ...settings });
  } finally {
    delete process.env.TOETS_OPNAME_TOKEN;
    await reference.close();
  }
}

const replayed = (name: string, settings: ConformanceOptions = {}) =>
  runConformance({ replay: `${name}.opname`, folder, out: `${name}-opnieuw`, ...settings });

const verdictOf = (report: Report, id: string) => report.requirements.find((result) => result.id === id)?.verdict;

let original: Report;
before(async () => {
  original = await recorded('basis', { only: 'C0992', optional: 'alle', product: { name: 'Proef', version: '3' }, operator: 'Toetser' });
});

describe('een opname opnieuw beoordelen', () => {
  it('geeft hetzelfde rapport, op tijden na, en zegt waarvan het is', async () => {
    const again = await replayed('basis');
    assert.deepEqual(timeless(again), timeless(original));
    assert.equal(verdictOf(again, 'C0992-03'), 'voldoet');
    assert.deepEqual(again.run.replay, {
      file: 'basis.opname',
      digest: original.run.recording?.digest,
      kit: original.kit.version,
      requirementSet: original.kit.requirementSet,
      recordedFrom: original.run.startedAt,
      recordedUntil: again.run.replay?.recordedUntil,
      notRecorded: [],
    });
    assert.equal(original.run.replay, undefined);
    const page = readFileSync(at('basis-opnieuw/report.html'), 'utf8');
    assert.match(page, /nieuw oordeel over een opname/);
    assert.match(readFileSync(at('basis-opnieuw/summary.md'), 'utf8'), /Opname/);
    assert.match(readFileSync(at('basis-opnieuw/inkoopblad.html'), 'utf8'), /Oordeel over een opname van/);
  });

  it('geeft ook hetzelfde bewijs', async () => {
    await replayed('basis', { out: 'bewijs' });
    const [first, second] = ['basis-run', 'bewijs'].map((out) => JSON.parse(readFileSync(at(`${out}/evidence.har`), 'utf8')).log.entries);
    assert.deepEqual(second, first);
  });

  it('schrijft geen journaal: er is niets gemaakt om op te ruimen', () => {
    assert.ok(existsSync(at('basis-run/journal.ndjson')));
    assert.ok(!existsSync(at('basis-opnieuw/journal.ndjson')));
  });

  it('gaat ook van alleen een deel van wat is opgenomen', async () => {
    const again = await replayed('basis', { only: 'C0992-03', order: 'random', out: 'deel' });
    assert.deepEqual(
      again.requirements.filter((result) => result.selected).map(({ id, verdict }) => [id, verdict]),
      [['C0992-03', 'voldoet']],
    );
    assert.deepEqual(again.run.replay?.notRecorded, []);
  });

  for (const [name, profile] of [
    ['vng', 'vng-crud-0.0.3'],
    ['hal', join(packageRoot(), 'test', 'profile', 'hal.profile.json')],
  ] as const) {
    it(`gaat ook in de vorm ${name}, zonder dat het profiel is meegegeven`, async () => {
      const before = await recorded(name, { only: 'C0992-03', profile });
      const again = await replayed(name);
      assert.equal(verdictOf(before, 'C0992-03'), 'voldoet');
      assert.equal(verdictOf(again, 'C0992-03'), 'voldoet');
      assert.equal(again.profile.name, before.profile.name);
    });
  }

  it('met eigen codes en bijzonderheden van de configuratie hoeft niets opnieuw te worden ingesteld', async () => {
    const before = await recorded('codes', {
      only: 'C0992-03',
      conventions: { kanalen: { Telefoon: 'TEL' } },
      capabilities: { absent: ['bij.zoek'] },
    });
    assert.deepEqual(timeless(await replayed('codes')), timeless(before));
  });
});

describe('een opname', () => {
  it('is klein, en er staat geen geheim in', () => {
    const { exchanges } = readTape(at('basis.opname'));
    const text = JSON.stringify(readTape(at('basis.opname')));
    assert.ok(exchanges.length > 100 && exchanges.length === original.run.exchanges);
    assert.ok(readFileSync(at('basis.opname')).length < text.length / 10);
    assert.doesNotMatch(text, new RegExp(TOKEN));
    assert.doesNotMatch(text, /TOETS_OPNAME_TOKEN/);
    assert.doesNotMatch(text, new RegExp(folder));
  });

  it('bevat met hetzelfde zaad dezelfde aanroepen, op de identificaties van het doel en het merk van de run na', async () => {
    await recorded('tweede', { only: 'C0992' });
    const calls = (name: string) =>
      readTape(at(name)).exchanges.map(({ scenario, request }) => {
        const text = `${scenario} ${request.method} ${new URL(request.url).pathname} ${request.body ?? ''}`;
        return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\[toets |vandijk\.)[0-9a-f]{12}/gu, 'ID').replace(/"nummer":"?\d+"?/u, '');
      });
    assert.deepEqual(
      calls('tweede.opname').filter((call) => !call.startsWith('voorcontrole')),
      calls('basis.opname').filter((call) => !call.startsWith('voorcontrole')),
    );
  });
});

describe('een veranderde opname', () => {
  it('geeft een ander oordeel over de eis die op het antwoord steunt, en over geen andere', async () => {
    const tape = readTape(at('basis.opname'));
    const answer = tape.exchanges.findLast(({ scenario, request }) => scenario.startsWith('C0992-03/') && request.method === 'GET');
    assert.ok(answer?.response !== undefined);
    const body = JSON.parse(answer.response.body);
    answer.response.body = JSON.stringify({ ...body, inhoud: `${body.inhoud.slice(0, -1)}?` });
    writeTape(at('veranderd.opname'), tape);
    const again = await replayed('veranderd');
    assert.equal(verdictOf(again, 'C0992-03'), 'voldoet-niet');
    assert.equal(again.verdict, 'niet-conform');
    const others = again.requirements.filter(({ id }) => id !== 'C0992-03');
    assert.deepEqual(
      others.filter(({ id, verdict }) => verdict !== verdictOf(original, id)).map(({ id }) => id),
      [],
    );
  });

  it('zonder een aanroep die de toetsset doet: die eis is niet getoetst, en er is geen oordeel over het geheel', async () => {
    const tape = readTape(at('basis.opname'));
    const lost = tape.exchanges.findIndex(({ scenario, request }) => scenario.startsWith('C0992-03/') && request.method === 'GET');
    tape.exchanges.splice(lost, 1);
    writeTape(at('onvolledig.opname'), tape);
    const { code, out } = await ran(folder, ['run', '--replay', 'onvolledig.opname', '--out', 'onvolledig']);
    const report: Report = JSON.parse(readFileSync(at('onvolledig/report.json'), 'utf8'));
    const result = report.requirements.find(({ id }) => id === 'C0992-03');
    assert.equal(result?.verdict, 'niet-getoetst');
    assert.match(result?.reason ?? '', /De opname kent deze aanroep niet \(GET .*\/klantcontacten\/.*\): toets opnieuw tegen het doel/);
    assert.deepEqual(result?.deviations, []);
    assert.deepEqual(report.run.replay?.notRecorded, ['C0992-03']);
    assert.deepEqual(report.leftovers, []);
    assert.deepEqual([code, report.verdict], [3, 'niet-vastgesteld']);
    assert.match(out, /de opname geeft over 1 eis geen uitsluitsel/);
    assert.equal(report.cases.find(({ id }) => id === 'C0992')?.verdict, 'niet-vastgesteld');
  });

  it('die eerder stopte dan het opruimen: het oordeel blijft, en het rapport zegt dat onbekend is of iets achterbleef', async () => {
    const tape = readTape(at('basis.opname'));
    tape.exchanges = tape.exchanges.filter(({ scenario, request }) => !(scenario.startsWith('C0992-03/') && request.method === 'DELETE'));
    writeTape(at('achter.opname'), tape);
    const again = await replayed('achter');
    assert.equal(verdictOf(again, 'C0992-03'), 'voldoet');
    assert.ok(again.leftovers.length > 0);
    assert.ok(again.leftovers.every(({ reason }) => /De opname kent deze aanroep niet/.test(reason)));
  });
});

describe('opnieuw beoordelen gaat zonder netwerk', () => {
  /** A run of the program in which every process notes who connects. */
  const withoutNetwork = (args: readonly string[]) => {
    const noted = at(`netwerk-${args.length}`);
    writeFileSync(noted, '');
    const hooks = `--require ${join(__dirname, 'no-network.cjs')} --require ts-node/register/transpile-only`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot(), 'src', 'cli', 'main.ts'), 'run', ...args], {
      cwd: packageRoot(),
      env: { ...process.env, NODE_OPTIONS: hooks, TOETS_NETWERK: noted },
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr, noted: readFileSync(noted, 'utf8') };
  };

  it('met processen naast elkaar en in een andere volgorde: niemand maakt verbinding, en het oordeel is hetzelfde', () => {
    const out = at('stil');
    const { status, text, noted } = withoutNetwork([
      ...['--replay', at('basis.opname'), '--out', out, '--parallel', '2', '--order', 'random'],
      ...['--only', '@eis:C0992-03 or @eis:C0992-04'],
    ]);
    assert.equal(noted, '');
    assert.equal(status, 0, text);
    const report: Report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    assert.deepEqual([verdictOf(report, 'C0992-03'), verdictOf(report, 'C0992-04'), report.run.parallel], ['voldoet', 'voldoet', 2]);
  });

  it('een run die wel verbinding maakt wordt zo betrapt', () => {
    const { status, noted } = withoutNetwork(['--url', 'http://127.0.0.1:1/api', '--auth', 'none', '--out', at('echt')]);
    assert.match(noted, /connect|lookup/);
    assert.equal(status, 3);
  });
});
