import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { type Exchange, HttpClient, HttpOptionsError } from '../../src/http';
import { Authority } from './certificates';
import { connectProxy } from './connect-proxy';
import { clientFor, endpoint, get, secureEndpoint, sendJson } from './endpoint';

const authority = new Authority('Gemeente-CA');
const server = authority.issue('doel');
const tls = { ca: authority.pem };

function target(t: TestContext): Promise<string> {
  return secureEndpoint(t, { cert: server.certificate, key: server.key }, (request, response) => sendJson(response, request.headers));
}

/** Proxy variables of the environment for the length of a test. */
function environment(t: TestContext, values: Record<string, string>): void {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
  const before = names.map((name): [string, string | undefined] => [name, process.env[name]]);
  for (const name of names) delete process.env[name];
  Object.assign(process.env, values);
  t.after(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

describe('proxy', () => {
  test('a configured proxy tunnels to the target and sees no credentials of the target', async (t) => {
    const baseUrl = await target(t);
    const proxy = await connectProxy(t);
    const address = proxy.url.replace('http://', 'http://wie:geheim-proxy@');
    const { response } = await get(t, { baseUrl, tls, proxy: { url: address }, authentication: { scheme: 'token', token: 'geheim-doel' } });
    assert.equal(response?.status, 200);
    assert.deepEqual(proxy.tunnels, [new URL(baseUrl).host]);
    assert.deepEqual(proxy.authorizations, [`Basic ${Buffer.from('wie:geheim-proxy').toString('base64')}`]);
    assert.doesNotMatch(response?.body ?? '', /geheim|proxy-authorization/);
  });

  test('HTTPS_PROXY of the environment is used', async (t) => {
    const baseUrl = await target(t);
    const proxy = await connectProxy(t);
    environment(t, { HTTPS_PROXY: proxy.url });
    const { response } = await getFromEnvironment(t, baseUrl);
    assert.equal(response?.status, 200);
    assert.equal(proxy.tunnels.length, 1);
  });

  test('NO_PROXY of the environment, and noProxy of the options, go around it', async (t) => {
    const baseUrl = await target(t);
    const proxy = await connectProxy(t);
    environment(t, { HTTPS_PROXY: proxy.url, NO_PROXY: 'elders.example,127.0.0.1' });
    assert.equal((await getFromEnvironment(t, baseUrl)).response?.status, 200);
    assert.equal((await get(t, { baseUrl, tls, proxy: { url: proxy.url, noProxy: '127.0.0.1' } })).response?.status, 200);
    assert.deepEqual(proxy.tunnels, []);
  });

  test("'none' never uses the environment", async (t) => {
    const baseUrl = await endpoint(t, (_, response) => sendJson(response, {}));
    const proxy = await connectProxy(t, 502);
    environment(t, { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url });
    assert.equal((await get(t, { baseUrl, proxy: 'none' })).response?.status, 200);
    assert.deepEqual(proxy.tunnels, []);
  });

  test('a proxy that refuses is named in the failure', async (t) => {
    const proxy = await connectProxy(t, 407);
    const { failure } = await get(t, { baseUrl: 'https://doel.example', proxy: { url: proxy.url } });
    assert.equal(failure?.kind, 'connect');
    assert.match(failure?.message ?? '', /proxy.*407/);
  });

  test('a proxy that keeps silent is bounded by the time of a call', async (t) => {
    const proxy = await connectProxy(t, 0);
    const { failure, durationMs } = await get(t, {
      baseUrl: 'https://doel.example',
      proxy: { url: proxy.url },
      limits: { timeoutMs: 200 },
    });
    assert.equal(failure?.kind, 'timeout');
    assert.ok(durationMs < 5000);
  });

  test('a proxy that is not there is a failure to connect', async (t) => {
    const { failure } = await get(t, { baseUrl: 'https://doel.example', proxy: { url: 'http://127.0.0.1:1' } });
    assert.equal(failure?.kind, 'connect');
  });

  test('an address that is no URL is refused at once, without showing it', (t) => {
    assert.throws(
      () => clientFor(t, { baseUrl: 'https://doel.example', proxy: { url: 'wie:geheim@' } }),
      (error) => error instanceof HttpOptionsError && !error.message.includes('geheim'),
    );
  });
});

/** One GET with a client that has no proxy option at all. */
async function getFromEnvironment(t: TestContext, baseUrl: string): Promise<Exchange> {
  const client = new HttpClient({ baseUrl, tls }, () => undefined);
  t.after(() => client.close());
  return client.send({ method: 'GET', path: '/', scenario: 'proef' });
}
