/** Shorter texts are too common to be searched for: their removal would maim the evidence. */
export const SHORTEST_SECRET = 4;

/** Shorter encoded fragments could be part of anything. */
const SHORTEST_FRAGMENT = 8;

/** RFC 3986 §2.3: characters no encoding has a reason to touch. See plainly for texts that touch them all the same. */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/** Escapes before a character, as many as layers of encoding bring. */
const BACKSLASH = '(?:\\\\|%(?:25){0,4}5c)';

/** What may stand for a character besides itself. */
const NAMED: ReadonlyMap<string, readonly string[]> = new Map([
  [' ', ['\\+']],
  ['&', ['&amp;']],
  ['<', ['&lt;']],
  ['>', ['&gt;']],
  ['"', ['&quot;']],
  ["'", ['&apos;']],
]);

/** This many characters of a secret tell enough to be secret: an answer may hold a secret of which some characters got lost. */
const TELLING = 16;

/** Three digits: words and names don't have as many. */
const DIGITS = /(?:\d\D*){3}/;

/**
 * Regular expression source (flags i and u) that finds a secret in every form an answer or a log may show it in: as it stands,
 * URL-encoded (once or more), escaped for JSON or HTML, in hexadecimal, and in base64 or base64url on its own or as part of
 * something longer. Every repetition is bounded. Undefined when the secret is too short to search for.
 */
export function secretForms(secret: string): string | undefined {
  if (secret.length < SHORTEST_SECRET) {
    return undefined;
  }
  const sources = wholeAndEnds(secret).flatMap((text) => [
    ...[text, asLatin1(text)].map(textForms),
    ...encodedFragments(text)
      .filter((fragment) => fragment.length >= SHORTEST_FRAGMENT)
      .map(fragmentForms),
  ]);
  return [...new Set(sources)].join('|');
}

/** Bytes of the shortest form of a secret: a backslash may be gone, and one byte may stand for any other character. */
export function fewestBytes(secret: string): number {
  return Math.min(...wholeAndEnds(secret).map((text) => Array.from(text.replaceAll('\\', '')).length));
}

/** Fewer characters than this stand in any text. */
const SHORTEST_SIGN = 3;

/**
 * Lower-case texts of which at least one is in every text, in lower case, that holds a form of the secret: looking for a few plain
 * texts takes much less time than looking for the forms. Undefined when there is no such text.
 */
export function secretSigns(secret: string): readonly string[] | undefined {
  const [whole, ...ends] = wholeAndEnds(secret);
  // The whole has both ends in it, in every form.
  const texts = (ends.length > 0 ? ends : [whole ?? '']).flatMap((text) => [text, asLatin1(text), ...encodedFragments(text)]);
  const signs = [...new Set(texts.map((text) => longestPlainPart(text).toLowerCase()))];
  return signs.every((sign) => sign.length >= SHORTEST_SIGN) ? signs : undefined;
}

/**
 * A secret, and both ends of the part of it that nothing has to encode. Not words, which an answer holds for reasons of its own: the
 * name of a client may well begin like the path of the API.
 */
function wholeAndEnds(secret: string): string[] {
  const part = longestPlainPart(secret);
  const ends = part.length < TELLING ? [] : [part.slice(0, TELLING), part.slice(-TELLING)];
  return [...new Set([secret, ...ends.filter((end) => DIGITS.test(end))])];
}

/** As whoever takes UTF-8 for latin1 shows it. */
function asLatin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function encodedFragments(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [bytes.toString('hex'), ...base64Fragments(bytes)];
}

/** The longest part that no form changes: characters that are never escaped, so that nothing comes between them either. */
function longestPlainPart(text: string): string {
  const parts = text.match(/[A-Za-z0-9._~-]+/g) ?? [];
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** The base64 characters that depend on the secret alone, for each place it can have in a longer text. */
function base64Fragments(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

/** Escaping multiplies backslashes, so a run of them counts as one; those in front are no part of what is searched for. */
function textForms(text: string): string {
  return withEscapes(text.replace(/^\\+/, '').replace(/\\+/g, '\\'), characterForms);
}

/** Both alphabets of base64 (RFC 4648 §4 and §5). */
function fragmentForms(fragment: string): string {
  const either = new Map([
    ['+', `(?:${characterForms('+')}|-)`],
    ['/', `(?:${characterForms('/')}|_)`],
  ]);
  return withEscapes(fragment, (character) => either.get(character) ?? characterForms(character));
}

/** Every character in its forms, those that get escaped with the escapes in front; never in front of the first, for speed. */
function withEscapes(text: string, forms: (character: string) => string): string {
  return Array.from(
    text,
    (character, index) => (index === 0 || UNRESERVED.test(character) ? '' : `${BACKSLASH}{0,32}`) + forms(character),
  ).join('');
}

function characterForms(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (UNRESERVED.test(character)) {
    return `\\u{${code}}`;
  }
  if (character === '\\') {
    return '(?:u005c|&#0{0,6}92;|&#x0{0,6}5c;)?';
  }
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16).padStart(4, '0'));
  const forms = [
    `\\u{${code}}`,
    Array.from(Buffer.from(character, 'utf8'), (byte) => `%(?:25){0,4}${byte.toString(16).padStart(2, '0')}`).join(''),
    units.map((unit) => `\\\\u${unit}`).join('\\\\{0,31}'),
    `&#0{0,6}${character.codePointAt(0)};`,
    `&#x0{0,6}${code};`,
    ...(NAMED.get(character) ?? []),
    ...((character.codePointAt(0) ?? 0) < 0x80 ? [] : ['\\?', '\\u{fffd}{1,4}']),
  ];
  return `(?:${forms.join('|')})`;
}
