/** Characters a report shows of one value; a longer value is cut with a mark. */
const SHOWN = 4000;

// Control characters but tab and line feed, line and paragraph separators, bidirectional controls, zero-width space and byte order marks.
const CONTROLS = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B\uFEFF\uFFFE\uFFFF]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A character nobody would see, named: a difference that consists of it stays visible. */
function named(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * Makes text that came from a target (or from anyone) safe to hold in a report: control and invisible characters
 * are replaced by their name, lone surrogates by U+FFFD; bounded length. Escaping for a format (XML, Markdown, CSV) is
 * still up to the writer of that format.
 */
export function cleanText(text: string, limit: number = SHOWN): string {
  const cut = text.length > limit;
  const shown = cut ? text.slice(0, limit) : text;
  // A pair that the cut split in two is dropped; a surrogate that was alone to begin with is made visible.
  const clean = shown
    .replace(CONTROLS, named)
    .replace(LONE_SURROGATES, (_match, offset: number, whole: string) => (cut && offset === whole.length - 1 ? '' : '\uFFFD'));
  return cut ? `${clean}… (ingekort, ${text.length} tekens)` : clean;
}

/** As {@link cleanText}, on one line: white space becomes single spaces. */
export function cleanLine(text: string, limit: number = 300): string {
  return cleanText(text, limit).replace(/\s+/gu, ' ').trim();
}
