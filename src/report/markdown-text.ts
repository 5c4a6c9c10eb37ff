import { cleanLine } from '../verdict/untrusted-text';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/**
 * Text as data in GitHub-flavoured Markdown: no markup, no HTML, no automatic link, mention or reference. An entity for a
 * zero-width space breaks up what GitHub would turn into a link after rendering.
 */
export function markdownText(text: string, limit: number = 300): string {
  return cleanLine(text, limit)
    .replace(/[&<>]/gu, (character) => ENTITIES.get(character) ?? '')
    .replace(/[\\`*_{}[\]()+\-.!|~$"'^=]/gu, '\\$&')
    .replace(/[@#]/gu, '\\$&&#8203;')
    .replace(/:\/\//gu, ':&#8203;//')
    .replace(/\bwww\\\./giu, 'www&#8203;\\.');
}

/** Text in a code span whose fence is longer than any run of backticks inside. */
export function markdownCode(text: string, limit: number = 300): string {
  const line = cleanLine(text, limit);
  if (line === '') {
    return '(leeg)';
  }
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

/** A table of cells that are Markdown already; a pipe would end a cell, even in a code span. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/gu, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
