import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAME = 'klantinteracties-conformance';

/**
 * Folder of this package, with `schemas/`, `features/` and `generated/`: the same from source, from `dist/` and from an
 * installed copy. Throws when no parent folder holds our package.json.
 */
export function packageRoot(from: string = __dirname): string {
  const known = found.get(from);
  if (known !== undefined) return known;
  const root = search(from);
  found.set(from, root);
  return root;
}

const found = new Map<string, string>();

function search(from: string): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && nameIn(readFileSync(manifest, 'utf8')) === NAME) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`Het pakket ${NAME} is niet gevonden boven ${__dirname}.`);
  return search(parent);
}

function nameIn(manifest: string): unknown {
  const content: unknown = JSON.parse(manifest);
  return typeof content === 'object' && content !== null && 'name' in content ? content.name : undefined;
}
