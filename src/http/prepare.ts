import type { BaseUrl } from './base-url';
import { ACCEPT_ENCODING } from './body';
import type { Credentials } from './credentials';
import type { HttpCall, RecordedRequest } from './exchange';
import type { HttpOptions } from './options';
import { configuredHeaders, isSendable } from './request-headers';

const JSON_MEDIA_TYPE = 'application/json';

/** A call ready to be sent, not yet redacted. */
export interface PreparedCall {
  readonly request: RecordedRequest;
  /** path and query at the origin; undefined when the call would leave the base URL */
  readonly target: string | undefined;
  /** name of a header that can't be sent */
  readonly unsendable: string | undefined;
}

export function prepare(call: HttpCall, base: BaseUrl, credentials: Credentials, options: HttpOptions): PreparedCall {
  const target = base.target(call.path, call.query);
  const body = call.rawBody ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  const credential = call.anonymous === true ? undefined : credentials.header();
  const headers: Record<string, string> = {
    accept: options.media?.accept ?? JSON_MEDIA_TYPE,
    'accept-encoding': ACCEPT_ENCODING,
    ...(body === undefined ? {} : { 'content-type': options.media?.request ?? JSON_MEDIA_TYPE }),
    'user-agent': options.userAgent ?? 'klantinteracties-conformance',
    ...configuredHeaders(options.headers ?? []),
    ...(credential === undefined ? {} : { [credential[0]]: credential[1] }),
    ...inLowerCase(call.headers ?? {}),
  };
  for (const name of call.without ?? []) {
    delete headers[name.toLowerCase()];
  }
  const request: RecordedRequest = {
    method: call.method,
    url: target === undefined ? base.toString() + call.path : base.origin + target,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(call.chunked === true ? { chunked: true } : {}),
    authentication: credential === undefined ? 'none' : credentials.scheme,
  };
  return { request, target, unsendable: Object.keys(headers).find((name) => !isSendable(name, headers[name] ?? '')) };
}

function inLowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
