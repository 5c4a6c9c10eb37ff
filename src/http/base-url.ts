import { HttpOptionsError } from './options';

/** `.` and `..`, plain or encoded: servers and proxies resolve them, so the path would end up elsewhere. */
const DOT_SEGMENT = /(?:^|[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?:$|[/\\]|%2f|%5c)/i;

/** Path and query that every URL parser leaves as they are. */
const PLAIN_PATH = /^[\w/~.-]*$/;
const PLAIN_QUERY = /^[\w~.=&%+*-]*$/;

/** The one place calls may go: an origin and the path below which the API lives. */
export class BaseUrl {
  readonly origin: string;
  /** without a slash at the end; empty when the API lives at the root */
  readonly path: string;

  /** @throws HttpOptionsError when it is no plain http(s) URL */
  constructor(text: string) {
    const url = parsed(text);
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
      throw new HttpOptionsError('Het basisadres is geen volledige http- of https-URL, bijvoorbeeld https://host/klantinteracties/api/v1.');
    }
    if (url.username !== '' || url.password !== '') {
      throw new HttpOptionsError('Zet geen gebruikersnaam of wachtwoord in het basisadres; gebruik authenticatie met basic.');
    }
    if (url.search !== '' || url.hash !== '') {
      throw new HttpOptionsError('Het basisadres mag geen ? of # bevatten.');
    }
    this.origin = url.origin;
    this.path = url.pathname.replace(/\/+$/, '');
  }

  toString(): string {
    return this.origin + this.path;
  }

  /** Path and query to request for a path below the base; undefined when it would end up elsewhere. */
  target(path: string, query?: Readonly<Record<string, string>>): string | undefined {
    const [ownPath = '', ...rest] = path.split('?');
    const isPlain = PLAIN_PATH.test(ownPath);
    const mayLeave = !isPlain || ownPath.includes('.');
    if (!ownPath.startsWith('/') || (mayLeave && DOT_SEGMENT.test(ownPath)) || ownPath.includes('\\') || /[\s#]/.test(path)) {
      return undefined;
    }
    const added = query === undefined ? '' : new URLSearchParams(query).toString();
    const search = [rest.join('?'), added].filter((part) => part !== '').join('&');
    const target = `${this.path}${ownPath}${search === '' ? '' : `?${search}`}`;
    // A question mark with nothing behind it is not part of a URL's search, but some clients send it.
    const end = search === '' && path.endsWith('?') ? '?' : '';
    if (isPlain && PLAIN_QUERY.test(search)) {
      return target + end;
    }
    const url = parsed(this.origin + target);
    return url !== undefined && url.origin === this.origin && this.#holds(url) ? url.pathname + url.search + end : undefined;
  }

  /**
   * Path and query below the base of a link the target gave; undefined when it leads to another origin or outside the base.
   * A relative link is read against `from`, the path of the call that brought it.
   */
  resolve(link: string, from = '/'): string | undefined {
    const url = parsed(link, this.origin + this.path + from);
    return url !== undefined && url.origin === this.origin && this.#holds(url)
      ? `${url.pathname.slice(this.path.length) || '/'}${url.search}`
      : undefined;
  }

  #holds(url: URL): boolean {
    return url.pathname === this.path || url.pathname.startsWith(`${this.path}/`);
  }
}

function parsed(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
