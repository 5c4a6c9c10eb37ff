import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/package-root';

/** A contract that was published for the form that a profile describes. */
export interface PublishedContract {
  readonly profile: string;
  readonly title: string;
  /** The document beside this repository, parsed; undefined in a checkout that stands alone. */
  document(): Readonly<Record<string, unknown>> | undefined;
}

export const publishedContracts: readonly PublishedContract[] = [
  { profile: 'open-klant-0.9', title: 'Open Klant, klantinteracties 0.9.0', document: () => read('open-klant-0.9.0.yaml') },
  { profile: 'vng-crud-0.0.3', title: 'VNG, klantinteracties CRUD 0.0.3', document: () => read('vng-crud-0.0.3.yaml') },
];

function read(name: string): Readonly<Record<string, unknown>> | undefined {
  const file = join(packageRoot(), '..', 'shared', 'standard', 'openapi', name);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}
