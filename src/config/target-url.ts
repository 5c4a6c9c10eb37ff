import { UsageError } from './usage-error';

/**
 * The base URL of a target, without a slash at the end.
 * @param origin where it was set, for the message
 * @throws UsageError when it is no http(s) URL, carries credentials, or has a query or fragment
 */
export function parseTargetUrl(text: string, origin: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw new UsageError(
      `${origin}: '${withoutSecret(text)}' is geen webadres. Geef het basisadres, zoals https://host/klantinteracties/api/v1.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(`${origin}: het adres bevat een gebruikersnaam of wachtwoord. Laat die weg en gebruik een omgevingsvariabele.`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw new UsageError(`${origin}: het adres bevat een zoekvraag of anker (? of #). Geef alleen het basisadres.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/u, '')}`;
}

/** Whatever stands before an @ may be a password. */
function withoutSecret(text: string): string {
  return text.replace(/^([^@/]*:\/\/)?[^@]*@/u, '$1…@');
}
