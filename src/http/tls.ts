import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext, rootCertificates, type SecureContext, type SecureContextOptions } from 'node:tls';
import { HttpOptionsError, type TlsOptions } from './options';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
const UNREADABLE_BUNDLE = 'De CA-bundel is niet te lezen: geef certificaten in PEM-vorm.';

/** What a connection needs of TLS. */
export interface TlsSettings {
  readonly secureContext: SecureContext;
  readonly rejectUnauthorized: boolean;
}

/**
 * Trust and identity of the client. Private CA certificates come on top of the well-known ones and of NODE_EXTRA_CA_CERTS.
 * @throws HttpOptionsError when a certificate, key or passphrase doesn't fit
 */
export function tlsSettings(options: TlsOptions): TlsSettings {
  const minVersion = options.minVersion ?? 'TLSv1.2';
  const trust = contextOf({ minVersion, ...trusted(options) }, UNREADABLE_BUNDLE);
  const secureContext =
    options.clientCertificate === undefined
      ? trust
      : contextOf(
          { minVersion, ...trusted(options), ...identity(options.clientCertificate) },
          'Het clientcertificaat is niet te lezen: controleer of certificaat, sleutel en wachtwoord bij elkaar horen.',
        );
  return { secureContext, rejectUnauthorized: options.insecure !== true };
}

/** The same trust without the client's identity, which a proxy has no business with. */
export function proxyTlsSettings(options: TlsOptions): TlsSettings {
  const { clientCertificate: _, ...trust } = options;
  return tlsSettings(trust);
}

function contextOf(options: SecureContextOptions, problem: string): SecureContext {
  try {
    return createSecureContext(options);
  } catch {
    throw new HttpOptionsError(problem);
  }
}

function trusted({ ca }: TlsOptions): SecureContextOptions {
  if (ca === undefined) {
    return {};
  }
  const bundle = ca.toString().match(CERTIFICATE) ?? [];
  if (bundle.length === 0 || !bundle.every(isCertificate)) {
    throw new HttpOptionsError(UNREADABLE_BUNDLE);
  }
  return { ca: [...rootCertificates, ...environmentCertificates(), ...bundle] };
}

/** A damaged certificate would be passed over silently. */
function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).fingerprint256 !== '';
  } catch {
    return false;
  }
}

/** Node reads these by itself only when no bundle is given. */
function environmentCertificates(): Buffer[] {
  const file = process.env.NODE_EXTRA_CA_CERTS;
  try {
    return file === undefined || file === '' ? [] : [readFileSync(file)];
  } catch {
    return [];
  }
}

function identity(certificate: NonNullable<TlsOptions['clientCertificate']>): SecureContextOptions {
  const passphrase = certificate.passphrase === undefined ? {} : { passphrase: certificate.passphrase };
  return 'pkcs12' in certificate
    ? { pfx: certificate.pkcs12, ...passphrase }
    : { cert: certificate.certificate, key: certificate.key, ...passphrase };
}
