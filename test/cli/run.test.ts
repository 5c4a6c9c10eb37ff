import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference/reference';
import { loadRequirements } from '../../src/requirements/load';
import { type RunEvent, runConformance } from '../../src/run';
import { selectRequirements } from '../../src/run/selection';
import { ran, temporaryFolder } from './program';

const folder = temporaryFolder();
const TOKEN = 'sesam-open-u-4711';

describe('een run', () => {
  it('toetst zonder doel de ingebouwde referentie-implementatie en schrijft alle rapporten', async () => {
    const { code, out } = await ran(folder, ['run', '--only', 'C0992-01', '--seed', 'vast', '--out', 'rapport']);
    assert.equal(code, 0, out);
    assert.match(out, /Rapporten: rapport\n$/);
    const files = [
      'report.json',
      'junit.xml',
      'summary.md',
      'requirements.csv',
      'earl.jsonld',
      'badge.json',
      'evidence.har',
      'journal.ndjson',
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(join(folder, 'rapport', file))),
      [],
    );
    assert.ok(!existsSync(join(folder, 'rapport', '.run')));
    const report: { target: { embedded: boolean }; run: { command: string; exchanges: number } } = JSON.parse(
      readFileSync(join(folder, 'rapport', 'report.json'), 'utf8'),
    );
    assert.equal(report.target.embedded, true);
    assert.equal(report.run.command, 'klantinteracties-conformance run --out rapport --only C0992-01 --seed vast');
    assert.ok(report.run.exchanges > 2);
  });

  it('als functie, op een adres: herkent het profiel, meldt voortgang en laat niets achter', async () => {
    const reference = await createReference({ profile: loadProfile('open-klant-0.9'), token: TOKEN });
    const { url } = await reference.listen();
    process.env.TOETS_TOKEN = TOKEN;
    try {
      const events: RunEvent[] = [];
      const settings = { url, only: 'C0992-01', out: 'adres', authentication: { scheme: 'token', tokenVariable: 'TOETS_TOKEN' } } as const;
      const report = await runConformance({ ...settings, folder, onEvent: (event) => events.push(event) });
      assert.equal(report.requirements.find(({ id }) => id === 'C0992-01')?.verdict, 'voldoet');
      assert.match(report.profile.ground, /^herkend aan/);
      assert.equal(report.target.apiVersion, '0.9.0');
      assert.deepEqual([...new Set(events.map(({ kind }) => kind))], ['voorcontrole', 'begonnen', 'bericht', 'voortgang']);
      assert.deepEqual(reference.register.all('klantcontact'), []);
      const written = readdirSync(join(folder, 'adres')).map((file) => readFileSync(join(folder, 'adres', file), 'utf8'));
      assert.deepEqual(
        written.filter((text) => text.includes(TOKEN)),
        [],
      );
    } finally {
      delete process.env.TOETS_TOKEN;
      await reference.close();
    }
  });

  it('met processen naast elkaar, in een andere volgorde, geeft hetzelfde oordeel', async () => {
    const verdicts = async (extra: object, out: string) => {
      const report = await runConformance({ only: 'C0992', seed: 'vast', folder, out, ...extra });
      return report.requirements.filter(({ selected }) => selected).map(({ id, verdict, scenarios }) => [id, verdict, scenarios.length]);
    };
    assert.deepEqual(await verdicts({ parallel: 2, order: 'random' }, 'samen'), await verdicts({}, 'alleen'));
  });

  it('die al onderbroken is toetst niets', async () => {
    const report = await runConformance({ only: 'C0992-01', folder, out: 'gestopt', signal: AbortSignal.abort() });
    assert.deepEqual({ verdict: report.verdict, interrupted: report.run.interrupted }, { verdict: 'niet-vastgesteld', interrupted: true });
    assert.equal(report.requirements.find(({ id }) => id === 'C0992-01')?.verdict, 'niet-getoetst');
  });

  it('met eigen codes noemt een eigen profiel', async () => {
    const report = await runConformance({ only: 'C0992-01', folder, out: 'codes', conventions: { kanalen: { Telefoon: 'TEL' } } });
    assert.equal(report.profile.name, 'open-klant-0.9-eigen-codes');
    assert.match(readFileSync(join(folder, 'codes', 'evidence.har'), 'utf8'), /\\"kanaal\\":\\"TEL\\"/);
    assert.equal(report.requirements.find(({ id }) => id === 'C0992-01')?.verdict, 'voldoet');
  });
});

describe('de selectie van een run', () => {
  const register = loadRequirements();

  it('een revisie laat de eisen van de andere weg', () => {
    const revisions = new Set(selectRequirements(register, { revision: '23' }).requirements.map(({ revision }) => revision));
    assert.deepEqual([...revisions].sort(), ['23', '23+24']);
  });
});
