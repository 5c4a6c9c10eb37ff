import type { Dispatcher } from 'undici';
import { Agent, EnvHttpProxyAgent } from './dispatchers';
import type { Limits } from './limits';
import { type HttpOptions, HttpOptionsError, type ProxyOptions } from './options';
import { proxyTlsSettings, tlsSettings } from './tls';

/**
 * How long an idle connection is used again without the target saying so. Short, because a target that closes at the very moment
 * of a next call would make that call fail.
 */
const IDLE_MS = 1_000;
const LONGEST_IDLE_MS = 60_000;

/**
 * The connections of a client, directly or through a proxy. HTTP/1.1 only; redirects are never followed.
 * @throws HttpOptionsError
 */
export function connections(options: HttpOptions, limits: Limits): Dispatcher {
  const connect = { ...tlsSettings(options.tls ?? {}), timeout: limits.connectTimeoutMs };
  const common = {
    allowH2: false,
    pipelining: 1,
    connections: limits.connections,
    headersTimeout: limits.headersTimeoutMs,
    bodyTimeout: limits.bodyTimeoutMs,
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: LONGEST_IDLE_MS,
    connect,
  };
  if (options.proxy === 'none') {
    return new Agent(common);
  }
  const proxyTls = { ...proxyTlsSettings(options.tls ?? {}), timeout: limits.connectTimeoutMs };
  try {
    return new EnvHttpProxyAgent({ ...common, requestTls: connect, proxyTls, ...chosenProxy(options.proxy) });
  } catch {
    throw new HttpOptionsError('De proxy is geen geldige URL: controleer de configuratie, HTTPS_PROXY en HTTP_PROXY.');
  }
}

/** Credentials in the addresses of the proxies that may be used. */
export function proxySecrets(proxy: HttpOptions['proxy']): string[] {
  const { env } = process;
  const addresses =
    proxy === undefined ? [env.https_proxy, env.HTTPS_PROXY, env.http_proxy, env.HTTP_PROXY] : proxy === 'none' ? [] : [proxy.url];
  return addresses.flatMap((address) => (address !== undefined && URL.canParse(address) ? credentialsIn(new URL(address)) : []));
}

function credentialsIn({ username, password }: URL): string[] {
  const pair = `${decoded(username)}:${decoded(password)}`;
  return password === '' ? [] : [decoded(password), Buffer.from(pair, 'utf8').toString('base64')];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function chosenProxy(proxy: ProxyOptions | undefined): { httpProxy?: string; httpsProxy?: string; noProxy?: string } {
  return proxy === undefined ? {} : { httpProxy: proxy.url, httpsProxy: proxy.url, noProxy: proxy.noProxy ?? '' };
}
