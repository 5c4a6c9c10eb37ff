import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import type { Settings } from '../../src/run';
import { authority, certified } from '../hostile/certificates';
import { type KitRun, runKit } from '../hostile/kit-process';
import { type Misbehaviour, wrapped } from '../hostile/target';
import { pkcs12 } from '../http/certificates';
import { connectProxy } from '../http/connect-proxy';

const DEADLINE_MS = 200_000;
const ONLY = '@eis:C0992-03';
const folder = mkdtempSync(join(tmpdir(), 'toegang-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ca = authority('Gemeente-CA');
const server = certified({ signedBy: ca });
const client = certified({ name: 'toetser', signedBy: ca, hosts: [] });
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const caFile = file('ca.pem', ca.cert);
const pem = { certificateFile: file('kit.pem', client.cert), keyFile: file('kit.key', client.key) };
const pfx = {
  pfxFile: file('kit.p12', pkcs12({ certificate: client.cert, key: client.key }, 'wachtwoord-p12')),
  passphraseVariable: 'WACHTWOORD',
};

interface Given {
  readonly settings: Settings;
  readonly environment?: Record<string, string>;
  /** the target asks for a client certificate */
  readonly mutual?: boolean;
  readonly misbehave?: Misbehaviour;
}

/** The compiled kit, as a user runs it, on a target with TLS of its own. */
async function ran(
  t: TestContext,
  { settings, environment = {}, mutual = false, misbehave = (moment) => moment.send() }: Given,
): Promise<KitRun> {
  const asking = mutual ? { ca: ca.cert, requestCert: true, rejectUnauthorized: true } : {};
  const target = await wrapped(misbehave, { tls: { cert: server.cert, key: server.key, ...asking } });
  t.after(() => target.close());
  return runKit({ settings: { url: target.url, only: ONLY, ...settings }, environment, deadlineMs: DEADLINE_MS });
}

function ended({ code, err, out }: KitRun, expected: number, message: RegExp): void {
  assert.match(err + out, message);
  assert.equal(code, expected, err + out);
}

describe('toegang als gebruiker, over echte TLS', { concurrency: 2 }, () => {
  test('private CA: met bundel wel, zonder niet', async (t) => {
    ended(await ran(t, { settings: { tls: { caFile } } }), 0, /voldoet/);
    ended(await ran(t, { settings: {} }), 3, /De TLS-verbinding lukte niet/);
  });

  test('clientcertificaat in PEM en in PKCS#12: met wel, zonder niet, met een verkeerd wachtwoord niet', async (t) => {
    const environment = { WACHTWOORD: 'wachtwoord-p12' };
    ended(await ran(t, { mutual: true, settings: { tls: { caFile, ...pem } } }), 0, /voldoet/);
    ended(await ran(t, { mutual: true, environment, settings: { tls: { caFile, ...pfx } } }), 0, /voldoet/);
    ended(await ran(t, { mutual: true, settings: { tls: { caFile } } }), 3, /clientcertificaat/);
    ended(
      await ran(t, { mutual: true, environment: { WACHTWOORD: 'mis' }, settings: { tls: { caFile, ...pfx } } }),
      2,
      /clientcertificaat is niet te lezen/,
    );
  });

  test('HTTPS_PROXY: de kit gaat erdoor, en met NO_PROXY eromheen', async (t) => {
    const proxy = await connectProxy(t);
    const settings = { tls: { caFile } };
    ended(await ran(t, { settings, environment: { HTTPS_PROXY: proxy.url } }), 0, /voldoet/);
    const tunnels = proxy.tunnels.length;
    assert.ok(tunnels > 0);
    ended(await ran(t, { settings, environment: { HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } }), 0, /voldoet/);
    assert.equal(proxy.tunnels.length, tunnels);
    const refusing = await connectProxy(t, 407);
    ended(await ran(t, { settings, environment: { HTTPS_PROXY: refusing.url } }), 3, /De proxy weigerde de verbinding \(status 407\)/);
  });

  test('het token uit de genoemde variabele; een verkeerd token, en geen', async (t) => {
    const misbehave: Misbehaviour = ({ call, send }) =>
      call.headers.authorization === 'Bearer goed-geheim'
        ? send()
        : send({ status: 401, headers: { 'www-authenticate': 'Bearer' }, body: '' });
    const settings: Settings = { tls: { caFile }, authentication: { scheme: 'bearer', tokenVariable: 'SLEUTEL' } };
    ended(await ran(t, { settings, misbehave, environment: { SLEUTEL: 'goed-geheim' } }), 0, /voldoet/);
    ended(await ran(t, { settings, misbehave, environment: { SLEUTEL: 'fout-geheim' } }), 3, /aanvaardt de aanmelding.*SLEUTEL/s);
    ended(await ran(t, { settings, misbehave }), 2, /de omgevingsvariabele SLEUTEL is leeg/);
  });
});
