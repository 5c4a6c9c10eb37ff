import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = 'generated';

/** What writing changed: files made or altered, and files that nothing generates any more. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes `<root>/generated` hold exactly these files (path from the root -> content). Unchanged files are not touched.
 */
export function writeGenerated(root: string, files: ReadonlyMap<string, string>): Changes {
  const present = filesBelow(join(root, FOLDER), FOLDER);
  const written = writeFiles(root, files);
  const removed = present.filter((path) => !files.has(path));
  for (const path of removed) removeFile(root, path);
  return { written, removed };
}

/** Writes files (path from the root -> content) that are not yet as they should be, and removes nothing. @returns their paths */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const written = [...files.keys()].sort().filter((path) => !isWritten(join(root, path), files.get(path) ?? ''));
  for (const path of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  return written;
}

function isWritten(file: string, content: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}

function filesBelow(folder: string, path: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name), `${path}/${name}`) : [`${path}/${name}`],
    );
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path));
  for (let folder = dirname(path); folder !== FOLDER && readdirSync(join(root, folder)).length === 0; folder = dirname(folder)) {
    rmdirSync(join(root, folder));
  }
}
