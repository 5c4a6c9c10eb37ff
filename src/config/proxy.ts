import type { ProxySettings } from '../../generated/types';
import { UsageError } from './usage-error';

/**
 * The proxy as configured, after checking its address.
 * @throws UsageError when it is no http(s) URL or carries credentials
 */
export function proxyFrom(proxy: 'none' | ProxySettings | undefined, origin: string): 'none' | ProxySettings | undefined {
  if (proxy === undefined || proxy === 'none') {
    return proxy;
  }
  const url = URL.canParse(proxy.url) ? new URL(proxy.url) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`${origin}: het adres van de proxy is geen webadres. Geef het als http://host:poort.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(`${origin}: het adres van de proxy bevat een gebruikersnaam of wachtwoord. Gebruik username en passwordVariable.`);
  }
  return proxy;
}
