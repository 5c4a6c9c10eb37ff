import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { loadProfile } from '../../src/profile';
import { ran, temporaryFolder } from './program';

const folder = temporaryFolder();
const example = join(packageRoot(), 'examples', 'own-profile', 'gemeente-voorbeeld.profile.json');

function own(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('profile check', () => {
  it('van een ingebouwd profiel: geen verplichte eis valt weg, exit 0', async () => {
    for (const name of ['open-klant-0.9', 'vng-crud-0.0.3']) {
      const { code, out } = await ran(folder, ['profile', 'check', name]);
      assert.equal(code, 0, out);
      assert.match(out, new RegExp(`Het profiel ${name.replaceAll('.', '\\.')} klopt\\.`));
      assert.match(out, /Geen verplichte eis valt weg/);
    }
  });

  it('van een eigen profiel: wat ontbreekt en welke eisen dat raakt, exit 1 als er verplichte bij zijn', async () => {
    copyFileSync(example, join(folder, 'mijn.profile.json'));
    const { code, out } = await ran(folder, ['profile', 'check', 'mijn.profile.json']);
    assert.equal(code, 1, out);
    assert.match(out, /vertegenwoordiging │ het hele objecttype/);
    assert.match(out, /IM-vertegenwoordiging-01 │ verplicht +│ geen objecttype vertegenwoordiging/);
    assert.match(out, /4 verplichte eisen vallen weg: een run geeft hoogstens gedeeltelijk conform/);
  });

  it('als JSON: hetzelfde', async () => {
    const { code, out } = await ran(folder, ['profile', 'check', example, '--json']);
    const checked: { sound: boolean; untestable: { requirement: string; level: string }[] } = JSON.parse(out);
    assert.deepEqual([code, checked.sound], [1, true]);
    assert.deepEqual(
      checked.untestable.filter(({ level }) => level === 'verplicht').map(({ requirement }) => requirement),
      ['01', '02', '03', '04'].map((number) => `IM-vertegenwoordiging-${number}`),
    );
  });

  it('van een fout profiel: exit 2, met regel, kolom, plaats en wat was bedoeld', async () => {
    const file = own('fout.profile.json', '{ "extends": "open-klant-0.9", "name": "a", "title": "A",\n "pagging": {} }');
    const { code, err } = await ran(folder, ['profile', 'check', file]);
    assert.equal(code, 2);
    assert.match(err, /regel 2, kolom 2, \(het hele document\): onbekende sleutel "pagging"\. Bedoelt u 'paging'\?/);
    const json = await ran(folder, ['profile', 'check', file, '--json']);
    assert.equal(json.code, 2);
    assert.deepEqual(JSON.parse(json.out), {
      sound: false,
      faults: [{ line: 2, column: 2, pointer: '', message: 'onbekende sleutel "pagging". Bedoelt u \'paging\'?' }],
    });
  });

  it('van wat er niet is: exit 2, met wat er wel is', async () => {
    for (const [named, message] of [
      ['open-klant-0.8', /Onbekend profiel 'open-klant-0\.8'\. Bedoelt u 'open-klant-0\.9'\?/],
      ['nergens.json', /Het profielbestand .*nergens\.json bestaat niet/],
      [own('leeg.profile.json', ''), /is geen JSON/],
    ] as const) {
      const { code, err } = await ran(folder, ['profile', 'check', named]);
      assert.equal(code, 2, named);
      assert.match(err, message);
    }
    assert.match((await ran(folder, ['profile', 'check'])).err, /Noem een profiel/);
    assert.match((await ran(folder, ['profile', 'chek'])).err, /Bedoelt u 'check'\?/);
  });
});

describe('profile', () => {
  it('noemt zonder meer de ingebouwde profielen', async () => {
    const { code, out } = await ran(folder, ['profile']);
    assert.equal(code, 0);
    assert.match(out, /open-klant-0\.9.*\(standaard\)/);
    assert.match(out, /vng-crud-0\.0\.3/);
  });

  it('show toont hoe attributen op de lijn staan, van een objecttype of van alle', async () => {
    const one = await ran(folder, ['profile', 'show', 'vng-crud-0.0.3', '--type', 'klantcontact']);
    assert.match(one.out, /kanaal +│ \/codeKanaal/);
    assert.doesNotMatch(one.out, /^partij /m);
    const all: { types: { type: string }[] } = JSON.parse((await ran(folder, ['profile', 'show', 'vng-crud-0.0.3', '--json'])).out);
    assert.deepEqual(
      all.types.map(({ type }) => type),
      loadProfile('vng-crud-0.0.3').types(),
    );
    const unknown = await ran(folder, ['profile', 'show', 'vng-crud-0.0.3', '--type', 'klantcontacct']);
    assert.deepEqual([unknown.code, /Bedoelt u 'klantcontact'\?/.test(unknown.err)], [2, true]);
  });
});
