import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';

/** A fenced block of a document. */
export interface Fence {
  readonly file: string;
  readonly line: number;
  /** first word after the backticks; empty when there is none */
  readonly language: string;
  /** what follows it: a mark, or the name of the file that the block is */
  readonly mark: string;
  readonly text: string;
}

/** Documents that people read, relative to the root of the repository. */
export function documents(): string[] {
  const root = packageRoot();
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...below('docs'), ...below('examples')]
    .filter((file) => file.endsWith('.md'))
    .sort();
}

/** The fenced blocks of a document; those in a quotation or a list too. */
export function fencesIn(file: string): Fence[] {
  const lines = readFileSync(join(packageRoot(), file), 'utf8').split('\n');
  const found: Fence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const opening = /^([\s>]*)(`{3,})\s*(\S*)\s*(.*)$/u.exec(lines[index] ?? '');
    if (opening === null) continue;
    const [, indent = '', ticks = '', language = '', mark = ''] = opening;
    const end = lines.findIndex((line, other) => other > index && line.trim().replace(/^[>\s]+/u, '') === ticks);
    const text = lines.slice(index + 1, end).map((line) => line.slice(indent.length));
    found.push({ file, line: index + 1, language, mark: mark.trim(), text: text.join('\n') });
    index = end;
  }
  return found;
}
