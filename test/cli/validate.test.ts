import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { ran, temporaryFolder } from './program';

const folder = temporaryFolder();
const contact = { kanaal: 'telefoon', onderwerp: 'Vraag', taal: 'nld', vertrouwelijk: false };
const wrong = { ...contact, vertrouwelijk: 'misschien' };
const REQUEST = ['--as', 'klantcontact', '--purpose', 'request'];

function validated(document: unknown, ...args: string[]) {
  writeFileSync(join(folder, 'document.json'), JSON.stringify(document, null, 1));
  return ran(folder, ['validate', 'document.json', ...args]);
}

function validatedText(name: string, text: string, ...args: string[]) {
  writeFileSync(join(folder, name), text);
  return ran(folder, ['validate', name, ...args]);
}

describe('validate', () => {
  it('een goed verzoek: exit 0', async () => {
    const { code, out } = await validated(contact, ...REQUEST);
    assert.equal(code, 0, out);
    assert.match(out, /het document is een geldig klantcontact \(request\) volgens profiel open-klant-0\.9/);
  });

  it('een verkeerd verzoek: exit 1 met plaats, reden en regel, ook op het pad van de verzameling', async () => {
    const { code, out } = await validated(wrong, '--as', '/klantcontacten', '--purpose', 'request');
    assert.equal(code, 1);
    assert.match(out, /^\/vertrouwelijk: .*\(regel 5\)\n1 afwijking van klantcontact \(request\)/);
  });

  it('een lijst, en een pagina in de vorm van elk profiel: elk object apart', async () => {
    const list = await validated([contact, wrong, contact], ...REQUEST);
    assert.deepEqual([list.code, /^\/1\/vertrouwelijk: .*\n1 afwijking .*, in 1 van de 3 objecten/.test(list.out)], [1, true], list.out);
    const page = await validated({ count: 2, next: null, previous: null, results: [contact, wrong] }, ...REQUEST);
    assert.match(page.out, /^\/results\/1\/vertrouwelijk: /);
    const hal = { _embedded: { klantcontacten: [{ nummer: 'x' }] }, _links: { self: { href: 'https://x.example' } } };
    const vng = await validated(hal, '--as', 'klantcontact', '--profile', 'vng-crud-0.0.3');
    assert.match(vng.out, /^\/_embedded\/klantcontacten\/0\//);
    assert.equal((await validated([contact, contact], ...REQUEST)).code, 0);
  });

  it('een document per regel, met de regel erbij', async () => {
    const lines = [contact, wrong, contact].map((document) => JSON.stringify(document)).join('\n\n');
    const { code, out } = await validatedText('contacten.ndjson', `${lines}\n`, ...REQUEST);
    assert.deepEqual([code, /^\/vertrouwelijk: .*\(regel 3\)\n1 afwijking .* in 1 van de 3/.test(out)], [1, true], out);
    const unasked = await validatedText('contacten.json', lines, ...REQUEST);
    assert.deepEqual([unasked.code, /Geef dan --lines/.test(unasked.err)], [2, true], unasked.err);
    assert.equal((await ran(folder, ['validate', 'contacten.json', '--lines', ...REQUEST])).code, 1);
    const broken = await validatedText('stuk.ndjson', `${JSON.stringify(contact)}\n{"a":\n`, ...REQUEST);
    assert.deepEqual([broken.code, /stuk\.ndjson regel 2 is geen geldige JSON/.test(broken.err)], [2, true], broken.err);
  });

  it('het informatiemodel zelf, zonder vorm op de lijn', async () => {
    const model = { nummer: 12, kanaal: 'telefoon', onderwerp: 'Vraag', taal: 'nld', vertrouwelijk: false, indicatieContactGelukt: 'ja' };
    const asked = ['--as', 'klantcontact', '--profile', 'informatiemodel'];
    const good = await validated({ ...model, plaatsgevondenOp: '2024-03-29T10:00:00+01:00' }, ...asked);
    assert.equal(good.code, 0, good.out);
    const bad = await validated({ ...model, indicatieContactGelukt: true }, ...asked);
    assert.deepEqual([bad.code, /^\/indicatieContactGelukt: /m.test(bad.out)], [1, true], bad.out);
    assert.equal((await validated(model, ...asked, '--purpose', 'request')).code, 2);
  });

  it('een eigen profiel, en een samengestelde handeling', async () => {
    const example = join(packageRoot(), 'examples', 'own-profile', 'gemeente-voorbeeld.profile.json');
    const { kanaal, ...rest } = contact;
    assert.equal((await validated({ ...rest, via: kanaal }, ...REQUEST, '--profile', example)).code, 0);
    assert.equal((await validated(contact, ...REQUEST, '--profile', example)).code, 1);
    const together = ['--as', 'maak-klantcontact', '--purpose', 'request'];
    const both = { klantcontact: contact };
    assert.equal((await validated(both, ...together)).code, 0, (await validated(both, ...together)).out);
    assert.match((await validated({ klantcontact: wrong }, ...together)).out, /^\/klantcontact\/vertrouwelijk: /);
  });

  it('als JSON: alle afwijkingen', async () => {
    const many = Array.from({ length: 150 }, () => wrong);
    const json = await validated(many, ...REQUEST, '--json');
    const result: { valid: boolean; objects: number; violations: unknown[] } = JSON.parse(json.out);
    assert.deepEqual([json.code, result.valid, result.objects, result.violations.length], [1, false, 150, 150]);
    assert.match((await validated(many, ...REQUEST)).out, /… en nog 50; --json geeft alles/);
  });

  it('veel objecten: alle, ook de laatste', async () => {
    const many = [...Array.from({ length: 20_000 }, () => contact), wrong];
    const { code, out } = await validated(many, ...REQUEST);
    assert.deepEqual([code, /^\/20000\/vertrouwelijk/.test(out), /1 van de 20001 objecten/.test(out)], [1, true, true], out);
  });

  it('een document dat vijandig diep is', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { code, out } = await validatedText('diep.json', `{"onderwerp": ${deep}}`, ...REQUEST);
    assert.deepEqual([code, /^\/onderwerp: /m.test(out)], [1, true], out.slice(0, 300));
    assert.equal((await validatedText('diep.json', deep.slice(1), ...REQUEST)).code, 2);
  });

  it('de standaardinvoer', () => {
    const main = resolve(__dirname, '../../src/cli/main.ts');
    const run = (input: string, ...args: string[]) =>
      spawnSync(process.execPath, ['--require', require.resolve('ts-node/register/transpile-only'), main, 'validate', '-', ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        env: { ...process.env, TS_NODE_PROJECT: resolve(__dirname, '../../tsconfig.json') },
      });
    assert.equal(run(JSON.stringify(contact), ...REQUEST).status, 0);
    assert.match(run(JSON.stringify(wrong), ...REQUEST).stdout, /^\/vertrouwelijk: /);
    const lines = run(`${JSON.stringify(contact)}\n${JSON.stringify(wrong)}\n`, ...REQUEST, '--lines');
    assert.deepEqual([lines.status, /\(regel 2\)/.test(lines.stdout)], [1, true]);
    const none = run('', ...REQUEST);
    assert.deepEqual([none.status, /De standaardinvoer is geen geldige JSON/.test(none.stderr)], [2, true], none.stderr);
  });

  it('wat niet te lezen is of waar niets in staat: exit 2, met waarom', async () => {
    mkdirSync(join(folder, 'map'));
    const faulty: readonly [string, string[], RegExp][] = [
      ['{"a": 1,}', REQUEST, /document\.txt is geen geldige JSON: regel 1, kolom 9: /],
      ['// x\n{}', REQUEST, /commentaar kan hier niet/],
      ['[]', REQUEST, /geen enkel object; er is niets gecontroleerd/],
      ['{}', ['--as', 'klantcontacht'], /kent 'klantcontacht' niet\. Bedoelt u 'klantcontact'\?/],
      ['{}', [], /--as ontbreekt\. Kies uit klantcontact, /],
      ['{}', ['--as', 'klantcontact', '--purpose', 'put'], /'put' kan niet; kies uit response, request, patch/],
      ['{}', ['--as', 'klantcontact', '--profile', 'open-klant'], /Onbekend profiel 'open-klant'/],
    ];
    for (const [text, args, message] of faulty) {
      const { code, err } = await validatedText('document.txt', text, ...args);
      assert.equal(code, 2, err);
      assert.match(err, message);
    }
    assert.match((await ran(folder, ['validate', 'nergens.json', ...REQUEST])).err, /nergens\.json bestaat niet/);
    assert.match((await ran(folder, ['validate', 'map', ...REQUEST])).err, /map is een map/);
  });
});
