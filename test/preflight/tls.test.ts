import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { TlsOptions } from '../../src/http';
import type { PreflightResult } from '../../src/preflight';
import { Authority } from '../http/certificates';
import { EMPTY_LIST, examined, json, stopper, withServer } from './target';

const authority = new Authority('Toets-CA');
const { certificate, key } = authority.issue('doel');

/** The preflight of a target over TLS, called by this host. */
async function overTls(tls: TlsOptions, host = '127.0.0.1', server: object = {}): Promise<PreflightResult> {
  const target = createServer({ cert: certificate, key, ...server }, (_request, response) => json(response, 200, EMPTY_LIST));
  target.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  try {
    return await examined(`https://${host}:${(target.address() as AddressInfo).port}`, { options: { tls } });
  } finally {
    target.closeAllConnections();
    target.close();
  }
}

function said(result: PreflightResult): { id: string; exit: number | undefined; text: string; remedy: string } {
  const { id, fatal, text, remedy = '' } = stopper(result);
  return { id, exit: fatal, text, remedy };
}

describe('de TLS-keten', () => {
  it('is goed als de CA bekend is', async () => {
    const { checks, fatal } = await overTls({ ca: authority.pem });
    assert.equal(fatal, undefined);
    assert.deepEqual(
      checks.filter(({ id }) => id === 'versleuteling').map(({ status }) => status),
      ['goed'],
    );
  });

  it('van een onbekende CA houdt de run tegen, en zegt welke instelling helpt', async () => {
    const result = await overTls({});
    const { id, exit, text, remedy } = said(result);
    assert.deepEqual({ id, exit }, { id: 'verbinding', exit: 3 });
    assert.match(text, /De TLS-verbinding lukte niet/);
    assert.match(remedy, /geen bekende autoriteit/i);
    assert.match(remedy, /tls\.caFile/);
    assert.ok(!result.checks.some(({ status }) => status === 'goed'), 'van een verbinding die er niet kwam wordt niets goeds gezegd');
  });

  it('van een andere hostnaam noemt de hostnaam', async () => {
    const { remedy } = said(await overTls({ ca: authority.pem }, 'localhost'));
    assert.match(remedy, /van een andere host, gebruik de hostnaam die erin staat/);
  });

  it('zonder het clientcertificaat dat het doel vraagt zegt hoe het is op te geven', async () => {
    const { id, exit, remedy } = said(
      await overTls({ ca: authority.pem }, '127.0.0.1', { requestCert: true, rejectUnauthorized: true, ca: authority.pem }),
    );
    assert.deepEqual({ id, exit }, { id: 'verbinding', exit: 3 });
    assert.match(remedy, /clientcertificaat/);
  });

  it('naar een poort zonder TLS zegt dat', async () => {
    const result = await withServer(
      (_request, response) => json(response, 200, EMPTY_LIST),
      (base) => examined(base.replace('http:', 'https:')),
    );
    assert.match(said(result).remedy, /wordt geen TLS gesproken/);
  });
});
