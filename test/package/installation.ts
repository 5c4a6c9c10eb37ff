import { mkdirSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, succeed } from './commands';
import { manifest, type Tarball } from './tarball';

/** The package as a user has it: a folder of their own with the package below node_modules. */
export interface Installation {
  /** the user's folder */
  readonly folder: string;
  /** the folder with node_modules, when that is a folder above the user's */
  readonly root?: string;
  /** the Node to run it with */
  readonly node: string;
}

const NAME = 'klantinteracties-conformance';

/** Where the program of an installation starts. */
export function program({ folder, root = folder }: Installation): string {
  return join(root, 'node_modules', NAME, 'dist', 'src', 'cli', 'main.js');
}

/**
 * Unpacks a tarball where npm would put it, beside links to the declared dependencies of this checkout: what was left out of
 * the tarball or not declared is missing here as well, and no registry is asked.
 */
export function unpacked(tarball: Tarball, folder: string): Installation {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  succeed('tar', ['-xzf', tarball.path], { cwd: modules });
  renameSync(join(modules, 'package'), join(modules, NAME));
  for (const dependency of [...Object.keys(manifest().dependencies), '@types/node', 'undici-types']) {
    const target = join(ROOT, 'node_modules', dependency);
    mkdirSync(dirname(join(modules, dependency)), { recursive: true });
    symlinkSync(target, join(modules, dependency));
  }
  return { folder, node: process.execPath };
}

/** Installs a tarball with npm, as a user would. */
export function installed(tarball: Tarball, folder: string): Installation {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball.path], { cwd: folder });
  return { folder, node: process.execPath };
}

/** Bytes of all files below a folder. */
export function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? bytesBelow(path) : entry.isFile() ? statSync(path).size : 0;
    })
    .reduce((sum, size) => sum + size, 0);
}
