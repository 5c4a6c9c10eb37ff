import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { resolveConfiguration } from '../../src/config/resolve';
import { folder, type Given, message, resolved } from './given';

describe('instellingen in oplopende volgorde', () => {
  const file = '{ "url": "https://bestand.test/api", "parallel": 3, "seed": "bestand" }';
  const environment = { KLANTINTERACTIES_URL: 'https://omgeving.test/api', KLANTINTERACTIES_PARALLEL: '4' };

  it('zonder iets gelden de standaardwaarden', () => {
    const { url, profile, parallel, readOnly, lang, order, authentication, optional } = resolved({});
    const expected = { url: undefined, profile: undefined, parallel: 1, readOnly: false, lang: 'nl', order: 'defined', optional: [] };
    assert.deepEqual({ url, profile, parallel, readOnly, lang, order, optional }, expected);
    assert.deepEqual(authentication, { scheme: 'none' });
  });

  it('de omgeving gaat voor het bestand en een vlag voor de omgeving', () => {
    const { url, parallel, seed } = resolved({ file, environment, flags: { parallel: '5' } });
    assert.deepEqual({ url, parallel, seed }, { url: 'https://omgeving.test/api', parallel: 5, seed: 'bestand' });
  });

  it('een schuine streep aan het eind van het adres valt weg', () => {
    assert.equal(resolved({ flags: { url: 'https://host.test/api/v1//' } }).url, 'https://host.test/api/v1');
  });

  it('paden in het bestand gelden vanaf de map van het bestand', () => {
    const { tls, out } = resolved({ file: '{ "out": "uit", "tls": { "caFile": "ca.pem" } }' });
    assert.deepEqual({ ca: tls.caFile, out }, { ca: join(folder, 'ca.pem'), out: join(folder, 'uit') });
  });

  it('commentaar en een komma te veel mogen', () => {
    assert.equal(resolved({ file: '{\n  // het doel\n  "seed": "a", /* klaar */\n}' }).seed, 'a');
  });

  it('dezelfde instellingen geven dezelfde digest, andere een andere', () => {
    const first = resolved({ file: '{ "parallel": 2, "limits": { "timeoutMs": 9000, "bodyBytes": 90000 } }' });
    const reordered = resolved({ file: '{ "limits": { "bodyBytes": 90000, "timeoutMs": 9000 }, "parallel": 2 }' });
    const other = resolved({ file: '{ "parallel": 2, "limits": { "timeoutMs": 9000, "bodyBytes": 80000 } }' });
    assert.equal(first.digest, reordered.digest);
    assert.notEqual(first.digest, other.digest);
  });

  it('wat een rapport apart noemt of geen oordeel verandert, maakt geen andere configuratie', () => {
    const { digest } = resolved({ file: '{}' });
    const told = [
      '"url": "https://elders.example"',
      '"product": { "name": "N", "version": "2" }',
      '"operator": "Gemeente"',
      '"profile": "vng-crud-0.0.3"',
    ];
    for (const setting of [...told, '"seed": "b"', '"lang": "en"', '"keep": true', '"out": "elders"']) {
      assert.equal(resolved({ file: `{ ${setting} }` }).digest, digest, setting);
    }
    for (const setting of [
      '"readOnly": true',
      '"only": "C0992"',
      '"optional": ["C0992-10"]',
      '"classes": ["P1a"]',
      '"capabilities": { "absent": ["bij"] }',
    ]) {
      assert.notEqual(resolved({ file: `{ ${setting} }` }).digest, digest, setting);
    }
  });
});

describe('fouten in het bestand noemen regel en plaats', () => {
  const cases: [what: string, file: string, expected: RegExp][] = [
    ['onbekende instelling', '{\n  "paralel": 2\n}', /regel 2 \(\/paralel\): onbekende instelling 'paralel'\. Bedoelt u 'parallel'\?/],
    [
      'onbekend onderdeel',
      '{\n "tls": {\n "cafile": "x" } }',
      /regel 3 \(\/tls\/cafile\): onbekende instelling 'cafile'\. Bedoelt u 'caFile'\?/,
    ],
    ['verkeerd type', '{ "parallel": "veel" }', /regel 1 \(\/parallel\): moet een geheel getal zijn/],
    ['te groot', '{ "parallel": 99 }', /\(\/parallel\): mag hoogstens 16 zijn/],
    ['onbekend schema', '{ "authentication": { "scheme": "tokken" } }', /'tokken' kan niet; kies uit token, .*none\. Bedoelt u 'token'\?/],
    ['onvolledig schema', '{ "authentication": { "scheme": "zgw-jwt", "clientId": "x" } }', /'secretVariable' ontbreekt/],
    ['geheim in het bestand', '{ "authentication": { "scheme": "token", "token": "abc" } }', /onbekende instelling 'token'/],
    ['certificaat zonder sleutel', '{ "tls": { "certificateFile": "c.pem" } }', /'keyFile' hoort bij 'certificateFile' en ontbreekt/],
    ['optional', '{ "optional": "allemaal" }', /\(\/optional\): moet 'alle' zijn of een lijst/],
    ['proxy', '{ "proxy": 8080 }', /\(\/proxy\): moet 'none' zijn of een object met 'url'/],
    ['header', '{ "headers": [{ "name": "X-A" }] }', /\(\/headers\/0\): heeft naast 'name' precies een van/],
    ['geen JSON', '{\n  "url": \n}', /regel 3: geen geldige JSON/],
  ];
  for (const [what, file, expected] of cases) {
    it(what, () => assert.match(message({ file }), expected));
  }

  it('alle fouten tegelijk', () => {
    assert.equal(message({ file: '{ "a": 1, "b": 2 }' }).split('\n').length, 2);
  });

  it('een genoemd bestand dat er niet is', () => {
    const read = () => resolveConfiguration({ flags: {}, environment: {}, folder, file: 'weg.json' });
    assert.throws(read, /weg\.json is niet te lezen/);
  });
});

