import type { Limits } from './limits';

/** How a client reaches its target. Secrets are values here; only the caller knows where they come from. */
export interface HttpOptions {
  /** http or https, with a path of any depth; no credentials, query or fragment */
  readonly baseUrl: string;
  readonly authentication?: Authentication;
  /** sent with every call */
  readonly headers?: readonly HeaderSetting[];
  readonly media?: { readonly request?: string; readonly accept?: string };
  readonly tls?: TlsOptions;
  /** absent: HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the environment; 'none': always direct */
  readonly proxy?: 'none' | ProxyOptions;
  readonly limits?: Partial<Limits>;
  /** requests per second of this client; absent: no bound */
  readonly rate?: number;
  /** start of every exchange id; must differ between the processes of one run */
  readonly idPrefix?: string;
  /** further values that may appear nowhere */
  readonly secrets?: readonly string[];
  /** ends every call, for instance when the run is interrupted */
  readonly signal?: AbortSignal;
  readonly userAgent?: string;
}

export type Authentication =
  | { readonly scheme: 'none' }
  /** `Authorization: Token …`, what Open Klant asks for */
  | { readonly scheme: 'token'; readonly token: string }
  | { readonly scheme: 'bearer'; readonly token: string }
  | { readonly scheme: 'basic'; readonly username: string; readonly password: string }
  | { readonly scheme: 'api-key'; readonly header: string; readonly key: string }
  | ({ readonly scheme: 'zgw-jwt' } & ZgwCredentials);

/** A client of the Dutch ZGW APIs: each token is signed by the client itself. */
export interface ZgwCredentials {
  readonly clientId: string;
  readonly secret: string;
  readonly userId?: string;
  readonly userRepresentation?: string;
  /** a token older than this is replaced; default 900 */
  readonly renewAfterSeconds?: number;
}

export type HeaderSetting =
  | { readonly name: string; readonly value: string; readonly secret?: boolean }
  | { readonly name: string; readonly generate: 'uuid-v7' | 'traceparent' };

export interface TlsOptions {
  /** PEM certificates trusted besides the well-known ones */
  readonly ca?: string | Buffer;
  readonly clientCertificate?: ClientCertificate;
  /** default TLSv1.2 */
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3';
  /** true: the certificate of the target is not verified */
  readonly insecure?: boolean;
}

export type ClientCertificate =
  | { readonly certificate: string | Buffer; readonly key: string | Buffer; readonly passphrase?: string }
  | { readonly pkcs12: Buffer; readonly passphrase?: string };

export interface ProxyOptions {
  /** may carry credentials */
  readonly url: string;
  /** hosts reached directly, as in NO_PROXY */
  readonly noProxy?: string;
}

/** Options no client can be made of. The Dutch message says which, and never holds a secret. */
export class HttpOptionsError extends Error {
  override readonly name = 'HttpOptionsError';
}
