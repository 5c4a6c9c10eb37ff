import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { loadProfile, type ProfileModel } from '../../src/profile';
import { validatorFor } from '../../src/validation';

const folder = mkdtempSync(join(tmpdir(), 'eigen-profiel-'));
const example = join(packageRoot(), 'examples', 'own-profile', 'gemeente-voorbeeld.profile.json');
const base = loadProfile('open-klant-0.9');

after(() => rmSync(folder, { recursive: true }));

const load = (text: string): ProfileModel => {
  const file = join(folder, 'mijn.profile.json');
  writeFileSync(file, text);
  return loadProfile(file);
};
const own = (content: object): ProfileModel =>
  load(JSON.stringify({ extends: 'open-klant-0.9', name: 'mijn', title: 'Mijn register', ...content }));

describe('a profile on top of a built-in one', () => {
  it('without differences carries the same under another name', () => {
    const profile = own({});
    const { name, title, ...rest } = profile.definition;
    const { name: _, title: __, ...wanted } = base.definition;
    assert.deepEqual([name, title, profile.base], ['mijn', 'Mijn register', 'open-klant-0.9']);
    assert.deepEqual(rest, wanted);
    assert.notEqual(profile.digest, base.digest);
    assert.equal(base.base, undefined);
  });

  it('merges objects at every depth and replaces everything else', () => {
    const profile = own({
      statuses: { created: [200] },
      resources: { klantcontact: { path: '/contacten', properties: { kanaal: { schema: { maxLength: 10 } } } } },
    });
    assert.deepEqual(profile.definition.statuses, { ...base.definition.statuses, created: [200] });
    assert.equal(profile.resource('klantcontact').path, '/contacten');
    assert.equal(profile.resource('klantcontact').definition.itemPath, '/klantcontacten/{id}');
    assert.deepEqual(profile.resource('klantcontact').definition.properties.kanaal, {
      required: true,
      schema: { type: 'string', maxLength: 10 },
    });
  });

  it('removes with null, except where null is a value', () => {
    const profile = own({
      paging: null,
      resources: {
        klantcontact: {
          properties: { metadata: null, inhoud: { emptyAs: null }, indicatieContactGelukt: { values: { nee: null, onbekend: false } } },
        },
      },
    });
    const { properties } = profile.resource('klantcontact').definition;
    assert.equal(profile.definition.paging, undefined);
    assert.equal('metadata' in properties, false);
    assert.equal(properties.inhoud?.emptyAs, null);
    assert.deepEqual(properties.indicatieContactGelukt?.values, { ja: true, nee: null, onbekend: false });
  });

  it('adds differences, and drops those about what it left out', () => {
    const text = (profile: ProfileModel, attribute: string): string[] =>
      profile.definition.differences
        .filter((entry) => entry.object === 'klantcontact' && entry.attribute === attribute)
        .map((entry) => entry.text);
    const profile = own({
      resources: { klantcontact: { properties: { metadata: null } } },
      differences: [{ object: 'klantcontact', attribute: 'kanaal', text: 'Een vast kanaal.', source: 'Mijn register' }],
    });
    assert.deepEqual(text(profile, 'kanaal'), ['Een vast kanaal.']);
    assert.equal(text(base, 'metadata').length, 1);
    assert.deepEqual(text(profile, 'metadata'), []);
    assert.deepEqual(text(profile, 'taal'), text(base, 'taal'));
  });

  it('may have comments', () => {
    assert.equal(load('// mijn register\n{ "extends": "vng-crud-0.0.3", "name": "a", "title": "A", }').base, 'vng-crud-0.0.3');
  });
});

describe('the example of a form of its own', () => {
  const profile = loadProfile(example);

  it('puts objects on the wire in that form', () => {
    const klantcontact = profile.resource('klantcontact');
    const object = { kanaal: 'balie', onderwerp: 'Paspoort', taal: 'nld', vertrouwelijk: false, indicatieContactGelukt: 'ja' };
    const body = { via: 'balie', onderwerp: 'Paspoort', taal: 'nld', vertrouwelijk: false, indicatieContactGelukt: 'j' };
    assert.deepEqual(klantcontact.toRequest(object), body);
    assert.deepEqual(klantcontact.fromResponse({ id: '7', ...body }), { id: '7', ...object });
    assert.deepEqual(profile.resource('digitaalAdres').toRequest({ soortDigitaalAdres: 'Whatsapp', verstrektDoorBetrokkene: '3' }), {
      soortDigitaalAdres: 'app',
      verstrektDoorBetrokkene: '3',
    });
    assert.equal(klantcontact.filterFor('plaatsgevondenOp', 'gte')?.name, 'vanaf');
  });

  it('is validated by that form', () => {
    const body = { via: 'balie', onderwerp: 'Paspoort', taal: 'nld', vertrouwelijk: false };
    const validate = validatorFor(profile, 'klantcontact', 'request');
    assert.deepEqual(validate(body), []);
    assert.deepEqual(
      validate({ kanaal: 'balie', onderwerp: 'Paspoort', taal: 'nld', vertrouwelijk: false }).map(
        ({ path, keyword }) => `${path} ${keyword}`,
      ),
      ['/via required'],
    );
  });
});

