import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { EvidenceLog } from '../../src/evidence';
import { type Authentication, curl, HttpClient, type HttpOptions } from '../../src/http';
import { Authority } from './certificates';
import { connectProxy } from './connect-proxy';
import { bodyOf, endpoint, rawEndpoint, secureEndpoint } from './endpoint';

const canary = `${randomBytes(12).toString('hex')}+/=&é"x`;
const plainCanary = randomBytes(20).toString('base64url');

/** Echoes all it gets, in every form a server could think of. */
async function echo(
  request: Parameters<Parameters<typeof endpoint>[1]>[0],
  response: Parameters<Parameters<typeof endpoint>[1]>[1],
): Promise<void> {
  const body = await bodyOf(request);
  const headers = Object.values(request.headers).flat().map(String);
  const pieces = headers.flatMap((value) => [value, ...value.split(/[ .]/)]);
  const decoded = pieces.map((piece) => Buffer.from(piece, 'base64').toString('utf8'));
  const texts = [...pieces, ...decoded, body, request.url ?? ''];
  response.setHeader('X-Echo', pieces.map(encodeURIComponent).join(','));
  response.setHeader('Set-Cookie', `sessie=${plainCanary}; HttpOnly`);
  response.setHeader('Location', `/terug?${encodeURIComponent(texts.join(' '))}`);
  const forms = texts.flatMap((text) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text),
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
    Buffer.from(`x${text}`).toString('base64'),
  ]);
  response.end(
    JSON.stringify({
      forms,
      [texts.join('|')]: true,
      headers: request.headers,
      cookie: plainCanary,
      claims: decoded.filter((text) => text.startsWith('{')),
    }),
  );
}

/** Every way in which a secret could still be read in the output, tokens decoded. */
function occurrences(output: string, secret: string): string[] {
  const unescaped = output.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll('\\', '');
  const percentDecoded = unescaped.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const runs = percentDecoded.match(/[\w+/-]{6,}/g) ?? [];
  const base64Decoded = runs
    .flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('utf8')))
    .join('\n');
  const wanted = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    secret.slice(0, 16),
    Buffer.from(secret).toString('hex'),
  ];
  return [output, unescaped, percentDecoded, base64Decoded].flatMap((text) => wanted.filter((form) => text.includes(form)));
}

/** All a client with these options puts out for a few calls: exchanges, commands and files. */
async function outputOf(t: TestContext, options: HttpOptions, secret: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'kanarie-')), 'exchanges.ndjson');
  const log = new EvidenceLog(file);
  const output: string[] = [];
  const client = new HttpClient({ proxy: 'none', ...options }, (exchange) => {
    log.append(exchange);
    output.push(curl(exchange), JSON.stringify(exchange, null, 2));
  });
  t.after(() => client.close());
  await client.send({ method: 'GET', path: '/klantcontacten', query: { q: secret }, scenario: 's' });
  await client.send({ method: 'POST', path: '/klantcontacten', body: { inhoud: secret, diep: JSON.stringify({ secret }) }, scenario: 's' });
  await client.send({ method: 'PATCH', path: `/klantcontacten/${encodeURIComponent(secret)}/..`, body: {}, scenario: 's' });
  log.close();
  return output.join('\n') + readFileSync(file, 'utf8');
}

function forms(secret: string): [name: string, options: Omit<HttpOptions, 'baseUrl'>][] {
  const authentications: Authentication[] = [
    { scheme: 'token', token: secret },
    { scheme: 'bearer', token: secret },
    { scheme: 'basic', username: 'gebruiker', password: secret },
    { scheme: 'api-key', header: 'X-Sleutel', key: secret },
    { scheme: 'zgw-jwt', clientId: 'kit', secret },
    { scheme: 'zgw-jwt', clientId: secret, secret: 'een-ander-geheim' },
    { scheme: 'zgw-jwt', clientId: 'kit', secret: 'een-ander-geheim', userId: secret, userRepresentation: `Naam ${secret}` },
  ];
  return [
    ...authentications.map((authentication): [string, Omit<HttpOptions, 'baseUrl'>] => [
      JSON.stringify(authentication).replaceAll(JSON.stringify(secret), '…'),
      { authentication },
    ]),
    ['secret extra header', { headers: [{ name: 'X-Extra', value: secret, secret: true }] }],
    ['further secret', { secrets: [secret] }],
  ];
}

describe('canary', () => {
  for (const [name, options] of [...forms(canary), ...forms(plainCanary)]) {
    test(`0 hits: ${name}`, async (t) => {
      const secret = JSON.stringify(options).includes(plainCanary) ? plainCanary : canary;
      const output = await outputOf(t, { baseUrl: await endpoint(t, echo), ...options }, secret);
      assert.match(output, /\*\*\*/);
      assert.deepEqual(occurrences(output, secret), []);
    });
  }

  test('the search itself finds what is not hidden', async (t) => {
    const output = await outputOf(t, { baseUrl: await endpoint(t, echo), headers: [{ name: 'X-Extra', value: plainCanary }] }, 'onbekend');
    assert.ok(occurrences(output, 'onbekend').length > 0);
    assert.equal(occurrences(Buffer.from(`ab${canary}`).toString('base64url'), canary).length > 0, true);
  });

  test('0 hits when the connection breaks or bytes are compressed, cut or no HTTP', async (t) => {
    for (const head of [
      '',
      'HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n',
    ]) {
      const baseUrl = await rawEndpoint(t, (socket) => socket.on('data', (data) => socket.end(Buffer.concat([Buffer.from(head), data]))));
      const output = await outputOf(t, { baseUrl, authentication: { scheme: 'token', token: canary } }, canary);
      assert.deepEqual(occurrences(output, canary), []);
    }
  });

  test('0 hits of the credentials of a proxy and the passphrase of a certificate', async (t) => {
    const authority = new Authority('CA');
    const server = authority.issue('doel');
    const baseUrl = await secureEndpoint(t, { cert: server.certificate, key: server.key }, echo);
    const proxy = await connectProxy(t);
    const url = proxy.url.replace('http://', `http://wie:${encodeURIComponent(canary)}@`);
    const clientCertificate = { ...authority.issue('kit'), passphrase: canary };
    const output = await outputOf(t, { baseUrl, proxy: { url }, tls: { ca: authority.pem, clientCertificate } }, canary);
    assert.equal(proxy.tunnels.length > 0, true);
    assert.deepEqual(occurrences(output, canary), []);
  });
});
