import { readFileSync } from 'node:fs';
import type { AuthenticationSettings, ConfiguredHeader, ProxySettings, TlsSettings } from '../../generated/types';
import { DEFAULT_TOKEN_VARIABLE } from '../config/authentication';
import { UsageError } from '../config/usage-error';
import type { Authentication, ClientCertificate, HeaderSetting, HttpOptions, ProxyOptions, TlsOptions } from '../http/options';
import type { RunContext } from './context';

type Environment = Readonly<Record<string, string | undefined>>;
type Reachable = Pick<RunContext, 'baseUrl' | 'authentication' | 'headers' | 'tls' | 'proxy' | 'limits' | 'rate'> &
  Partial<Pick<RunContext, 'media'>>;

/**
 * How to reach the target of a run: the only place where the names of environment variables and files become the secrets in them.
 * @throws UsageError when a variable is empty or a file can't be read
 */
export function httpOptions(context: Reachable, environment: Environment = process.env): HttpOptions {
  const { baseUrl, media, limits, rate, proxy } = context;
  return {
    baseUrl,
    ...(media === undefined ? {} : { media }),
    authentication: authentication(context.authentication, environment),
    headers: context.headers.map((header) => headerSetting(header, environment)),
    tls: tlsOptions(context.tls, environment),
    ...(proxy === undefined ? {} : { proxy: proxy === 'none' ? proxy : proxyOptions(proxy, environment) }),
    limits,
    ...(rate === undefined ? {} : { rate }),
    idPrefix: 'x',
  };
}

function authentication(settings: AuthenticationSettings, environment: Environment): Authentication {
  const secret = (variable: string) => secretIn(variable, environment);
  switch (settings.scheme) {
    case 'none':
      return { scheme: 'none' };
    case 'token':
    case 'bearer':
      return { scheme: settings.scheme, token: secret(settings.tokenVariable ?? DEFAULT_TOKEN_VARIABLE) };
    case 'basic':
      return { scheme: 'basic', username: settings.username, password: secret(settings.passwordVariable) };
    case 'api-key':
      return { scheme: 'api-key', header: settings.header, key: secret(settings.keyVariable) };
    case 'zgw-jwt': {
      const { secretVariable, ...identity } = settings;
      return { ...identity, secret: secret(secretVariable) };
    }
  }
}

function headerSetting({ name, value, valueVariable, generate }: ConfiguredHeader, environment: Environment): HeaderSetting {
  if (generate !== undefined) {
    return { name, generate };
  }
  return valueVariable === undefined ? { name, value: value ?? '' } : { name, value: secretIn(valueVariable, environment), secret: true };
}

function tlsOptions(settings: TlsSettings, environment: Environment): TlsOptions {
  const { caFile, minimumVersion, insecure } = settings;
  const clientCertificate = certificateIn(settings, environment);
  return {
    ...(caFile === undefined ? {} : { ca: contentOf(caFile) }),
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
    ...(minimumVersion === undefined ? {} : { minVersion: minimumVersion }),
    ...(insecure === undefined ? {} : { insecure }),
  };
}

function certificateIn(settings: TlsSettings, environment: Environment): ClientCertificate | undefined {
  const { certificateFile, keyFile, pfxFile, passphraseVariable } = settings;
  const passphrase = passphraseVariable === undefined ? {} : { passphrase: secretIn(passphraseVariable, environment) };
  if (pfxFile !== undefined) {
    return { pkcs12: contentOf(pfxFile), ...passphrase };
  }
  if (certificateFile === undefined || keyFile === undefined) {
    return undefined;
  }
  return { certificate: contentOf(certificateFile), key: contentOf(keyFile), ...passphrase };
}

function proxyOptions({ url, noProxy, username, passwordVariable }: ProxySettings, environment: Environment): ProxyOptions {
  const address = new URL(url);
  if (username !== undefined && passwordVariable !== undefined) {
    address.username = encodeURIComponent(username);
    address.password = encodeURIComponent(secretIn(passwordVariable, environment));
  }
  return { url: address.href, ...(noProxy === undefined ? {} : { noProxy: noProxy.join(',') }) };
}

function secretIn(variable: string, environment: Environment): string {
  const secret = environment[variable];
  if (secret === undefined || secret === '') {
    throw new UsageError(`De omgevingsvariabele ${variable} is leeg. Zet het geheim daarin.`);
  }
  return secret;
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`Het bestand ${file} is niet te lezen. Controleer het pad en de rechten.`);
  }
}
