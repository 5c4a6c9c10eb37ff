const UNKNOWN_AUTHORITY =
  'geen bekende autoriteit staat in voor het certificaat, geef de CA-bundel op met tls.caFile en laat het doel tussencertificaten meesturen';

/** What to do about the failures of TLS that say what is the matter; the others leave several things to look at. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'het certificaat is van een andere host, gebruik de hostnaam die erin staat of laat deze erin opnemen'],
  ['CERT_HAS_EXPIRED', 'het certificaat is verlopen, laat het vernieuwen'],
  ['CERT_NOT_YET_VALID', 'het certificaat is nog niet geldig, controleer het certificaat en de klok van deze machine'],
  ['UNABLE_TO_GET_ISSUER_CERT', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', UNKNOWN_AUTHORITY],
  ['SELF_SIGNED_CERT_IN_CHAIN', UNKNOWN_AUTHORITY],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', UNKNOWN_AUTHORITY],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'op deze poort wordt geen TLS gesproken, gebruik een andere poort of een http-adres'],
  ['INVALID_PURPOSE', 'het certificaat is niet voor servers bedoeld, laat een servercertificaat gebruiken'],
]);

/** In Dutch, as the end of a sentence. */
export function tlsRemedy(code: string): string {
  return REMEDIES.get(code) ?? 'controleer certificaat, CA-bundel, clientcertificaat en TLS-versie';
}
