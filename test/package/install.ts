import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE, succeed } from './commands';
import { bytesBelow, installed } from './installation';
import { checkIsolated } from './isolation';
import { checkLibrary, checkOwnFeatures, checkSchemaPackageIsLight } from './library-checks';
import { nodeReleases } from './node-releases';
import { checkProgram } from './program-checks';
import { packRelease } from './tarball';
import { checkGlobal, checkNothingIsBuilt, checkNpx, checkParallel, checkSymlink } from './ways';

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
    say(`node ${version}: run, serve, list, validate, render, init, merge, compare, doctor, eigen features en de bibliotheek`);
  }
  checkNothingIsBuilt(installation);
  say('niets van wat is geïnstalleerd bouwt iets');
  const isolation = checkIsolated(installation, join(folder, 'elders'));
  const means =
    isolation === 'namespace' ? 'in een netwerk met alleen loopback, van een bestandssysteem dat niet te beschrijven is' : 'met een haak';
  say(`zonder netwerk, vanuit een andere map (${means})`);
  await checkParallel(installation, join(folder, 'naast elkaar'));
  say('drie runs tegelijk');
  checkSymlink(installation, join(folder, `link ${HOSTILE}`));
  say('via een symbolische link');
  checkNpx(tarball, join(folder, `npx ${HOSTILE}`));
  say('npx met het pakket zelf');
  checkGlobal(tarball, join(folder, 'globaal'));
  say('globaal geïnstalleerd');
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
