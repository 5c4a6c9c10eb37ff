import { isOwnAddress } from '../config/production';
import type { HttpOptions } from '../http';
import { attention, type Check, good } from './check';

/** Who can listen in. Plain HTTP on a private network is no news; a certificate nobody checks always is. */
export function encryptionCheck({ baseUrl, tls }: HttpOptions): Check[] {
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol === 'https:') {
    return [tls?.insecure === true ? unchecked() : good('versleuteling', 'Het verkeer is versleuteld.')];
  }
  const own = isOwnAddress(hostname.replace(/^\[|\]$/gu, '')) || !hostname.includes('.');
  return own
    ? []
    : [attention('versleuteling', 'Het verkeer, ook het token, gaat onversleuteld over het netwerk.', 'Gebruik een https-adres.')];
}

function unchecked(): Check {
  return attention(
    'versleuteling',
    'Het certificaat van het doel wordt niet gecontroleerd (--insecure): wie ertussen zit kan alles lezen en veranderen, ook het token.',
    'Geef de CA-bundel van het doel op met tls.caFile; het rapport vermeldt dat het certificaat niet is gecontroleerd.',
  );
}
