import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ran, temporaryFolder } from './program';

const folder = temporaryFolder();
writeFileSync(join(folder, 'bestand'), '');
writeFileSync(join(folder, 'geen.json'), '{');
writeFileSync(join(folder, 'kapot.config.json'), '{\n  "urll": "x"\n}');
mkdirSync(join(folder, 'vol'));
const created = { event: 'intent', entry: 'a', type: 'klantcontact', runId: 'r', scenario: 's', at: '2024-03-29T00:00:00Z' };
writeFileSync(join(folder, 'vol', 'journal.ndjson'), `${JSON.stringify(created)}\n`);
const before = readdirSync(folder, { recursive: true }).sort();

const ACC = 'http://localhost:1/api';
const cases: [what: string, args: string[], expected: RegExp][] = [
  ['onbekende opdracht', ['rum'], /^Onbekende opdracht 'rum'\. Bedoelt u 'run'\?\n$/],
  ['onbekende optie', ['run', '--ulr', 'x'], /^Onbekende optie --ulr\. Bedoelt u --url\?\n$/],
  ['onbekende optie zonder opdracht', ['--ulr', 'x'], /^Onbekende optie --ulr/],
  ['optie zonder waarde', ['run', '--url'], /^Bij --url <adres> ontbreekt een waarde\.\n$/],
  ['te veel argumenten', ['list', 'C0992', 'C0534'], /^Te veel argumenten voor list\. Zie --help\.\n$/],
  ['ontbrekend argument', ['validate'], /^Het argument <bestand> ontbreekt\. Zie --help\.\n$/],
  ['geen webadres', ['--url', 'klant'], /^--url: 'klant' is geen webadres\./],
  ['onbekend profiel', ['--url', ACC, '--profile', 'open-klant-0.8'], /Bedoelt u 'open-klant-0\.9'\?/],
  ['onbekend profielbestand', ['--url', ACC, '--profile', './weg.profile.json'], /weg\.profile\.json bestaat niet/],
  [
    'fout in de configuratie',
    ['--config', 'kapot.config.json'],
    /^kapot\.config\.json regel 2 \(\/urll\): onbekende instelling 'urll'\. Bedoelt u 'url'\?\n$/,
  ],
  ['productie zonder toestemming', ['--url', 'https://klant.gemeente.nl/api'], /lijkt een productieomgeving.*--yes/],
  ['lege selectie', ['--only', 'C9999'], /Geen enkele eis past bij 'C9999'/],
  ['selectie zonder scenario', ['--only', '@niet-toetsbaar'], /bevat geen enkel scenario/],
  ['onleesbare tag-expressie', ['--only', '@a and'], /tag-expressie '@a and' is niet te lezen/],
  ['optionele eis die niet optioneel is', ['--optional', 'C0992-01'], /eis 'C0992-01' is niet optioneel maar verplicht/],
  ['uitvoer onder een bestand', ['--out', 'bestand/map'], /bestand is geen map\. Kies een andere map met --out\./],
  ['uitvoer waar nog niet is opgeruimd', ['--out', 'vol'], /nog niet zijn opgeruimd.*cleanup/],
  ['ontbrekende bekende afwijkingen', ['--baseline', 'weg.json'], /weg\.json/],
  ['doctor zonder doel', ['doctor'], /geen doel om te controleren/],
  ['validate zonder --as', ['validate', 'geen.json'], /^--as ontbreekt\. Kies uit klantcontact,/],
  ['validate met een onbekend type', ['validate', 'geen.json', '--as', 'klantcontakt'], /Bedoelt u 'klantcontact'\?/],
  ['validate van wat geen JSON is', ['validate', join(folder, 'geen.json'), '--as', 'klantcontact'], /geen geldige JSON/],
  ['list in een onbekende vorm', ['list', '--format', 'xml'], /kies uit table, json, csv/],
  ['render zonder rapport', ['render', 'weg'], /^weg bestaat niet/],
  ['render in een onbekende vorm', ['render', 'bestand', '--format', 'pdf'], /pdf/],
  ['cleanup zonder journaal', ['cleanup'], /^--journal ontbreekt/],
  ['serve op een onmogelijke poort', ['serve', '--port', '70000'], /'70000' is geen poort/],
];

describe('verkeerd gebruik', () => {
  for (const [what, args, expected] of cases) {
    it(`${what}: exit 2 met een zin die zegt wat te doen`, async () => {
      const { code, err, out } = await ran(folder, args);
      assert.match(err, expected);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
    });
  }

  it('een map die niet te maken is', async () => {
    const { code, err } = await ran(folder, ['--only', 'C0992-01', '--out', '/proc/rapport']);
    assert.equal(code, 2);
    assert.match(err, /^De map \/proc\/rapport is niet te beschrijven.*--out\.\n$/);
  });

  it('laat niets half geschreven achter', () => {
    assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), before);
  });

  it('met --yes gaat een doel dat op productie lijkt door', async () => {
    const url = 'http://localhost:1/productie/api';
    assert.deepEqual([(await ran(folder, ['--url', url])).code, (await ran(folder, ['--url', url, '--yes'])).code], [2, 3]);
    const doctor = ['doctor', '--url', url];
    const codes = [
      (await ran(folder, doctor)).code,
      (await ran(folder, [...doctor, '--read-only'])).code,
      (await ran(folder, [...doctor, '--yes'])).code,
    ];
    assert.deepEqual(codes, [2, 3, 3]);
  });

  it('een doel dat er niet is: exit 3, zonder rapport', async () => {
    const { code, err } = await ran(folder, ['--url', 'http://localhost:1/api', '--out', 'nieuw']);
    assert.equal(code, 3);
    assert.match(err, /✗ Verbinding .*\n.*→ /);
    assert.ok(!readdirSync(folder).includes('nieuw'));
  });
});
