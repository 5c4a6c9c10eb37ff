import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

export interface Identity {
  readonly certificate: string;
  readonly key: string;
}

/** A private certificate authority, made for one test file. */
export class Authority {
  readonly #keys = keyPair();
  readonly #certificate: forge.pki.Certificate;

  constructor(name: string) {
    const extensions = [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ];
    this.#certificate = signed(name, name, this.#keys.publicKey, this.#keys.privateKey, extensions);
  }

  get pem(): string {
    return forge.pki.certificateToPem(this.#certificate);
  }

  /** For a server on 127.0.0.1, or for a client. */
  issue(name: string): Identity {
    const keys = keyPair();
    const issuer = this.#certificate.subject.getField('CN').value;
    const extensions = [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }];
    const certificate = signed(name, issuer, keys.publicKey, this.#keys.privateKey, extensions);
    return { certificate: forge.pki.certificateToPem(certificate), key: forge.pki.privateKeyToPem(keys.privateKey) };
  }
}

export function pkcs12(identity: Identity, passphrase: string): Buffer {
  const key = forge.pki.privateKeyFromPem(identity.key);
  const container = forge.pkcs12.toPkcs12Asn1(key, [forge.pki.certificateFromPem(identity.certificate)], passphrase, { algorithm: '3des' });
  return Buffer.from(forge.asn1.toDer(container).getBytes(), 'latin1');
}

function keyPair(): forge.pki.rsa.KeyPair {
  const pem = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return {
    publicKey: forge.pki.publicKeyFromPem(pem.publicKey) as forge.pki.rsa.PublicKey,
    privateKey: forge.pki.privateKeyFromPem(pem.privateKey) as forge.pki.rsa.PrivateKey,
  };
}

function signed(
  name: string,
  issuer: string,
  publicKey: forge.pki.PublicKey,
  signer: forge.pki.PrivateKey,
  extensions: object[],
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = `01${Date.now().toString(16)}${Math.floor(Math.random() * 0xffff)
    .toString(16)
    .padStart(4, '0')}`;
  certificate.validity.notBefore = new Date(Date.now() - 3_600_000);
  certificate.validity.notAfter = new Date(Date.now() + 86_400_000);
  certificate.setSubject([{ name: 'commonName', value: name }]);
  certificate.setIssuer([{ name: 'commonName', value: issuer }]);
  certificate.setExtensions(extensions);
  certificate.sign(signer as forge.pki.rsa.PrivateKey, forge.md.sha256.create());
  return certificate;
}
