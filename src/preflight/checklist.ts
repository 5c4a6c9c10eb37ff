import picocolors from 'picocolors';
import { CHECK_TITLES, type Check } from './check';

const MARKS: Readonly<Record<Check['status'], string>> = { goed: '✓', 'let-op': '!', fout: '✗', overgeslagen: '-' };

/** The checks as a list for a terminal: one line each, and one more with what to do about a problem. */
export function checklist(checks: readonly Check[], color: boolean): string {
  const colors = picocolors.createColors(color);
  const paint = { goed: colors.green, 'let-op': colors.yellow, fout: colors.red, overgeslagen: colors.dim };
  const width = Math.max(...Object.values(CHECK_TITLES).map((title) => title.length));
  const lines = checks.flatMap(({ id, status, text, remedy }) => [
    `${paint[status](MARKS[status])} ${CHECK_TITLES[id].padEnd(width)}  ${text}`,
    ...(remedy === undefined ? [] : [`  ${' '.repeat(width)}  → ${remedy}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
