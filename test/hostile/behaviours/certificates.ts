import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authority, type Certified, type Claims, certified, newKeys } from '../certificates';
import type { Hostility } from '../hostility';
import { BASE_PATH, HOST, listening, type Target, wrapped } from '../target';

const FOLDER = mkdtempSync(join(tmpdir(), 'certificaten-'));
process.on('exit', () => rmSync(FOLDER, { recursive: true, force: true }));

const known = authority('Gemeente-CA');
const stranger = authority('Andere CA');
const CA_FILE = join(FOLDER, 'ca.pem');
writeFileSync(CA_FILE, known.cert);

const TLS = /De TLS-verbinding lukte niet/;
const TRUSTING = { tls: { caFile: CA_FILE } };

function serving(server: Certified, options: ServerOptions = {}): () => Promise<Target> {
  return () => wrapped((moment) => moment.send(), { tls: { cert: server.cert, key: server.key, ...options } });
}

/** A certificate signed by the authority the kit trusts, that is wrong all the same. */
const signed = (claims: Claims) => certified({ signedBy: known, ...claims });
const refused = (name: string, claims: Claims, code: RegExp): Hostility => ({
  name: `certificaat: ${name}`,
  serve: serving(signed(claims)),
  codes: [3],
  message: code,
  settings: TRUSTING,
});

/** Served by somebody who doesn't mind. */
const weaklySigned = (digest: 'md5' | 'sha1'): Hostility => ({
  name: `certificaat: met een ${digest}-handtekening`,
  serve: serving(signed({ digest }), { ciphers: 'DEFAULT@SECLEVEL=0' }),
  codes: [3],
  message: TLS,
  settings: TRUSTING,
});

const intermediate = signed({ name: 'Tussen-CA', keys: newKeys(), authority: true, hosts: [] });
const noAuthority = signed({ name: 'Geen CA', keys: newKeys(), hosts: [] });
const expiredAuthority = authority('Oude CA', { fromDays: -10, untilDays: -5 });
writeFileSync(join(FOLDER, 'oude-ca.pem'), expiredAuthority.cert);
const client = signed({ name: 'toetser', hosts: [] });
writeFileSync(join(FOLDER, 'client.pem'), client.cert);
writeFileSync(join(FOLDER, 'client.key'), client.key);
const wrongClient = certified({ name: 'toetser', signedBy: stranger, hosts: [] });
writeFileSync(join(FOLDER, 'vreemd.pem'), wrongClient.cert);
writeFileSync(join(FOLDER, 'vreemd.key'), wrongClient.key);
const mutual = { ca: known.cert, requestCert: true, rejectUnauthorized: true };

