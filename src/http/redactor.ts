import { decodedRuns, lengthOfRun, withoutRuns } from './base64-runs';
import { plainly } from './plainly';
import { fewestBytes, SHORTEST_SECRET, secretForms, secretSigns } from './secret-forms';

/** What stands where a secret stood. */
export const HIDDEN = '***';

const SENSITIVE_HEADERS = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'set-cookie2'];
const SENSITIVE_NAME = /token|secret|passw|api-?key|apikey|session|credential|authorization/i;

/** Secrets nobody told of but that can be recognised: a JSON Web Token, a private key in PEM; with what each must have in it. */
const RECOGNISABLE = [
  { sign: 'eyJ', pattern: /(?<![\w-])eyJ[\w-]{8,8192}\.[\w-]{8,8192}(?:\.[\w-]{0,8192})?/g },
  { sign: 'PRIVATE KEY', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g },
];

/** Names and values of headers come back with every call: this many short texts are remembered. */
const REMEMBERED = 2_000;
const REMEMBERED_LENGTH = 200;

/** Removes secrets, in all forms they may be echoed in, from whatever is kept or shown. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #headers: ReadonlySet<string>;
  readonly #known = new Map<string, string>();
  readonly #sensitive = new Map<string, boolean>();
  #pattern: RegExp | undefined;
  /** of each text with a secret in it, in lower case, one of these is a part; undefined: that can't be told */
  #signs: readonly string[] | undefined = [];
  /** characters of base64 that the shortest secret takes */
  #shortestRun = 0;

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
    this.#shortestRun = Math.min(...longestFirst.map((secret) => lengthOfRun(fewestBytes(secret))));
    const signs = longestFirst.map(secretSigns);
    this.#signs = signs.every((known) => known !== undefined) ? [...new Set(signs.flat())] : undefined;
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
    const known = this.#pattern === undefined ? text : this.#withoutSecrets(text, this.#pattern);
    return RECOGNISABLE.reduce((rest, { sign, pattern }) => (rest.includes(sign) ? rest.replace(pattern, HIDDEN) : rest), known);
  }

  /** Nearly always there is none: that is found out first, by means that cost little. */
  #withoutSecrets(text: string, pattern: RegExp): string {
    const plain = this.#mayHold(decodedRuns(text, this.#shortestRun)) ? withoutRuns(text, (run) => run.search(pattern) >= 0, HIDDEN) : text;
    return this.#mayHold(plain) ? plain.replace(pattern, HIDDEN) : plain;
  }

  #mayHold(text: string): boolean {
    if (text === '' || this.#signs === undefined) {
      return text !== '';
    }
    const lower = text.toLowerCase();
    // The only letter that the pattern takes for one of ASCII and that has no lower case of ASCII.
    const plain = lower.includes('ſ') ? lower.replaceAll('ſ', 's') : lower;
    return this.#signs.some((sign) => plain.includes(sign));
  }

  #isSensitive(name: string): boolean {
    const known = this.#sensitive.get(name);
    if (known !== undefined) {
      return known;
    }
    const sensitive = this.#headers.has(name.toLowerCase()) || SENSITIVE_NAME.test(name);
    if (this.#sensitive.size < REMEMBERED) {
      this.#sensitive.set(name, sensitive);
    }
    return sensitive;
  }
}
