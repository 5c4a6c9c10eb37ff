import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { targetFor } from './client';
import { draft, sample } from './samples';

const json = { 'content-type': 'application/json' };

describe('authenticatie', () => {
  const target = targetFor('open-klant-0.9', {}, 'geheim-1');
  for (const [name, headers, code] of [
    ['zonder token', {}, 'not_authenticated'],
    ['met een verkeerd token', { authorization: 'Token geheim-2' }, 'authentication_failed'],
    ['met een verkeerd schema', { authorization: 'Bearer geheim-1' }, 'authentication_failed'],
  ] as const) {
    it(`${name}: 401, ook op een adres dat niet bestaat, en niets geregistreerd`, async () => {
      for (const [method, path] of [
        ['GET', '/klantcontacten'],
        ['POST', '/klantcontacten'],
        ['DELETE', '/klantcontacten/x'],
        ['GET', '/onzin'],
      ] as const) {
        const answer = await target().call(method, path, method === 'POST' ? {} : undefined, headers);
        assert.deepEqual(
          [answer.status, answer.at('code'), answer.headers.get('www-authenticate')],
          [401, code, 'Token'],
          `${method} ${path}`,
        );
      }
    });
  }
  it('met het token: toegang', async () => {
    assert.equal((await target().call('GET', '/klantcontacten', undefined, { authorization: 'Token geheim-1' })).status, 200);
  });
});

describe('authenticatie zonder schema in het profiel', () => {
  const target = targetFor('vng-crud-0.0.3', {}, 'geheim-1');
  it('Token en Bearer geven toegang, niets of iets anders niet', async () => {
    const outcomes = { 'Token geheim-1': 200, 'Bearer geheim-1': 200, 'Basic geheim-1': 401, 'Token geheim': 401 };
    for (const [authorization, status] of Object.entries(outcomes)) {
      assert.equal((await target().call('GET', '/actoren', undefined, { authorization })).status, status, authorization);
    }
    const refused = await target().call('GET', '/actoren');
    assert.deepEqual([refused.status, refused.headers.get('content-type')], [401, 'application/problem+json']);
  });
});

describe('wat een aanroep mag zijn', () => {
  const target = targetFor('open-klant-0.9');
  const post = async (text: string, headers: Record<string, string> = json) => target().raw('POST', '/klantcontacten', text, headers);

  it('geen JSON: 400 parse_error', async () => {
    for (const text of ['{', 'onderwerp=x', '{"a":1}}'])
      assert.deepEqual([(await post(text)).status, (await post(text)).at('code')], [400, 'parse_error']);
  });

  it('JSON, maar geen object, of leeg: 400', async () => {
    for (const text of ['[]', 'null', '"x"', '1', '']) assert.equal((await post(text)).status, 400, text);
  });

  it('mediatype: application/json met of zonder charset, anders 415', async () => {
    const text = JSON.stringify(
      target()
        .profile.resource('klantcontact')
        .toRequest(await draft(target(), 'klantcontact', { nummer: undefined })),
    );
    for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset=UTF-8']) {
      assert.equal((await post(text, { 'content-type': type })).status, 201, type);
    }
    for (const type of ['text/plain', 'application/xml', 'application/json; charset=latin1', 'application/x-www-form-urlencoded']) {
      const answer = await post(text, { 'content-type': type });
      assert.deepEqual([answer.status, answer.at('code')], [415, 'unsupported_media_type'], type);
    }
  });

  it('Accept: afwezig, */* of JSON, anders 406', async () => {
    for (const accept of ['*/*', 'application/json', 'text/html, application/*;q=0.8']) {
      assert.equal((await target().call('GET', '/actoren', undefined, { accept })).status, 200, accept);
    }
    assert.equal((await target().call('GET', '/actoren', undefined, { accept: 'text/html' })).status, 406);
  });

  it('te groot: 413', async () => {
    const answer = await post(JSON.stringify({ inhoud: 'x'.repeat(2 ** 20) }));
    assert.deepEqual([answer.status, answer.at('status')], [413, 413]);
  });

  it('in stukken gezonden (chunked) wordt geheel gelezen', async () => {
    const text = JSON.stringify(
      target()
        .profile.resource('klantcontact')
        .toRequest(await draft(target(), 'klantcontact', { nummer: undefined })),
    );
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = request(
        `${target().url}/klantcontacten`,
        { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      call.on('error', reject);
      call.write(text.slice(0, 20));
      call.end(text.slice(20));
    });
    assert.equal(status, 201);
  });

  it('een methode die niet wordt aangeboden: 405 met de wel aangeboden methoden', async () => {
    for (const [method, path, allow] of [
      ['PUT', '/klantcontacten', 'GET, POST'],
      ['POST', '/klantcontacten/00000000-0000-4000-8000-000000000000', 'GET, PUT, PATCH, DELETE'],
      ['GET', '/maak-klantcontact', 'POST'],
    ] as const) {
      const answer = await target().call(method, path, method === 'GET' ? undefined : {});
      assert.deepEqual([answer.status, answer.at('code'), answer.headers.get('allow')], [405, 'method_not_allowed', allow]);
    }
  });

  it('een onbekend adres of id: 404 met uitleg', async () => {
    for (const path of [
      '/onzin',
      '/klantcontacten/',
      '/klantcontacten/geen-uuid',
      '/klantcontacten/00000000-0000-4000-8000-000000000000',
      '/../..',
    ]) {
      const answer = await target().call('GET', path);
      assert.equal(answer.status, 404, path);
      assert.ok(String(answer.at('detail')).length > 10);
    }
  });

  it('de basis noemt de verzamelingen', async () => {
    for (const path of ['', '/']) assert.equal((await target().call('GET', path)).at('klantcontacten'), `${target().url}/klantcontacten`);
  });

  it('elk antwoord noemt de API-versie; een fout heeft alle vaste gegevens', async () => {
    const good = await target().call('GET', '/actoren');
    const bad = await post('{}');
    assert.deepEqual([good.headers.get('api-version'), bad.headers.get('api-version')], ['0.9.0', '0.9.0']);
    for (const member of ['type', 'code', 'title', 'status', 'detail', 'instance']) assert.notEqual(bad.at(member), undefined, member);
    const params = bad.at('invalidParams') as { name: string; code: string; reason: string }[];
    assert.deepEqual(params.map(({ name, code }) => [name, code]).sort(), [
      ['kanaal', 'required'],
      ['onderwerp', 'required'],
      ['taal', 'required'],
      ['vertrouwelijk', 'required'],
    ]);
    assert.ok(params.every(({ reason }) => reason.length > 5));
  });

  it('onbekende en alleen-lezen gegevens in een verzoek worden genegeerd', async () => {
    const body = target()
      .profile.resource('klantcontact')
      .toRequest(await draft(target(), 'klantcontact'));
    const answer = await target().call('POST', '/klantcontacten', {
      ...body,
      klantnaam: null,
      medewerkerIdentificatie: { x: 1 },
      hadBetrokkenen: [],
      uuid: 'x',
      url: 'x',
    });
    assert.deepEqual([answer.status, answer.at('klantnaam'), answer.at('medewerkerIdentificatie')], [201, undefined, undefined]);
    assert.notEqual(answer.at('uuid'), 'x');
  });

  it('plaatsgevondenOp is nu als het ontbreekt', async () => {
    const id = await sample(target(), 'klantcontact', { plaatsgevondenOp: undefined });
    const moment = Date.parse(String((await target().attributes('klantcontact', id)).plaatsgevondenOp));
    assert.ok(Math.abs(Date.now() - moment) < 60_000);
  });
});
