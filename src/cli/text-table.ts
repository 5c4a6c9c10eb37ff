import Table from 'cli-table3';
import { cleanLine } from '../verdict/untrusted-text';

/** A table without colour; the last column takes the room that the others leave, and wraps. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const clean = rows.map((row) => row.map((cell) => cleanLine(cell, 1000)));
  const widths = head.map((text, column) => Math.max(text.length, ...clean.map((row) => (row[column] ?? '').length)) + 2);
  const others = widths.slice(0, -1).reduce((sum, length) => sum + length, head.length + 1);
  widths[widths.length - 1] = Math.max(20, Math.min(widths.at(-1) ?? 20, width - others));
  const made = new Table({ head: [...head], colWidths: widths, wordWrap: true, style: { head: [], border: [], compact: true } });
  made.push(...clean);
  return `${made.toString()}\n`;
}