/** Certificates and handshakes nobody should trust, and the ways to trust them after all. */
export const certificateHostilities: readonly Hostility[] = [
  {
    name: 'certificaat: van een onbekende CA',
    serve: serving(certified({ signedBy: stranger })),
    codes: [3],
    message: TLS,
    settings: TRUSTING,
  },
  { name: 'certificaat: private CA zonder bundel', serve: serving(signed({})), codes: [3], message: /UNABLE_TO/ },
  {
    name: 'certificaat: door zichzelf ondertekend',
    serve: serving(certified()),
    codes: [3],
    message: /DEPTH_ZERO_SELF_SIGNED/,
    settings: TRUSTING,
  },
  refused('verlopen', { fromDays: -10, untilDays: -1 }, /CERT_HAS_EXPIRED/),
  refused('nog niet geldig', { fromDays: 1, untilDays: 10 }, /CERT_NOT_YET_VALID/),
  refused('van een andere host', { hosts: [{ ip: '127.0.0.2' }] }, /ALTNAME/),
  refused('van een andere naam', { hosts: [{ dns: 'klant.example.nl' }] }, /ALTNAME/),
  refused('met een ster voor een andere naam', { hosts: [{ dns: '*.example.nl' }] }, /ALTNAME/),
  refused('met alleen een CN', { name: '127.0.0.1', hosts: [] }, /ALTNAME|TLS/),
  refused('alleen voor clients', { purpose: 'clientAuth' }, /INVALID_PURPOSE/),
  weaklySigned('md5'),
  weaklySigned('sha1'),
  {
    name: 'certificaat: keten zonder tussencertificaat',
    serve: serving(certified({ signedBy: intermediate })),
    codes: [3],
    message: TLS,
    settings: TRUSTING,
  },
  {
    name: 'certificaat: ondertekend door wie geen CA is',
    serve: serving(fullChain(certified({ signedBy: noAuthority }), noAuthority)),
    codes: [3],
    message: TLS,
    settings: TRUSTING,
  },
  {
    name: 'certificaat: de CA zelf is verlopen',
    slow: true,
    serve: serving(certified({ signedBy: expiredAuthority })),
    codes: [3],
    message: TLS,
    settings: { tls: { caFile: join(FOLDER, 'oude-ca.pem') } },
  },
  { name: 'certificaat: een sleutel die niet past', serve: mismatched, codes: [3], message: TLS, settings: TRUSTING },
  {
    name: 'TLS: alleen versie 1.1',
    serve: serving(signed({}), { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
    codes: [3],
    message: TLS,
    settings: TRUSTING,
  },
  {
    name: 'TLS: ouder dan de ingestelde versie',
    serve: serving(signed({}), { maxVersion: 'TLSv1.2' }),
    codes: [3],
    message: TLS,
    settings: { tls: { caFile: CA_FILE, minimumVersion: 'TLSv1.3' } },
  },
  {
    name: 'TLS: clientcertificaat gevraagd en niet gegeven',
    serve: serving(signed({}), mutual),
    codes: [3],
    message: /clientcertificaat/,
    settings: TRUSTING,
  },
  {
    name: 'TLS: clientcertificaat van een andere CA',
    serve: serving(signed({}), mutual),
    codes: [3],
    message: /clientcertificaat/,
    settings: { tls: { caFile: CA_FILE, certificateFile: join(FOLDER, 'vreemd.pem'), keyFile: join(FOLDER, 'vreemd.key') } },
  },
  { name: 'TLS: http op een https-adres', serve: plainBehindHttps, codes: [3], message: TLS },
  { name: 'TLS: https op een http-adres', serve: httpsBehindPlain, codes: [3, 2], message: /verbrak de verbinding|geen geldig HTTP/ },
  {
    name: 'certificaat: hele keten met tussencertificaat',
    serve: serving(fullChain(certified({ signedBy: intermediate }), intermediate)),
    codes: [0],
    message: /voldoet/,
    settings: TRUSTING,
  },
  {
    name: 'certificaat: verlopen maar --insecure',
    serve: serving(signed({ untilDays: -1, fromDays: -9 })),
    codes: [0],
    message: /insecure|niet gecontroleerd/i,
    flags: ['--insecure'],
    check: ({ report }) => (report?.run.insecure === true ? undefined : 'het rapport noemt --insecure niet'),
  },
];

function fullChain(leaf: Certified, above: Certified): Certified {
  return { ...leaf, cert: leaf.cert + above.cert };
}

/** OpenSSL refuses to serve a certificate with another key, so the handshake is what fails. */
async function mismatched(): Promise<Target> {
  return wrapped((moment) => moment.send(), { tls: { SNICallback: (_, done) => done(new Error('geen sleutel')), ciphers: 'DEFAULT' } });
}

async function plainBehindHttps(): Promise<Target> {
  const { port, close } = await listening(createServer((_, response) => response.end('{}')));
  return { url: `https://${HOST}:${port}${BASE_PATH}`, close };
}

async function httpsBehindPlain(): Promise<Target> {
  const target = await serving(signed({}))();
  return { ...target, url: target.url.replace('https:', 'http:') };
}
