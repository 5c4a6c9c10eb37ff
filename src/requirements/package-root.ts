import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/** Folder of this package: the same from source, from dist/ and when installed elsewhere. */
export function packageRoot(): string {
  found ??= ancestorWithSchemas(__dirname);
  return found;
}

function ancestorWithSchemas(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schemas'))) {
    return folder;
  }
  const parent = dirname(folder);
  if (parent === folder) {
    throw new Error('De map van klantinteracties-conformance is niet gevonden: package.json of schemas/ ontbreekt.');
  }
  return ancestorWithSchemas(parent);
}
