import { cleanText } from '../../verdict/untrusted-text';

/** Text that is HTML already. Only {@link html} makes it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is data and gets escaped; nothing is left out. */
export type Content = string | number | Html | undefined | false | readonly Content[];

/** Characters of one piece of data. What has to be longer than this is not for a page. */
const LONGEST = 40_000;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * A piece of HTML. Everything put in is data: its control characters become visible, its markup is escaped. Attribute values in
 * a template have to stand between double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(strings.map((part, index) => part + rendered(values[index])).join(''));
}

export const NOTHING = new Html('');

function rendered(value: Content): string {
  if (value instanceof Html) {
    return value.text;
  }
  if (value === undefined || value === false) {
    return '';
  }
  return typeof value === 'string' || typeof value === 'number' ? escaped(String(value)) : value.map(rendered).join('');
}

function escaped(text: string): string {
  return cleanText(text, LONGEST).replace(/[&<>"']/gu, (character) => ENTITIES.get(character) ?? '');
}
