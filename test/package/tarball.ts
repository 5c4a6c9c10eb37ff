import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execute, ROOT, succeed } from './commands';

/** A packed release: where it is, and what npm says of it. */
export interface Tarball {
  readonly path: string;
  /** bytes */
  readonly size: number;
  readonly files: readonly string[];
}

/** Packs this checkout as it is, after compiling what changed. Mistakes in types are reported elsewhere (`npm run types`). */
export function packCheckout(into: string): Tarball {
  execute('npm', ['run', '--silent', 'build'], { cwd: ROOT });
  return pack(ROOT, into, ['--ignore-scripts']);
}

/** Packs a copy of this checkout the way a release is packed: nothing compiled before, every script of the package run. */
export function packRelease(into: string): Tarball {
  const copy = join(into, 'checkout');
  mkdirSync(copy);
  for (const part of ['src', 'steps', 'generated', 'features', 'schemas', 'examples', 'packaging']) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  for (const file of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    'tsconfig.json',
    'tsconfig.build.json',
    'README.md',
    'LICENSE.md',
    'CHANGELOG.md',
  ]) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return pack(copy, into, []);
}

function pack(checkout: string, into: string, options: readonly string[]): Tarball {
  const told = succeed('npm', ['pack', '--json', '--pack-destination', into, ...options], { cwd: checkout });
  // What the scripts of the package print comes first.
  const [packed]: { filename: string; size: number; files: { path: string }[] }[] = JSON.parse(told.slice(told.search(/^\[/mu)));
  if (packed === undefined) throw new Error('npm pack maakte niets');
  return { path: join(into, basename(packed.filename)), size: packed.size, files: packed.files.map(({ path }) => path) };
}

/** The manifest of this checkout, as far as the tests need it. */
export function manifest(): { version: string; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
}
