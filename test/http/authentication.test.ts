import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, type TestContext, test } from 'node:test';
import { type Authentication, HttpOptionsError } from '../../src/http';
import { ZgwTokens } from '../../src/http/zgw-jwt';
import { clientFor, endpoint, get, sendJson } from './endpoint';

/** Headers as they arrive at a server, for a way to authenticate. */
async function arriving(t: TestContext, authentication: Authentication): Promise<IncomingHttpHeaders> {
  let headers: IncomingHttpHeaders = {};
  const baseUrl = await endpoint(t, (request, response) => {
    headers = request.headers;
    sendJson(response, {});
  });
  const exchange = await get(t, { baseUrl, authentication });
  assert.equal(exchange.failure, undefined);
  return headers;
}

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

describe('authentication', () => {
  test('nothing is sent without credentials', async (t) => {
    assert.equal((await arriving(t, { scheme: 'none' })).authorization, undefined);
  });

  test('token and bearer', async (t) => {
    assert.equal((await arriving(t, { scheme: 'token', token: 'abc-123' })).authorization, 'Token abc-123');
    assert.equal((await arriving(t, { scheme: 'bearer', token: 'abc-123' })).authorization, 'Bearer abc-123');
  });

  test('basic, with characters outside ASCII as UTF-8', async (t) => {
    const { authorization } = await arriving(t, { scheme: 'basic', username: 'zoë', password: 'wacht:woord' });
    assert.equal(authorization, `Basic ${Buffer.from('zoë:wacht:woord').toString('base64')}`);
  });

  test('a key in a header of its own', async (t) => {
    const headers = await arriving(t, { scheme: 'api-key', header: 'X-Api-Key', key: 'sleutel' });
    assert.equal(headers['x-api-key'], 'sleutel');
    assert.equal(headers.authorization, undefined);
  });

  test('a ZGW token: signed with the secret, with the claims of the client', async (t) => {
    const { authorization = '' } = await arriving(t, {
      scheme: 'zgw-jwt',
      clientId: 'kit',
      secret: 'geheim',
      userId: 'u1',
      userRepresentation: 'Ûser',
    });
    const token = authorization.replace(/^Bearer /, '');
    const [header, claims, signature] = token.split('.');
    assert.equal(signature, createHmac('sha256', 'geheim').update(`${header}.${claims}`).digest('base64url'));
    assert.deepEqual(JSON.parse(Buffer.from(header ?? '', 'base64url').toString()), { alg: 'HS256', typ: 'JWT' });
    const { iat, ...rest } = claimsOf(token);
    assert.deepEqual(rest, { iss: 'kit', client_id: 'kit', user_id: 'u1', user_representation: 'Ûser' });
    assert.ok(typeof iat === 'number' && Math.abs(iat - Date.now() / 1000) < 5);
  });

  test('a ZGW token is used again until it is old, then renewed', () => {
    const signed: string[] = [];
    const tokens = new ZgwTokens({ clientId: 'kit', secret: 'geheim', renewAfterSeconds: 60 }, ({ token }) => signed.push(token));
    const first = tokens.token(1_000_000);
    assert.equal(tokens.token(1_059_000), first);
    const second = tokens.token(1_060_000);
    assert.notEqual(second, first);
    assert.equal(claimsOf(second).iat, 1060);
    assert.deepEqual(signed, [first, second]);
  });

  test('an anonymous call leaves the credentials out; a header of its own replaces them', async (t) => {
    const seen: (string | undefined)[] = [];
    const baseUrl = await endpoint(t, (request, response) => {
      seen.push(request.headers.authorization);
      sendJson(response, {});
    });
    const { client } = clientFor(t, { baseUrl, authentication: { scheme: 'token', token: 'abc-123' } });
    const anonymous = await client.send({ method: 'GET', path: '/', scenario: 's', anonymous: true });
    const wrong = await client.send({ method: 'GET', path: '/', scenario: 's', headers: { Authorization: 'Token onjuist' } });
    assert.deepEqual(seen, [undefined, 'Token onjuist']);
    assert.equal(anonymous.request.authentication, 'none');
    assert.equal(wrong.request.headers.authorization, '***');
  });

  const unusable: [string, Authentication][] = [
    ['empty token', { scheme: 'token', token: '' }],
    ['token with a line break', { scheme: 'token', token: 's3cr3t\r\nX-Evil: 1' }],
    ['empty password', { scheme: 'basic', username: 'u', password: '' }],
    ['empty client id', { scheme: 'zgw-jwt', clientId: '', secret: 's3cr3t' }],
    ['key in a header that is no name', { scheme: 'api-key', header: 'x y', key: 's3cr3t' }],
    ['key in a header of the connection', { scheme: 'api-key', header: 'Host', key: 's3cr3t' }],
  ];
  for (const [name, authentication] of unusable) {
    test(`refused at once, without showing the secret: ${name}`, (t) => {
      assert.throws(
        () => clientFor(t, { baseUrl: 'http://127.0.0.1:1', authentication }),
        (error) => error instanceof HttpOptionsError && !error.message.includes('s3cr3t'),
      );
    });
  }
});
