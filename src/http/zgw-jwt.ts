import { createHmac } from 'node:crypto';
import type { ZgwCredentials } from './options';

const DEFAULT_RENEWAL_SECONDS = 900;

/** A signed token with the texts it consists of, none of which may be shown. */
export interface SignedToken {
  readonly token: string;
  readonly claims: string;
}

/** Signs the tokens of a ZGW client (HS256; claims iss, iat, client_id, user_id, user_representation) and renews them in time. */
export class ZgwTokens {
  readonly #credentials: ZgwCredentials;
  readonly #onSigned: (signed: SignedToken) => void;
  #current: { readonly token: string; readonly issuedAt: number } | undefined;

  /** `onSigned` hears of every token before it is used, so that it can be kept out of sight. */
  constructor(credentials: ZgwCredentials, onSigned: (signed: SignedToken) => void) {
    this.#credentials = credentials;
    this.#onSigned = onSigned;
  }

  /** The token to send now, in milliseconds since 1970. */
  token(now = Date.now()): string {
    const issuedAt = Math.floor(now / 1000);
    const renewal = this.#credentials.renewAfterSeconds ?? DEFAULT_RENEWAL_SECONDS;
    if (this.#current === undefined || issuedAt - this.#current.issuedAt >= renewal) {
      const signed = sign(this.#credentials, issuedAt);
      this.#onSigned(signed);
      this.#current = { token: signed.token, issuedAt };
    }
    return this.#current.token;
  }
}

function sign(credentials: ZgwCredentials, issuedAt: number): SignedToken {
  const claims = JSON.stringify({
    iss: credentials.clientId,
    iat: issuedAt,
    client_id: credentials.clientId,
    user_id: credentials.userId ?? '',
    user_representation: credentials.userRepresentation ?? '',
  });
  const content = `${encoded(JSON.stringify({ alg: 'HS256', typ: 'JWT' }))}.${encoded(claims)}`;
  const signature = createHmac('sha256', credentials.secret).update(content).digest('base64url');
  return { token: `${content}.${signature}`, claims };
}

function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
