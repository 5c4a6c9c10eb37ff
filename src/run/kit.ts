import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root';
import type { ReportKit } from '../verdict/report-model';

/** Name and version of this package and of the Node that runs it, as reports state them. */
export function kit(): Pick<ReportKit, 'name' | 'version' | 'node'> {
  const manifest: { name: string; version: string } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return { name: manifest.name, version: manifest.version, node: process.versions.node };
}
