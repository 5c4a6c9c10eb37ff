/** A line that is too long loses its end. Lengths are in characters, so before any colour is added. */
export function fit(line: string, width: number): string {
  const characters = [...line];
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : line;
}

/** A label and words with commas between, on as many lines as they need; further lines are indented. */
export function wrapList(label: string, words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = label;
  words.forEach((word, index) => {
    const text = index < words.length - 1 ? `${word}, ` : word;
    if (line.trim() !== '' && line !== label && line.length + text.length > width) {
      lines.push(line.trimEnd());
      line = '  ';
    }
    line += text;
  });
  return [...lines, line];
}
