import type { AuthenticationScheme } from './exchange';
import { type Authentication, HttpOptionsError } from './options';
import type { Redactor } from './redactor';
import { isSendable } from './request-headers';
import { ZgwTokens } from './zgw-jwt';

/** Shorter client ids and user names are words that occur by themselves. */
const SHORTEST_IDENTITY = 8;

/** What identifies the client to its target: the header to send with a call. */
export interface Credentials {
  readonly scheme: AuthenticationScheme;
  /** asked anew for every call, since a token may need renewal */
  header(): readonly [name: string, value: string] | undefined;
}

/**
 * Makes the credentials and tells the redactor what may not be seen.
 * @throws HttpOptionsError when a part is missing or can't be sent
 */
export function credentialsFor(authentication: Authentication, redactor: Redactor): Credentials {
  switch (authentication.scheme) {
    case 'none':
      return { scheme: 'none', header: () => undefined };
    case 'token':
      return fixed('token', 'authorization', `Token ${required(authentication.token, 'het token')}`, [authentication.token], redactor);
    case 'bearer':
      return fixed('bearer', 'authorization', `Bearer ${required(authentication.token, 'het token')}`, [authentication.token], redactor);
    case 'api-key':
      return fixed(
        'api-key',
        authentication.header.toLowerCase(),
        required(authentication.key, 'de API-sleutel'),
        [authentication.key],
        redactor,
      );
    case 'basic':
      return basic(authentication, redactor);
    case 'zgw-jwt':
      return zgw(authentication, redactor);
  }
}

function basic({ username, password }: Authentication & { scheme: 'basic' }, redactor: Redactor): Credentials {
  const pair = `${username}:${required(password, 'het wachtwoord')}`;
  const joined = Buffer.from(pair, 'utf8').toString('base64');
  return fixed('basic', 'authorization', `Basic ${joined}`, [password, joined, pair], redactor);
}

function zgw(credentials: Authentication & { scheme: 'zgw-jwt' }, redactor: Redactor): Credentials {
  required(credentials.clientId, 'het client-id');
  const identities = [credentials.clientId, credentials.userId ?? '', credentials.userRepresentation ?? ''];
  redactor.add([required(credentials.secret, 'het secret'), ...identities.filter((text) => text.length >= SHORTEST_IDENTITY)]);
  const tokens = new ZgwTokens(credentials, ({ token, claims }) => redactor.add([token, claims, ...token.split('.').slice(1)]));
  return { scheme: 'zgw-jwt', header: () => ['authorization', `Bearer ${tokens.token()}`] };
}

function fixed(scheme: AuthenticationScheme, name: string, value: string, secrets: string[], redactor: Redactor): Credentials {
  redactor.add(secrets);
  if (!isSendable(name, value)) {
    throw new HttpOptionsError(
      `De authenticatie kan niet in header ${JSON.stringify(name)} worden meegestuurd: controleer de naam, en het geheim op regeleinden en bijzondere tekens.`,
    );
  }
  return { scheme, header: () => [name, value] };
}

function required(value: string, what: string): string {
  if (value === '') {
    throw new HttpOptionsError(`Voor de authenticatie is ${what} leeg: vul de omgevingsvariabele die de configuratie noemt.`);
  }
  return value;
}
