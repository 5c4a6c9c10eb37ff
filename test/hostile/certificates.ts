import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

const DAY = 86_400_000;

export interface Keys {
  readonly publicKey: forge.pki.rsa.PublicKey;
  readonly privateKey: forge.pki.rsa.PrivateKey;
}

/** What a certificate says. Everything that is left out is as it should be for a server on 127.0.0.1. */
export interface Claims {
  readonly name?: string;
  readonly keys?: Keys;
  readonly signedBy?: Certified;
  readonly fromDays?: number;
  readonly untilDays?: number;
  readonly hosts?: readonly ({ ip: string } | { dns: string })[];
  readonly authority?: boolean;
  readonly purpose?: 'serverAuth' | 'clientAuth';
  readonly digest?: 'sha1' | 'sha256' | 'md5';
}

/** A certificate with the key that goes with it. */
export interface Certified {
  readonly certificate: forge.pki.Certificate;
  readonly keys: Keys;
  readonly cert: string;
  readonly key: string;
}

/** RSA keys, 2048 bits unless asked otherwise. */
export function newKeys(bits = 2048): Keys {
  const pem = generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return {
    publicKey: forge.pki.publicKeyFromPem(pem.publicKey) as forge.pki.rsa.PublicKey,
    privateKey: forge.pki.privateKeyFromPem(pem.privateKey) as forge.pki.rsa.PrivateKey,
  };
}

const usual = newKeys();

/** Makes a certificate that says what is asked; self-signed unless somebody signs it. */
export function certified(claims: Claims = {}): Certified {
  const { name = 'doel', keys = usual, signedBy, fromDays = -1, untilDays = 1, digest = 'sha256' } = claims;
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = `01${Date.now().toString(16)}`;
  certificate.validity.notBefore = new Date(Date.now() + fromDays * DAY);
  certificate.validity.notAfter = new Date(Date.now() + untilDays * DAY);
  certificate.setSubject([{ name: 'commonName', value: name }]);
  certificate.setIssuer(signedBy?.certificate.subject.attributes ?? [{ name: 'commonName', value: name }]);
  certificate.setExtensions(extensionsOf(claims));
  certificate.sign((signedBy?.keys ?? keys).privateKey, forge.md[digest].create());
  return { certificate, keys, cert: forge.pki.certificateToPem(certificate), key: forge.pki.privateKeyToPem(keys.privateKey) };
}

/** An authority of its own, with its own keys. */
export function authority(name: string, claims: Claims = {}): Certified {
  return certified({ name, keys: newKeys(), authority: true, hosts: [], ...claims });
}

function extensionsOf({ authority: isAuthority = false, hosts = [{ ip: '127.0.0.1' }], purpose }: Claims): object[] {
  const altNames = hosts.map((host) => ('ip' in host ? { type: 7, ip: host.ip } : { type: 2, value: host.dns }));
  return [
    { name: 'basicConstraints', cA: isAuthority, critical: true },
    ...(isAuthority ? [{ name: 'keyUsage', keyCertSign: true, critical: true }] : []),
    ...(altNames.length === 0 ? [] : [{ name: 'subjectAltName', altNames }]),
    ...(purpose === undefined ? [] : [{ name: 'extKeyUsage', [purpose]: true }]),
  ];
}
