import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../src/cli/commands';
import { loadConfigFile } from '../../src/config/config-file';
import { Journal, openEntries } from '../../src/own-data';
import { loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference/reference';
import { ran, temporaryFolder } from './program';

const folder = temporaryFolder();

describe('hulp', () => {
  it('noemt elke opdracht, in het Nederlands', async () => {
    const { code, out } = await ran(folder, ['--help']);
    assert.equal(code, 0);
    assert.deepEqual(
      COMMANDS.filter(({ name }) => !new RegExp(`^  ${name} `, 'm').test(out)),
      [],
    );
    assert.doesNotMatch(out, /Usage|Options|Commands|display help/);
  });

  it('bij een opdracht noemt elke optie en voorbeelden', async () => {
    const { out } = await ran(folder, ['run', '--help']);
    assert.match(out, /Gebruik: klantinteracties-conformance run \[opties\]/);
    assert.match(out, /--read-only/);
    assert.match(out, /Voorbeelden:\n {2}klantinteracties-conformance run --url/);
    assert.doesNotMatch(out, /Usage|Options|display help/);
  });

  it('toont de versie', async () => {
    const manifest: { version: string } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
    assert.equal((await ran(folder, ['--version'])).out, `${manifest.version}\n`);
  });
});

describe('init', () => {
  it('schrijft een voorbeeld dat geldig is, en overschrijft niets', async () => {
    assert.equal((await ran(folder, ['init'])).code, 0);
    assert.equal(loadConfigFile(undefined, folder)?.settings.url, 'https://klant.acc.voorbeeld.nl/klantinteracties/api/v1');
    const again = await ran(folder, ['init']);
    assert.deepEqual({ code: again.code, forced: (await ran(folder, ['init', '--force'])).code }, { code: 2, forced: 0 });
    assert.match(again.err, /bestaat al/);
  });

  it('elke uitgecommentarieerde instelling is geldig', () => {
    const text = readFileSync(join(folder, 'conformance.config.json'), 'utf8');
    const blocks = text.match(/^ {2}\/\/ "\w+": .*(?:\n {2}\/\/ (?: |\}|\]).*)*/gm) ?? [];
    const settings = blocks.map((block) => block.replaceAll(/^ {2}\/\/ /gm, '').replace(/,$/, ''));
    assert.ok(settings.length >= 8);
    assert.equal(
      settings.some((setting) => /^"conventions": .*"telefoonnummer": .*\}$/s.test(setting)),
      true,
    );
    for (const setting of settings) {
      writeFileSync(join(folder, 'een.json'), `{ ${setting} }`);
      assert.doesNotThrow(() => loadConfigFile('een.json', folder), setting);
    }
  });
});

describe('list', () => {
  it('toont casussen, eisen van een casus en alles als JSON', async () => {
    assert.match((await ran(folder, ['list'])).out, /C0992.*P1a/);
    const one = await ran(folder, ['list', 'C0992']);
    assert.match(one.out, /C0992-03/);
    assert.doesNotMatch(one.out, /C9167-01/);
    const all: { id: string }[] = JSON.parse((await ran(folder, ['list', '--format', 'json'])).out);
    assert.ok(all.some(({ id }) => id === 'C0992-03') && all.some(({ id }) => id === 'C9167-01'));
  });
});

describe('cleanup', () => {
  it('van een doel dat niet antwoordt: exit 3, en het journaal blijft', async () => {
    const file = join(folder, 'onbereikbaar.ndjson');
    const journal = new Journal(file, { baseUrl: 'http://127.0.0.1:1/api', profile: 'open-klant-0.9' });
    journal.created(journal.intent('klantcontact', 'r', 's'), 'klantcontact', '5452f450-e940-4996-a353-37f4a7ec8710');
    journal.close();
    writeFileSync(join(folder, 'kaal.json'), '{}');
    const { code, out, err } = await ran(folder, ['cleanup', '--journal', file, '--config', 'kaal.json']);
    assert.equal(code, 3);
    assert.match(out, /^Verwijderd: 0\nNiet verwijderd: klantcontact .* \(Het doel neemt geen verbinding aan/);
    assert.match(err, /^Het doel antwoordt niet\. .*probeer het opnieuw/);
    assert.equal(openEntries(file).length, 1);
  });

  it('van een doel dat weigert: exit 1, met de reden', async () => {
    const reference = await createReference({ profile: loadProfile('open-klant-0.9'), token: 'sesam' });
    const { url } = await reference.listen();
    try {
      const file = join(folder, 'geweigerd.ndjson');
      const journal = new Journal(file, { baseUrl: url, profile: 'open-klant-0.9' });
      journal.created(journal.intent('klantcontact', 'r', 's'), 'klantcontact', '5452f450-e940-4996-a353-37f4a7ec8710');
      journal.close();
      const wrong = { KLANTINTERACTIES_TOKEN: 'verkeerd' };
      const { code, out } = await ran(folder, ['cleanup', '--journal', file, '--config', 'kaal.json'], wrong);
      assert.equal(code, 1);
      assert.match(out, /Niet verwijderd: klantcontact .* \(verwijderen gaf status 401: controleer het token\)/);
    } finally {
      await reference.close();
    }
  });

  it('verwijdert wat het journaal noemt en niets anders', async () => {
    const reference = await createReference({ profile: loadProfile('open-klant-0.9'), token: 'sesam' });
    const { url } = await reference.listen();
    try {
      const ids = ['5452f450-e940-4996-a353-37f4a7ec8710', 'a255acc8-b7b9-4db3-94aa-ecba5aec9f5f'];
      for (const id of ids) {
        reference.register.put('klantcontact', id, { id, onderwerp: 'test' });
      }
      const journal = new Journal(join(folder, 'journal.ndjson'), { baseUrl: url, profile: 'open-klant-0.9' });
      journal.created(journal.intent('klantcontact', 'r', 's'), 'klantcontact', ids[0] ?? '');
      const { code, out } = await ran(folder, ['cleanup', '--journal', '.', '--config', 'leeg.json'], { KLANTINTERACTIES_TOKEN: 'sesam' });
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      writeFileSync(join(folder, 'leeg.json'), '{}');
      const done = await ran(folder, ['cleanup', '--journal', '.', '--config', 'leeg.json', '--token-env', 'SLEUTEL'], {
        SLEUTEL: 'sesam',
      });
      assert.deepEqual({ code: done.code, out: done.out }, { code: 0, out: 'Verwijderd: 1\n' });
      assert.deepEqual(
        reference.register.all('klantcontact').map(({ id }) => id),
        ids.slice(1),
      );
    } finally {
      await reference.close();
    }
  });
});
