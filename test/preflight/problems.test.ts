import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckId } from '../../src/preflight';
import { EMPTY_LIST, examined, type Handler, json, stopper, withServer } from './target';

interface Problem {
  readonly what: string;
  readonly handler: Handler;
  readonly id: CheckId;
  readonly exit: 2 | 3;
  readonly text: RegExp;
  readonly remedy: RegExp;
}

const html = '<!doctype html><title>Inloggen</title>';
const problems: readonly Problem[] = [
  {
    what: 'een webpagina',
    handler: (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    id: 'antwoord',
    exit: 3,
    text: /geeft een webpagina \(text\/html\) in plaats van JSON/,
    remedy: /inlogscherm/,
  },
  {
    what: 'een webpagina die zich JSON noemt',
    handler: (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(html),
    id: 'antwoord',
    exit: 3,
    text: /webpagina/,
    remedy: /--url/,
  },
  {
    what: 'status 401',
    handler: (_request, response) => json(response, 401, {}, { 'www-authenticate': 'Bearer' }),
    id: 'toegang',
    exit: 3,
    text: /geen token gegeven \(status 401, gevraagd: Bearer\)/,
    remedy: /KLANTINTERACTIES_TOKEN/,
  },
  {
    what: 'status 403',
    handler: (_request, response) => json(response, 403, {}),
    id: 'toegang',
    exit: 3,
    text: /herkent de aanmelding, maar die mag \/klantcontacten niet lezen/,
    remedy: /leesrechten/,
  },
  {
    what: 'status 404',
    handler: (_request, response) => json(response, 404, {}),
    id: 'adres',
    exit: 2,
    text: /bestaat niet \(status 404\)/,
    remedy: /--url/,
  },
  {
    what: 'een doorverwijzing',
    handler: (_request, response) => json(response, 302, {}, { location: 'https://elders.test/login' }),
    id: 'adres',
    exit: 2,
    text: /verwijst door naar https:\/\/elders\.test\/login/,
    remedy: /niet gevolgd/,
  },
  {
    what: 'een serverfout',
    handler: (_request, response) => json(response, 503, {}),
    id: 'antwoord',
    exit: 3,
    text: /serverfout \(status 503\)/,
    remedy: /logging/,
  },
  {
    what: 'platte tekst',
    handler: (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('hallo'),
    id: 'antwoord',
    exit: 3,
    text: /geen JSON \(text\/plain\)/,
    remedy: /--url/,
  },
  {
    what: 'andere JSON',
    handler: (_request, response) => json(response, 200, { data: [] }),
    id: 'profiel',
    exit: 2,
    text: /past bij geen ingebouwd profiel\. Gezien: status 200, application\/json, een object met data\. Verwacht: open-klant-0\.9 .* results; vng-crud-0\.0\.3 .* _embedded\.klantcontacten\.$/,
    remedy: /--profile/,
  },
  {
    what: 'objecten zonder kenmerk',
    handler: (_request, response) => json(response, 200, { ...EMPTY_LIST, count: 1, results: [{ id: 5 }] }),
    id: 'profiel',
    exit: 2,
    text: /het eerste in results heeft id\. Verwacht: open-klant-0\.9 verwacht bij elk klantcontact een kenmerk in uuid;/,
    remedy: /--profile/,
  },
  {
    what: 'een afgebroken verbinding',
    handler: (request) => request.socket.destroy(),
    id: 'verbinding',
    exit: 3,
    text: /verbrak de verbinding/,
    remedy: /logging/i,
  },
];

describe('wat een run tegenhoudt', () => {
  for (const { what, handler, id, exit, text, remedy } of problems) {
    it(what, async () => {
      const result = await withServer(handler, (base) => examined(base));
      const found = stopper(result);
      assert.deepEqual({ id: found.id, exit: found.fatal, result: result.fatal }, { id, exit, result: exit });
      assert.match(found.text, text);
      assert.match(found.remedy ?? '', remedy);
    });
  }

  it('een geweigerde verbinding', async () => {
    const base = await withServer(
      () => undefined,
      async (url) => url,
    );
    const found = stopper(await examined(base));
    assert.deepEqual({ id: found.id, exit: found.fatal }, { id: 'verbinding', exit: 3 });
    assert.match(found.text, /neemt geen verbinding aan \(ECONNREFUSED\)/);
  });

  it('een hostnaam die niet bestaat', async () => {
    const found = stopper(await examined('http://klant.invalid/api'));
    assert.deepEqual({ id: found.id, exit: found.fatal }, { id: 'adres', exit: 3 });
  });

  it('een doel dat niet op tijd antwoordt', async () => {
    const found = stopper(
      await withServer(
        () => undefined,
        (base) => examined(base, { options: { limits: { timeoutMs: 200, headersTimeoutMs: 200 } } }),
      ),
    );
    assert.deepEqual({ id: found.id, exit: found.fatal }, { id: 'verbinding', exit: 3 });
  });

  it('een token dat niet klopt noemt de variabele, niet het token', async () => {
    const authentication = { scheme: 'token', tokenVariable: 'MIJN_TOKEN' } as const;
    const options = { authentication: { scheme: 'token', token: 'zeer-geheim' } } as const;
    const result = await withServer(
      (_request, response) => json(response, 401, {}),
      (base) => examined(base, { authentication, options }),
    );
    assert.match(stopper(result).remedy ?? '', /MIJN_TOKEN/);
    assert.doesNotMatch(JSON.stringify(result), /zeer-geheim/);
  });

  it('een opgegeven profiel dat niet past', async () => {
    const result = await withServer(
      (_request, response) => json(response, 200, []),
      (base) => examined(base, { profile: 'open-klant-0.9' }),
    );
    assert.match(
      stopper(result).text,
      /past niet bij profiel open-klant-0\.9\. Gezien: .*een lijst van 0 zonder omhulsel\. Verwacht: .*results/,
    );
  });

  it('de ene vorm als de andere is opgegeven, en noemt de goede', async () => {
    const hal = { _embedded: { klantcontacten: [] }, _links: { self: { href: 'https://klant.example/klantcontacten' } } };
    for (const [body, asked, better] of [
      [hal, 'open-klant-0.9', 'vng-crud-0.0.3'],
      [EMPTY_LIST, 'vng-crud-0.0.3', 'open-klant-0.9'],
    ] as const) {
      const handler: Handler = (_request, response) => json(response, 200, body);
      const refused = await withServer(handler, (base) => examined(base, { profile: asked }));
      assert.deepEqual([stopper(refused).id, refused.fatal], ['profiel', 2]);
      assert.match(stopper(refused).remedy ?? '', new RegExp(`past wel bij profiel ${better.replaceAll('.', '\\.')}`));
      const accepted = await withServer(handler, (base) => examined(base, { profile: better }));
      const recognised = await withServer(handler, (base) => examined(base));
      assert.deepEqual([accepted.fatal, recognised.fatal, recognised.profile?.reference], [undefined, undefined, better]);
    }
  });

  it('namen uit het antwoord worden onschadelijk en ingekort getoond', async () => {
    const names = Array.from({ length: 30 }, (_, index) => [`naam${index}\u001b[31m${'x'.repeat(200)}`, 1] as const);
    const handler: Handler = (_request, response) => json(response, 200, Object.fromEntries(names));
    const { text } = stopper(await withServer(handler, (base) => examined(base)));
    assert.match(text, /en 22 andere/);
    assert.ok(!text.includes('\u001b') && text.length < 1500, text);
  });

  it('een verkeerd pad noemt het goede als dat er is', async () => {
    const handler: Handler = (request, response) =>
      request.url?.startsWith('/klantinteracties/api/v1/klantcontacten') ? json(response, 200, EMPTY_LIST) : json(response, 404, {});
    const { remedy, base } = await withServer(handler, async (url) => ({
      base: url,
      remedy: stopper(await examined(`${url}/api/v1`)).remedy,
    }));
    assert.equal(remedy, `Bedoelt u --url ${base}/klantinteracties/api/v1?`);
  });

  it('wat het doel zegt wordt onschadelijk getoond', async () => {
    const handler: Handler = (_request, response) => json(response, 401, {}, { 'www-authenticate': 'Token \u009b31m' });
    assert.doesNotMatch(stopper(await withServer(handler, (base) => examined(base))).text, /\u009b/);
  });
});
