import type { Exchange, RecordedRequest } from './exchange';
import { HIDDEN } from './redactor';

const SECRET = '"$KLANTINTERACTIES_TOKEN"';

/** A command for a POSIX shell that repeats the call; the secret is read from KLANTINTERACTIES_TOKEN. */
export function curl(exchange: Exchange): string {
  const { method, url, body, chunked } = exchange.request;
  return [
    `curl --globoff --compressed --request ${method} ${quoted(url)}`,
    ...headers(exchange.request),
    ...(chunked === true ? [`--header ${quoted('transfer-encoding: chunked')}`] : []),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(' \\\n  ');
}

function headers(request: RecordedRequest): string[] {
  return Object.entries(request.headers)
    .filter(([name]) => name !== 'accept-encoding' && name !== 'user-agent')
    .map(([name, value]) => (value === HIDDEN ? hidden(name, request) : `--header ${quoted(`${name}: ${value}`)}`));
}

/** Basic takes user and password, all others what stands after the scheme; a ZGW token is one the reader signs. */
function hidden(name: string, { authentication }: RecordedRequest): string {
  if (name === 'authorization' && authentication === 'basic') {
    return `--user ${SECRET}`;
  }
  const scheme =
    name === 'authorization'
      ? { token: 'Token ', bearer: 'Bearer ', 'zgw-jwt': 'Bearer ', basic: '', 'api-key': '', none: '' }[authentication]
      : '';
  return `--header ${quoted(`${name}: ${scheme}`)}${SECRET}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
