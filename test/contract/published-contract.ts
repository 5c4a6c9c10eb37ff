import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/package-root';

/** The published document beside this repository, parsed; undefined in a checkout that stands alone. */
export function publishedContract(name: string): Readonly<Record<string, unknown>> | undefined {
  const file = join(packageRoot(), '..', 'shared', 'standard', 'openapi', name);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}
