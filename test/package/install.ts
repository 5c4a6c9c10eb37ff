import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE, succeed } from './commands';
import { bytesBelow, installed } from './installation';
import { checkLibrary, checkOwnFeatures, checkSchemaPackageIsLight } from './library-checks';
import { nodeReleases } from './node-releases';
import { checkProgram } from './program-checks';
import { packRelease } from './tarball';

const MB = 1_000_000;

/** Packs a release, installs it from the registry in a folder of its own and uses it on every promised release of Node. */
async function main(folder: string): Promise<void> {
  const tarball = packRelease(folder);
  assert.ok(tarball.size < 2 * MB, `het pakket is ${tarball.size} bytes`);
  const installation = installed(tarball, join(folder, HOSTILE));
  const size = bytesBelow(join(installation.folder, 'node_modules'));
  assert.ok(size < 60 * MB, `de installatie is ${size} bytes`);
  say(`pakket ${(tarball.size / MB).toFixed(2)} MB, geïnstalleerd ${(size / MB).toFixed(1)} MB`);
  for (const [index, node] of nodeReleases(folder).entries()) {
    const own = { folder: join(installation.folder, String(index)), root: installation.folder, node };
    mkdirSync(own.folder);
    const version = succeed(node, ['--version'], { cwd: folder }).trim();
    await checkProgram(own);
    checkOwnFeatures(own);
    checkSchemaPackageIsLight(own);
    checkLibrary(own);
    say(`node ${version}: run, serve, list, validate, render, eigen features en de bibliotheek`);
  }
  runByNpx(tarball.path, join(folder, `npx ${HOSTILE}`));
  say('npx met het pakket zelf');
}

/** npx takes a tarball only by a relative path. */
function runByNpx(tarball: string, folder: string): void {
  mkdirSync(folder);
  cpSync(tarball, join(folder, 'kit.tgz'));
  assert.match(succeed('npx', ['--yes', '--prefer-offline', './kit.tgz', 'list'], { cwd: folder }), /C0992/u);
}

function say(text: string): void {
  process.stdout.write(`ok  ${text}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'installatie-'));
main(folder)
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
