import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { type Exchange, HttpOptionsError, type TlsOptions } from '../../src/http';
import { Authority, pkcs12 } from './certificates';
import { clientFor, get, secureEndpoint, sendJson } from './endpoint';

const authority = new Authority('Gemeente-CA');
const stranger = new Authority('Andere CA');
const server = authority.issue('doel');
const client = authority.issue('toetser');

const plain = { cert: server.certificate, key: server.key };
const mutual = { ...plain, ca: authority.pem, requestCert: true, rejectUnauthorized: true };

/** One call to a server that answers with the name in the client's certificate. */
async function called(t: TestContext, serverOptions: object, tls: TlsOptions): Promise<Exchange> {
  const baseUrl = await secureEndpoint(t, serverOptions, (request, response) => {
    const peer = (request.socket as TLSSocket).getPeerCertificate();
    sendJson(response, { client: peer.subject?.CN ?? null, protocol: (request.socket as TLSSocket).getProtocol() });
  });
  return get(t, { baseUrl, tls });
}

describe('TLS', () => {
  test('a certificate of an unknown CA is not trusted; the message says what to do', async (t) => {
    const { failure, response } = await called(t, plain, {});
    assert.equal(response, undefined);
    assert.equal(failure?.kind, 'tls');
    assert.match(failure?.message ?? '', /CA-bundel/);
  });

  test('a private CA bundle makes it trusted, also as one of several', async (t) => {
    const { response } = await called(t, plain, { ca: `${stranger.pem}\n${authority.pem}` });
    assert.deepEqual(response?.json, { client: null, protocol: 'TLSv1.3' });
  });

  test('another private CA does not', async (t) => {
    assert.equal((await called(t, plain, { ca: stranger.pem })).failure?.kind, 'tls');
  });

  test('insecure trusts anything', async (t) => {
    assert.equal((await called(t, plain, { insecure: true })).response?.status, 200);
  });

  test('a client certificate in PEM', async (t) => {
    const { response } = await called(t, mutual, { ca: authority.pem, clientCertificate: client });
    assert.deepEqual(response?.json, { client: 'toetser', protocol: 'TLSv1.3' });
  });

  test('a client certificate in PKCS#12', async (t) => {
    const clientCertificate = { pkcs12: pkcs12(client, 'wachtwoord-p12'), passphrase: 'wachtwoord-p12' };
    const { response } = await called(t, mutual, { ca: authority.pem, clientCertificate });
    assert.deepEqual(response?.json, { client: 'toetser', protocol: 'TLSv1.3' });
  });

  test('without the client certificate the target asks for, the failure says to give one', async (t) => {
    for (const [maxVersion, kind] of [
      ['TLSv1.2', 'tls'],
      ['TLSv1.3', 'reset'],
    ]) {
      const { failure } = await called(t, { ...mutual, maxVersion }, { ca: authority.pem });
      assert.equal(failure?.kind, kind);
      assert.match(failure?.message ?? '', /clientcertificaat/);
    }
  });

  test('a target that only knows an older version is refused when the minimum is higher', async (t) => {
    const old = { ...plain, maxVersion: 'TLSv1.2' };
    assert.equal((await called(t, old, { ca: authority.pem, minVersion: 'TLSv1.3' })).failure?.kind, 'tls');
    const { response } = await called(t, old, { ca: authority.pem });
    assert.deepEqual(response?.json, { client: null, protocol: 'TLSv1.2' });
  });

  const unusable: [string, TlsOptions][] = [
    ['CA bundle that is no PEM', { ca: 'geen certificaat' }],
    ['CA bundle with a damaged certificate', { ca: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }],
    ['key of another certificate', { clientCertificate: { certificate: client.certificate, key: server.key } }],
    ['wrong passphrase', { clientCertificate: { pkcs12: pkcs12(client, 'goed-wachtwoord'), passphrase: 'geheim-fout' } }],
  ];
  for (const [name, tls] of unusable) {
    test(`refused at once: ${name}`, (t) => {
      assert.throws(
        () => clientFor(t, { baseUrl: 'https://127.0.0.1:1', tls }),
        (error) => error instanceof HttpOptionsError && !error.message.includes('geheim'),
      );
    });
  }
});