describe('fouten in vlaggen en omgeving noemen de herkomst', () => {
  const cases: [what: string, given: Given, expected: RegExp][] = [
    ['geen webadres', { flags: { url: 'klant.nl' } }, /^--url: 'klant\.nl' is geen webadres\. Geef het basisadres/],
    ['ander protocol', { flags: { url: 'ftp://klant.nl' } }, /is geen webadres/],
    [
      'aanmelding in het adres',
      { flags: { url: 'https://jan:geheim@klant.nl' } },
      /^--url: het adres bevat een gebruikersnaam of wachtwoord/,
    ],
    ['zoekvraag in het adres', { flags: { url: 'https://klant.nl/?a=1' } }, /zoekvraag of anker/],
    ['uit de omgeving', { environment: { KLANTINTERACTIES_URL: 'x' } }, /^KLANTINTERACTIES_URL: /],
    ['uit het bestand', { file: '{\n"url": "x" }' }, /^conformance\.config\.json regel 2 \(\/url\): /],
    ['onbekend profiel', { flags: { profile: 'open-klant' } }, /^--profile: onbekend profiel 'open-klant'\. Bedoelt u 'open-klant-0\.9'\?/],
    ['deel buiten bereik', { flags: { shard: '5/4' } }, /^--shard: '5\/4' is geen deel/],
    ['onbekende revisie', { flags: { rev: '25' } }, /^--rev: '25' kan niet; kies uit 23, 24/],
    ['onbekende klasse', { flags: { claim: 'P1a,P9x' } }, /^--claim: onbekende klasse 'P9x'/],
    [
      'onbekende mogelijkheid',
      { flags: { absent: 'bij.zoeken' } },
      /^--absent: onbekende mogelijkheid 'bij\.zoeken'\. Bedoelt u 'bij\.zoek'\?/,
    ],
    ['geen ja of nee', { environment: { KLANTINTERACTIES_READ_ONLY: 'misschien' } }, /^KLANTINTERACTIES_READ_ONLY: 'misschien' kan niet/],
    ['leeg token', { flags: { auth: 'bearer' } }, /^--auth: de omgevingsvariabele KLANTINTERACTIES_TOKEN is leeg/],
    ['token in plaats van naam', { flags: { 'token-env': 'abc-123' } }, /^--token-env: hier hoort de naam van een omgevingsvariabele/],
    ['schema dat meer vraagt', { flags: { auth: 'basic' } }, /^--auth: 'basic' kan niet.*conformance\.config\.json/],
  ];
  for (const [what, given, expected] of cases) {
    it(what, () => assert.match(message(given), expected));
  }

  it('een geheim staat nooit in een melding', () => {
    const messages = [{ url: 'https://jan:geheim@klant.nl' }, { url: 'jan:geheim@klant.nl' }, { 'token-env': 'geheim-123' }].map((flags) =>
      message({ flags }),
    );
    assert.deepEqual(
      messages.filter((text) => text.includes('geheim@') || text.includes('geheim-123')),
      [],
    );
  });
});

describe('aanmelding', () => {
  const environment = { KLANTINTERACTIES_TOKEN: 't', ANDER: 'a' };
  const cases: [what: string, given: Given, expected: object][] = [
    ['het token in de omgeving volstaat', { environment }, { scheme: 'token' }],
    ['een andere variabele', { environment, flags: { 'token-env': 'ANDER' } }, { scheme: 'token', tokenVariable: 'ANDER' }],
    ['een ander schema', { environment, flags: { auth: 'bearer' } }, { scheme: 'bearer' }],
    ['geen aanmelding', { environment, flags: { auth: 'none' } }, { scheme: 'none' }],
    [
      'een schema uit het bestand met een andere variabele',
      { environment, file: '{ "authentication": { "scheme": "bearer" } }', flags: { 'token-env': 'ANDER' } },
      { scheme: 'bearer', tokenVariable: 'ANDER' },
    ],
  ];
  for (const [what, given, expected] of cases) {
    it(what, () => assert.deepEqual(resolved(given).authentication, expected));
  }
});
