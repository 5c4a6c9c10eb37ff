/** Shorter texts are too common to be searched for: their removal would maim the evidence. */
export const SHORTEST_SECRET = 4;

/** Shorter encoded fragments could be part of anything. */
const SHORTEST_FRAGMENT = 8;

/**
 * Regular expression source that finds a secret in every form an answer or a log may show it in: as it stands, URL-encoded (once or
 * more), escaped for JSON or HTML, in hexadecimal, and in base64 or base64url on its own or as part of something longer.
 * Undefined when the secret is too short to search for.
 */
export function secretForms(secret: string): string | undefined {
  if (secret.length < SHORTEST_SECRET) {
    return undefined;
  }
  const bytes = Buffer.from(secret, 'utf8');
  const texts = new Set([secret, bytes.toString('latin1')]);
  const fragments = [bytes.toString('hex'), ...base64Fragments(bytes)].filter((fragment) => fragment.length >= SHORTEST_FRAGMENT);
  return [...[...texts].map(textForms), ...[...new Set(fragments)].map(textForms64)].join('|');
}

/** The base64 characters that depend on the secret alone, for each place it can have in a longer text. */
function base64Fragments(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

function textForms(text: string): string {
  return Array.from(text, characterForms).join('');
}

/** Both alphabets of base64 (RFC 4648 §4 and §5). */
function textForms64(text: string): string {
  const either = (one: string, other: string) => `(?:${characterForms(one)}|${characterForms(other)})`;
  const special = new Map([
    ['+', either('+', '-')],
    ['/', either('/', '_')],
  ]);
  return Array.from(text, (character) => special.get(character) ?? characterForms(character)).join('');
}

function characterForms(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16).padStart(4, '0'));
  const percents = Array.from(Buffer.from(character, 'utf8'), (byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`);
  const forms = [
    `\\\\{0,4}\\u{${code.toString(16)}}`,
    percents.join(''),
    units.map((unit) => `\\\\{1,4}u${unit}`).join(''),
    `&#0*${code};`,
    `&#x0*${code.toString(16)};`,
    ...namedForms(character),
  ];
  return `(?:${forms.join('|')})`;
}

function namedForms(character: string): string[] {
  const named: Readonly<Record<string, string[]>> = {
    ' ': ['\\+'],
    '&': ['&amp;'],
    '<': ['&lt;'],
    '>': ['&gt;'],
    '"': ['&quot;'],
    "'": ['&apos;'],
  };
  return named[character] ?? [];
}
