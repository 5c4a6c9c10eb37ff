/** Codes of the unreserved characters of RFC 3986 §2.3, hexadecimal. */
const UNRESERVED_HEX = '2[de]|3\\d|4[1-9a-f]|5[\\daf]|6[1-9a-f]|7[\\dae]';

/** What every escape has in it; most texts have none. */
const ESCAPED = /[%\\]|&#/;

const NEEDLESS = new RegExp(
  [
    `%(?:25){0,4}(${UNRESERVED_HEX})`,
    `\\\\{1,32}(?:u00|x)(${UNRESERVED_HEX})`,
    `&#x0{0,6}(${UNRESERVED_HEX});`,
    '&#0{0,6}(\\d{2,3});',
  ].join('|'),
  'gi',
);

/** A text with needless escapes undone: `%41`, `\u0041`, `&#65;` and `&#x41;` become `A`. Others stay as they are. */
export function plainly(text: string): string {
  if (!ESCAPED.test(text)) {
    return text;
  }
  return text.replace(NEEDLESS, (sequence: string, percent?: string, unicode?: string, html?: string, decimal?: string) => {
    const hexadecimal = percent ?? unicode ?? html;
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const character = String.fromCharCode(code);
    return /^[\w.~-]$/.test(character) ? character : sequence;
  });
}
