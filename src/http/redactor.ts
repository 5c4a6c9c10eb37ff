import { plainly } from './plainly';
import { SHORTEST_SECRET, secretForms } from './secret-forms';

/** What stands where a secret stood. */
export const HIDDEN = '***';

const SENSITIVE_HEADERS = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'set-cookie2'];
const SENSITIVE_NAME = /token|secret|passw|api-?key|apikey|session|credential|authorization/i;

/** Secrets nobody told of but that can be recognised: a JSON Web Token, a private key in PEM. */
const RECOGNISABLE = [
  /(?<![\w-])eyJ[\w-]{8,8192}\.[\w-]{8,8192}(?:\.[\w-]{0,8192})?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

/** What could be base64 of something with a secret in it; cut at a multiple of four. */
const BASE64_RUN = /(?:[\w+/-]|%2[bf]){16,65536}/gi;

/** Removes secrets, in all forms they may be echoed in, from whatever is kept or shown. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #headers: ReadonlySet<string>;
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
  }

  /** A text in which needless escapes hid a secret is returned without those escapes. */
  text(text: string): string {
    const shown = this.#hidden(text);
    const plain = plainly(shown);
    const hidden = plain === shown ? shown : this.#hidden(plain);
    return hidden === plain ? shown : hidden;
  }

  /** Headers with every value cleaned and the values of credentials gone altogether. */
  headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [this.text(name), this.#isSensitive(name) ? HIDDEN : this.text(value)]),
    );
  }

  #hidden(text: string): string {
    const pattern = this.#pattern;
    const known =
      pattern === undefined
        ? text
        : text.replace(BASE64_RUN, (run) => (decoded(run).search(pattern) < 0 ? run : HIDDEN)).replace(pattern, HIDDEN);
    return RECOGNISABLE.reduce((rest, recognisable) => rest.replace(recognisable, HIDDEN), known);
  }

  #isSensitive(name: string): boolean {
    return this.#headers.has(name.toLowerCase()) || SENSITIVE_NAME.test(name);
  }
}

function decoded(run: string): string {
  const base64 = run.replace(/%2[bf]/gi, (sequence) => (sequence.toLowerCase() === '%2b' ? '+' : '/'));
  return Buffer.from(base64, 'base64').toString('utf8');
}
