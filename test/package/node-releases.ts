import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from './commands';

/** The releases of Node that the package promises to run on, by major version. */
const MAJORS = ['20', '22', '24'];

/**
 * A Node of every promised release: the one of this process, the ones that the variables NODE20, NODE22 and NODE24 name, and for the
 * rest the ones that npm offers for this platform.
 */
export function nodeReleases(folder: string): string[] {
  const own = process.versions.node.split('.')[0];
  const others = MAJORS.filter((major) => major !== own);
  const fetched = fetch(
    others.filter((major) => process.env[`NODE${major}`] === undefined),
    join(folder, 'node-releases'),
  );
  return [process.execPath, ...others.map((major) => process.env[`NODE${major}`] ?? fetched(major))];
}

function fetch(majors: readonly string[], folder: string): (major: string) => string {
  if (majors.length > 0) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const packages = majors.map((major) => `node${major}@npm:node-${process.platform}-${process.arch}@${major}`);
    succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], { cwd: folder });
  }
  return (major) => join(folder, 'node_modules', `node${major}`, 'bin', 'node');
}
