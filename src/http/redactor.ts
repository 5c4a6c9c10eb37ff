import { plainly } from './plainly';
import { SHORTEST_SECRET, secretForms } from './secret-forms';

/** What stands where a secret stood. */
export const HIDDEN = '***';

const SENSITIVE_HEADERS = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'set-cookie2'];
const SENSITIVE_NAME = /token|secret|passw|api-?key|apikey|session|credential|authorization/i;

/** Secrets nobody told of but that can be recognised: a JSON Web Token, a private key in PEM; with what each must have in it. */
const RECOGNISABLE = [
  { sign: 'eyJ', pattern: /(?<![\w-])eyJ[\w-]{8,8192}\.[\w-]{8,8192}(?:\.[\w-]{0,8192})?/g },
  { sign: 'PRIVATE KEY', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g },
];

/** What could be base64 of something with a secret in it; cut at a multiple of four. */
const BASE64_RUN = /(?:[\w+/-]|%2[bf]){16,65536}/gi;

/** Names and values of headers come back with every call: this many short texts are remembered. */
const REMEMBERED = 2_000;
const REMEMBERED_LENGTH = 200;

/** Removes secrets, in all forms they may be echoed in, from whatever is kept or shown. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #headers: ReadonlySet<string>;
  readonly #known = new Map<string, string>();
  #pattern: RegExp | undefined;

  /** `sensitiveHeaders`: names of headers whose value is always hidden, besides the usual ones. */
  constructor(secrets: readonly string[] = [], sensitiveHeaders: readonly string[] = []) {
    this.#headers = new Set([...SENSITIVE_HEADERS, ...sensitiveHeaders.map((name) => name.toLowerCase())]);
    this.add(secrets);
  }

  /** Hides these from now on too. */
  add(secrets: readonly string[]): void {
    const fresh = secrets.filter((secret) => secret.length >= SHORTEST_SECRET && !this.#secrets.has(secret));
    if (fresh.length === 0) {
      return;
    }
    for (const secret of fresh) {
      this.#secrets.add(secret);
    }
    const longestFirst = [...this.#secrets].sort((a, b) => b.length - a.length);
    const forms = longestFirst.map(secretForms).filter((form) => form !== undefined);
    this.#pattern = new RegExp(forms.join('|'), 'giu');
    this.#known.clear();
  }

  /** A text in which needless escapes hid a secret is returned without those escapes. */
  text(text: string): string {
    if (text.length > REMEMBERED_LENGTH) {
      return this.#cleaned(text);
    }
    const known = this.#known.get(text);
    if (known !== undefined) {
      return known;
    }
    const cleaned = this.#cleaned(text);
    if (this.#known.size >= REMEMBERED) {
      this.#known.clear();
    }
    this.#known.set(text, cleaned);
    return cleaned;
  }

  /** Headers with every value cleaned and the values of credentials gone altogether. */
  headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [this.text(name), this.#isSensitive(name) ? HIDDEN : this.text(value)]),
    );
  }

  #cleaned(text: string): string {
    const shown = this.#hidden(text);
    const plain = plainly(shown);
    const hidden = plain === shown ? shown : this.#hidden(plain);
    return hidden === plain ? shown : hidden;
  }

  #hidden(text: string): string {
    const pattern = this.#pattern;
    const known = pattern === undefined ? text : withoutEncoded(text, pattern).replace(pattern, HIDDEN);
    return RECOGNISABLE.reduce((rest, { sign, pattern }) => (rest.includes(sign) ? rest.replace(pattern, HIDDEN) : rest), known);
  }

  #isSensitive(name: string): boolean {
    return this.#headers.has(name.toLowerCase()) || SENSITIVE_NAME.test(name);
  }
}

/** A text without the base64 that has a secret in it. Nearly always there is none: what isn't in all of it together is in no part. */
function withoutEncoded(text: string, secret: RegExp): string {
  const runs = text.match(BASE64_RUN);
  if (runs === null || runs.map(decoded).join('\n').search(secret) < 0) {
    return text;
  }
  return text.replace(BASE64_RUN, (run) => (decoded(run).search(secret) < 0 ? run : HIDDEN));
}

function decoded(run: string): string {
  const base64 = run.includes('%') ? run.replace(/%2[bf]/gi, (sequence) => (sequence.toLowerCase() === '%2b' ? '+' : '/')) : run;
  return Buffer.from(base64, 'base64').toString('utf8');
}
