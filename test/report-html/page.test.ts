import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { html } from '../../src/report/html/markup';
import { reportPage } from '../../src/report/html/report-page';
import type { Report } from '../../src/verdict/report-model';
import { exchange } from '../report/exchanges';
import { BUILT_REPORTS, HOSTILE, TAMPERED_REPORTS } from '../report/hostile';
import { largeEvidence, largeReport } from './large-report';
import { EXCHANGES, pageOf, STATES } from './states';

/** Everything between the tags, as a reader sees it. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#39;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/\s+/gu, ' ');
}

const SECTIONS = ['oordeel', 'wat', 'beeld', 'klassen', 'afwijkingen', 'niet-getoetst', 'eisen', 'aanroepen', 'over'];

describe('report.html', () => {
  it('serves the buyer first, then the tester, then the developer', async () => {
    const page = await pageOf('niet conform', 'nl');
    const places = SECTIONS.map((id) => page.indexOf(`<section class="ki-section" id="${id}"`));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('tells a buyer verdict, profile, product, version, address, date and who', async () => {
    const text = textOf(await pageOf('niet conform', 'nl'));
    assert.match(text, /Niet conform, getoetst met profiel open-klant-0\.9/);
    assert.match(text, /Dit product doet niet alles wat de standaard Klantinteracties verplicht stelt\. 3 eisen kloppen niet\./);
    assert.match(text, /Product Proefregister Versie 1\.2\.3/);
    assert.match(text, /Datum 1 juni 2024 om 12:00/);
    assert.match(text, /Uitgevoerd door niet opgegeven/);
    assert.match(text, /klantinteracties-conformance 0\.1\.0, eisenset/);
  });

  it('says what was not tested, and why', async () => {
    const partial = textOf(await pageOf('gedeeltelijk conform', 'nl'));
    assert.match(partial, /niet ondersteund \(1 eis, waarvan 1 verplicht\) De leverancier geeft op dat het product dit niet kan/);
    assert.match(partial, /Kan dit product niet, volgens de leverancier bijlagen zoeken op klantcontact \(bij\.zoek\)/);
    assert.match(partial, /Alleen een deel van de eisen is getoetst: C0992/);
    assert.match(textOf(await pageOf('conform', 'nl')), /een telefoongesprek is over HTTP niet waar te nemen/);
    assert.match(textOf(await pageOf('niet vastgesteld', 'nl')), /Er is geen oordeel over dit product/);
  });

  it('says what the profile makes of the standard and of its own description', async () => {
    const text = textOf(await pageOf('conform', 'nl'));
    assert.match(text, /op 1 punt af van het informatiemodel .* interneTaak\.nummer Verschil nummer is tekst Bron OpenAPI 0\.9\.0/);
    assert.match(
      text,
      /klopt op 1 plaats niet; .* PATCH Wat er niet klopt Verwijst naar alle .* Hoe het profiel dit leest Alleen wat verandert/,
    );
    const { irregularities: _none, ...plain } = { ...STATES.conform, differences: [] };
    assert.doesNotMatch(await reportPage(plain, undefined), /id="profiel"/);
  });

  it('opens what counts first, and not what was only observed', async () => {
    const page = await pageOf('niet conform', 'nl');
    const opened = [...page.matchAll(/id="eis-([\w-]+)"[^>]*>\s*<details open/gu)].map(([, id]) => id);
    assert.deepEqual(opened, ['C0992-01', 'C0992-02', 'C0992-06']);
  });

  it('shows what was left behind, what was known and what is no more', async () => {
    const text = textOf(await pageOf('niet conform', 'nl'));
    assert.match(
      text,
      /Niet opgeruimd Deze testgegevens staan nog in het product\. partij https:\/\/doel\.example\/partijen\/1 : status 403/,
    );
    assert.match(text, /1 afwijking was al bekend/);
    assert.match(text, /Een bekende afwijking komt niet meer voor: C0992-99/);
    assert.match(text, /Opmerkingen die niet meetellen .* C0992-02/);
  });

  it('shows deviations and observations with their exchange, and leaves the others in the evidence', async () => {
    const page = await pageOf('niet conform', 'nl');
    assert.match(page, /href="#uitwisseling-x2">Aanroep en antwoord bekijken/);
    assert.deepEqual([...page.matchAll(/id="uitwisseling-(x\d)"/gu)].map(([, id]) => id).sort(), ['x2', 'x3', 'x4']);
    assert.match(textOf(page), /curl --globoff --compressed --request GET/);
    assert.match(textOf(page), /geen antwoord: geen antwoord binnen 10 s/);
    assert.match(textOf(await reportPage(STATES['niet conform'], undefined)), /Aanroep x2 staat in evidence\.har/);
  });

  it('is English when asked, and says which parts are Dutch', async () => {
    const page = await pageOf('niet conform', 'en');
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(textOf(page), /Not conformant, tested with profile open-klant-0\.9/);
    assert.match(page, /<span lang="nl">Een verbod<\/span>/);
    assert.doesNotMatch(await pageOf('niet conform', 'nl'), / lang="nl">Een verbod/);
    const dutchWords = /\b(niet|klopt|eisen|oordeel|getoetst|leverancier)\b/u;
    const english = page
      .replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '')
      .replace(/ lang="nl">[^<]*/gu, '>')
      .replace(/<[^>]*>/gu, ' ');
    assert.doesNotMatch(english.replace(/run --url.*|klantinteracties\S*/gu, ''), dutchWords);
  });

  it('loads nothing and lets nothing but its own script run', async () => {
    const page = await pageOf('niet conform', 'nl');
    assert.doesNotMatch(page.replace(/<style>[\s\S]*?<\/style>/u, ''), /\s(?:src|srcset|action|style|on\w+)=/u);
    assert.doesNotMatch(page, /url\(|@import|<link|<base|<iframe/u);
    assert.match(page, /default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; script-src &#39;sha256-[\w+/=]+&#39;/);
    assert.ok([...page.matchAll(/ href="([^"]*)"/gu)].every(([, href]) => href?.startsWith('#')));
  });

  it('gives each place on the page one name, and no link leads nowhere', async () => {
    for (const state of ['niet conform', 'conform', 'gedeeltelijk conform', 'niet vastgesteld'] as const) {
      const page = await pageOf(state, 'nl');
      const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, target] of page.matchAll(/ (?:href="#|for="|aria-labelledby=")([^" ]*)/gu)) assert.ok(ids.includes(target), target);
    }
  });

  it('stays below 5 MB with 400 requirements that all fail and 3,000 exchanges', async () => {
    const page = await reportPage(largeReport(), largeEvidence);
    assert.ok(Buffer.byteLength(page) < 5_000_000, `${Buffer.byteLength(page)} bytes`);
    assert.equal([...page.matchAll(/<li class="ki-requirement"/gu)].length, 400);
  });
});

