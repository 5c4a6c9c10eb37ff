import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { openEntries } from '../../src/own-data';
import { type Check, type CheckId, checklist, type PreflightResult } from '../../src/preflight';
import { builtInProfiles, loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference/reference';
import { EMPTY_LIST, examined, type Handler, json, stopper, withServer } from './target';

const PATH = '/klantinteracties/api/v1';
const own = (base: string, host = base) => ({
  uuid: '5452f450-e940-4996-a353-37f4a7ec8710',
  url: `${host}/klantcontacten/5452f450-e940-4996-a353-37f4a7ec8710`,
});

function check({ checks }: PreflightResult, id: CheckId): Check {
  const found = checks.find((candidate) => candidate.id === id);
  assert.ok(found, `geen controle '${id}'`);
  return found;
}

/** A target that lets anybody write, except for what `overrides` answers itself. */
function writable(overrides: (...args: Parameters<Handler>) => boolean): Handler {
  return (request, response, base) => {
    if (overrides(request, response, base)) return;
    if (request.method === 'POST') json(response, 201, own(base));
    else if (request.method === 'DELETE') response.writeHead(204).end();
    else json(response, 200, request.url?.includes('5452f450') ? own(base) : EMPTY_LIST);
  };
}

const examineWritable = (overrides: (...args: Parameters<Handler>) => boolean) =>
  withServer(writable(overrides), (base) => examined(base, { readOnly: false }));

describe('een doel dat te toetsen is', () => {
  for (const name of builtInProfiles()) {
    it(`de referentie-implementatie van ${name} komt overal goed door, en er blijft niets achter`, async () => {
      const reference = await createReference({ profile: loadProfile(name), token: 'sesam' });
      const { url } = await reference.listen();
      try {
        const authentication = { scheme: 'token' } as const;
        const result = await examined(url, {
          readOnly: false,
          authentication,
          options: { authentication: { scheme: 'token', token: 'sesam' } },
        });
        assert.deepEqual(
          result.checks.filter(({ status }) => status !== 'goed'),
          [],
        );
        assert.equal(result.fatal, undefined);
        assert.equal(result.profile?.reference, name);
        assert.match(result.profile?.ground ?? '', /^herkend aan/);
        assert.deepEqual(reference.register.all('klantcontact'), []);
      } finally {
        await reference.close();
      }
    });
  }

  it('alleen lezen schrijft niet', async () => {
    const methods: (string | undefined)[] = [];
    const handler = writable((request) => {
      methods.push(request.method);
      return false;
    });
    const result = await withServer(handler, (base) => examined(base));
    assert.equal(check(result, 'schrijven').status, 'overgeslagen');
    assert.deepEqual([...new Set(methods)], ['GET']);
  });

  it('noemt de versie die het doel meldt', async () => {
    const handler: Handler = (_request, response) => json(response, 200, EMPTY_LIST, { 'api-version': '0.9.0' });
    assert.equal((await withServer(handler, (base) => examined(base))).apiVersion, '0.9.0');
  });
});

describe('wat opvalt maar een run niet tegenhoudt', () => {
  it('een klok die achterloopt', async () => {
    const date = new Date(Date.now() - 600_000).toUTCString();
    const result = await withServer(
      (_request, response) => json(response, 200, EMPTY_LIST, { date }),
      (base) => examined(base),
    );
    assert.match(check(result, 'klok').text, /loopt (599|60\d) seconden achter/);
    assert.equal(check(result, 'klok').status, 'let-op');
    assert.equal(result.fatal, undefined);
  });

  it('koppelingen naar een andere host', async () => {
    const result = await examineWritable((request, response, base) => {
      const foreign = request.method === 'POST';
      if (foreign) json(response, 201, own(base, 'http://intern.test'));
      return foreign;
    });
    assert.equal(check(result, 'koppelingen').status, 'let-op');
    assert.match(check(result, 'koppelingen').text, /http:\/\/intern\.test/);
  });

  it('een volgende pagina op een andere host', async () => {
    const page = { ...EMPTY_LIST, count: 2, next: 'http://intern.test/klantcontacten?page=2' };
    const result = await withServer(
      (_request, response) => json(response, 200, page),
      (base) => examined(base),
    );
    assert.match(check(result, 'koppelingen').text, /http:\/\/intern\.test/);
  });

  it('registreren dat het doel weigert', async () => {
    const result = await examineWritable((request, response) => {
      const refused = request.method === 'POST';
      if (refused) json(response, 400, { detail: 'kanaal onbekend' });
      return refused;
    });
    assert.equal(result.fatal, undefined);
    assert.match(check(result, 'schrijven').text, /status 400, 'kanaal onbekend'/);
    assert.match(check(result, 'schrijven').remedy ?? '', /conventions/);
  });

  it('een object dat niet weg wil', async () => {
    const result = await examineWritable((request, response) => {
      const refused = request.method === 'DELETE';
      if (refused) json(response, 405, {});
      return refused;
    });
    assert.equal(check(result, 'schrijven').status, 'let-op');
    assert.match(result.leftBehind ?? '', /^\/klantcontacten\/5452f450/);
    const [, journal = ''] = /Het journaal is (\S+)\.$/.exec(check(result, 'schrijven').remedy ?? '') ?? [];
    assert.deepEqual(
      openEntries(journal).map(({ type, id }) => [type, id]),
      [['klantcontact', '5452f450-e940-4996-a353-37f4a7ec8710']],
    );
    rmSync(dirname(journal), { recursive: true });
  });
});

describe('schrijven zonder schrijfrechten', () => {
  it('houdt de run tegen', async () => {
    const result = await examineWritable((request, response) => {
      const refused = request.method === 'POST';
      if (refused) json(response, 403, {});
      return refused;
    });
    assert.equal(stopper(result).fatal, 3);
    assert.match(stopper(result).remedy ?? '', /--read-only/);
  });
});

describe('de lijst voor de terminal', () => {
  it('toont per controle een regel en bij een probleem wat te doen', () => {
    const checks: Check[] = [
      { id: 'adres', status: 'goed', text: `http://host${PATH} bestaat.` },
      { id: 'toegang', status: 'fout', text: 'Geen toegang.', remedy: 'Geef een token.', fatal: 3 },
    ];
    const lines = checklist(checks, false).split('\n');
    assert.deepEqual(
      lines.map((line) => line.replace(/\s+/g, ' ').trim()),
      [`✓ Adres http://host${PATH} bestaat.`, '✗ Toegang Geen toegang.', '→ Geef een token.', ''],
    );
  });
});

describe('herkennen van het profiel', () => {
  const hal = { _links: { self: { href: '/klantcontacten' } }, _embedded: { klantcontacten: [{ id: '1' }] } };
  const cases: [form: string, body: object, profile: string][] = [
    ['de vorm van Open Klant', { ...EMPTY_LIST, count: 1, results: [{ uuid: '5452f450-e940-4996-a353-37f4a7ec8710' }] }, 'open-klant-0.9'],
    ['HAL', hal, 'vng-crud-0.0.3'],
    ['HAL met een lege lijst', { _links: hal._links }, 'vng-crud-0.0.3'],
  ];
  for (const [form, body, profile] of cases) {
    it(`${form}: ${profile}`, async () => {
      const result = await withServer(
        (_request, response) => json(response, 200, body),
        (base) => examined(base),
      );
      assert.equal(result.profile?.reference, profile);
    });
  }
});