describe('a profile on top of a built-in one is refused, with line and place', () => {
  const start = '{ "extends": "open-klant-0.9",\n  "name": "mijn", "title": "Mijn register",\n';
  const faulty: readonly [string, string, RegExp][] = [
    ['an unknown key', `${start}  "paging":\n { "maat": 3 } }`, /regel 4, kolom \d+, \/paging: onbekende sleutel "maat"$/],
    [
      'a wrong value',
      `${start}  "resources": { "actor": {\n "path":\n "actoren" } } }`,
      /regel 4, kolom \d+, \/resources\/actor\/path: "actoren" moet passen op/,
    ],
    [
      'removing what is not there',
      `${start}\n "kleur": null }`,
      /regel 4, kolom \d+, \/kleur: null verwijdert niets: het basisprofiel kent hier geen "kleur"$/,
    ],
    [
      'removing what something else needs',
      `${start} "groups": { "contactnaam": null } }`,
      /\/contactnaam\/group: groep 'contactnaam' bestaat niet/,
    ],
    [
      'removing what every profile needs',
      `${start}\n\n "identifier": null }`,
      /regel 1, kolom 1, \(het hele document\): sleutel "identifier" ontbreekt/,
    ],
    [
      'an unknown base',
      '{\n\n "extends": "open-klant-1", "name": "a", "title": "A" }',
      /regel 3, kolom \d+, \/extends: er is geen ingebouwd profiel 'open-klant-1'; kies uit open-klant-0\.9, vng-crud-0\.0\.3\. Bedoelt u 'open-klant-0\.9'\?$/,
    ],
    [
      'no name of its own',
      '{ "extends": "open-klant-0.9", "title": "A" }',
      /regel 1, kolom 1, \(het hele document\): sleutel "name" ontbreekt$/,
    ],
    [
      'the name of a built-in one',
      '{ "extends": "open-klant-0.9", "title": "A",\n "name": "open-klant-0.9" }',
      /regel 2, kolom \d+, \/name: 'open-klant-0\.9' is een ingebouwd profiel; kies een eigen naam$/,
    ],
    ['a base that is no text', '{ "extends": 5, "name": "a", "title": "A" }', /\/extends: er is geen ingebouwd profiel '5'/],
    [
      'a misspelled key, with what was meant',
      `${start} "resources": { "klantcontact": { "properties": {\n "via": { "atribute": "kanaal" } } } } }`,
      /regel 4, kolom 11, \/resources\/klantcontact\/properties\/via: onbekende sleutel "atribute"\. Bedoelt u 'attribute'\?$/,
    ],
    [
      'an attribute that does not exist, with what was meant',
      `${start} "resources": { "klantcontact": { "properties": { "kanaal": null,\n "via": { "attribute": "kanal" } } } } }`,
      /regel 4, kolom 11, .*\/via\/attribute: klantcontact heeft in het informatiemodel geen attribuut 'kanal'\. Bedoelt u 'kanaal'\?/,
    ],
    [
      'two properties for one attribute',
      `${start} "resources": { "klantcontact": { "properties": {\n "via": { "attribute": "kanaal" } } } } }`,
      /\/via: attribuut 'kanaal' heeft al een eigenschap: 'kanaal'$/,
    ],
    [
      'two object types on one path',
      `${start} "resources": { "klantcontact": {\n "path": "/partijen" } } }`,
      /'\/partijen' is al het pad van klantcontact$/,
    ],
    [
      'a name that stands twice',
      `${start} "basePath": "/a",\n "basePath": "/b" }`,
      /regel 4, kolom 2, \/basePath: staat er twee keer; de eerste op regel 3$/,
    ],
    ['another file as its base', '{ "extends": "./basis.json", "name": "a", "title": "A" }', /bouwt alleen voort op een ingebouwd profiel/],
    ['itself as its base', '{ "extends": "a", "name": "a", "title": "A" }', /er is geen ingebouwd profiel 'a'/],
    ['a list', '[]', /\(het hele document\): moet een object zijn, geen \[\]$/],
    ['nothing', '', /is geen JSON: regel 1, kolom 1, het bestand is leeg|hier hoort een waarde/],
    ['a text without end', '{ "extends": "open-klant-0.9', /is geen JSON: regel 1, kolom 14, een tekst zonder afsluitend aanhalingsteken/],
    ['no JSON', '{ "extends": "open-klant-0.9",\n "name" "a" }', /is geen JSON: regel 2, kolom 9, hier hoort een dubbele punt\.$/],
  ];
  for (const [name, text, message] of faulty) {
    it(name, () => {
      assert.throws(() => load(text), { name: 'ProfileError', message });
    });
  }

  it('a folder', () => {
    assert.throws(() => loadProfile(join(folder, 'map.json')), /bestaat niet/);
    mkdirSync(join(folder, 'map.json'));
    assert.throws(() => loadProfile(join(folder, 'map.json')), { name: 'ProfileError', message: /is niet te lezen: het is een map/ });
  });

  it('with the mark that Windows puts before a text it is read all the same', () => {
    assert.equal(load('\uFEFF{ "extends": "open-klant-0.9", "name": "a", "title": "A" }').name, 'a');
  });

  it('everything at once, from top to bottom', () => {
    assert.throws(
      () => own({ kleur: null, maat: 3 }),
      ({ message }: Error) => message.includes('null verwijdert niets') && message.includes('onbekende sleutel "maat"'),
    );
  });
});