describe('what a target sent', () => {
  const TAG = /<[a-z][a-z0-9]*(?:\s+[\w-]+(?:="[^"<>]*")?)*\s*\/?>|<\/[a-z0-9]+>|<!DOCTYPE html>/giu;
  const exchanges = (text: string) => () => [
    exchange('x2', { request: { ...exchange('x2').request, url: text, headers: { [text]: text }, body: text } }),
  ];

  it('is data on the page, whatever it is', async () => {
    const reports: Report[] = [...BUILT_REPORTS, ...TAMPERED_REPORTS];
    for (const report of reports) {
      const page = (await reportPage(report, EXCHANGES)).replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '');
      assert.deepEqual(page.replace(TAG, '').match(/.{0,40}[<>].{0,40}/u), null);
      assert.deepEqual(page.match(/(?![\t\n])\p{Cc}|\p{Surrogate}|\p{Bidi_Control}/u), null);
      assert.ok(page.length < 3_000_000, String(page.length));
    }
  });

  it('is data in an exchange too', async () => {
    for (const text of Object.values(HOSTILE)) {
      const page = (await reportPage(STATES['niet conform'], exchanges(text))).replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '');
      assert.deepEqual(page.replace(TAG, '').match(/.{0,40}[<>].{0,40}/u), null);
      assert.deepEqual(page.match(/(?![\t\n])\p{Cc}|\p{Surrogate}|\p{Bidi_Control}/u), null);
    }
  });

  it('is cut when long, and only counted when nobody can read it', async () => {
    const long = await reportPage(STATES['niet conform'], exchanges('é'.repeat(100_000)));
    assert.match(textOf(long), /… \(ingekort: 4000 van 100000 tekens; alles staat in het bewijs\)/);
    const binary = await reportPage(STATES['niet conform'], exchanges('\u0000\u0001PNG\ufffd\ufffd'.repeat(50)));
    assert.match(textOf(binary), /\(geen leesbare tekst, 350 tekens; zie het bewijs\)/);
  });
});

describe('templates', () => {
  it('escape what is put in, in text and in attributes', () => {
    assert.equal(
      html`<p title="${'"><script>'}">${['<', html`<b>x</b>`, 3, undefined, false]}</p>`.text,
      '<p title="&quot;&gt;&lt;script&gt;">&lt;<b>x</b>3</p>',
    );
  });

  it('have their attribute values between double quotes everywhere', () => {
    const folder = join(__dirname, '..', '..', 'src', 'report');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    for (const name of sources) {
      assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /<[a-z][^>`]*\s[\w-]+=(?:\$\{|')/u, name);
    }
  });
});
