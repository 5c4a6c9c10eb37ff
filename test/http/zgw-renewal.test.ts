import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Authority } from './certificates';
import { clientFor, secureEndpoint, sendJson } from './endpoint';

const SECRET = 'een-gedeeld-geheim';
/** How old a token may be for the server of this test. */
const VALID_SECONDS = 2;
const authority = new Authority('Gemeente-CA');
const server = authority.issue('doel');

/** A server that checks signature and age of a ZGW token. */
function guarded(t: TestContext): Promise<string> {
  return secureEndpoint(t, { cert: server.certificate, key: server.key }, ({ headers }, response) => {
    const [header, claims = '', signature] = (headers.authorization ?? '').replace(/^Bearer /, '').split('.');
    const isSigned = signature === createHmac('sha256', SECRET).update(`${header}.${claims}`).digest('base64url');
    const { iat } = isSigned ? JSON.parse(Buffer.from(claims, 'base64url').toString()) : { iat: 0 };
    const isFresh = Math.floor(Date.now() / 1000) - iat <= VALID_SECONDS;
    sendJson(response, {}, isSigned && isFresh ? 200 : 401);
  });
}

/** Statuses of two calls with more time between them than a token is valid. */
async function statuses(t: TestContext, secret: string, renewAfterSeconds: number): Promise<(number | undefined)[]> {
  const authentication = { scheme: 'zgw-jwt', clientId: 'kit', secret, renewAfterSeconds } as const;
  const { client } = clientFor(t, { baseUrl: await guarded(t), tls: { ca: authority.pem }, authentication });
  const call = async () => (await client.send({ method: 'GET', path: '/klantcontacten', scenario: 'proef' })).response?.status;
  const first = await call();
  await delay((VALID_SECONDS + 1.5) * 1000);
  return [first, await call()];
}

describe('a ZGW token over TLS', { concurrency: true }, () => {
  test('is renewed before it is too old', async (t) => {
    assert.deepEqual(await statuses(t, SECRET, 1), [200, 200]);
  });

  test('would be refused without renewal', async (t) => {
    assert.deepEqual(await statuses(t, SECRET, 900), [200, 401]);
  });

  test('is refused when it was signed with another secret', async (t) => {
    assert.deepEqual(await statuses(t, 'een-ander-geheim', 1), [401, 401]);
  });
});
