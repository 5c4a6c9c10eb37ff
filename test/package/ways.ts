import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment, HOSTILE, succeed } from './commands';
import { type Installation, program } from './installation';
import { manifest, type Tarball } from './tarball';

const NAME = 'klantinteracties-conformance';

/** npx takes a tarball only by a relative path. */
export function checkNpx(tarball: Tarball, folder: string): void {
  mkdirSync(folder);
  cpSync(tarball.path, join(folder, 'kit.tgz'));
  assert.match(succeed('npx', ['--yes', '--prefer-offline', './kit.tgz', 'list'], { cwd: folder }), /C0992/u);
}

/** Installed for every user of a machine, in a place of its own. */
export function checkGlobal(tarball: Tarball, folder: string): void {
  mkdirSync(folder);
  succeed('npm', ['install', '--global', '--prefer-offline', '--prefix', join(folder, HOSTILE), tarball.path], { cwd: folder });
  const command = join(folder, HOSTILE, 'bin', NAME);
  assert.equal(succeed(command, ['--version'], { cwd: folder }).trim(), manifest().version);
  checkRun(command, [], folder);
}

/** As npm link and workspaces do: the package is a link to a folder elsewhere. */
export function checkSymlink(installation: Installation, folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  symlinkSync(join(installation.folder, 'node_modules', NAME), join(modules, NAME));
  checkRun(process.execPath, [program({ folder, node: process.execPath })], folder);
}

function checkRun(command: string, args: readonly string[], cwd: string): void {
  succeed(command, [...args, 'run', '--only', 'C0992-03', '--out', 'rapport'], { cwd });
  assert.ok(existsSync(join(cwd, 'rapport', 'report.html')));
}

/** Several runs of one installation at once don't get in each other's way. */
export async function checkParallel(installation: Installation, folder: string): Promise<void> {
  mkdirSync(folder);
  const outs = ['een', 'twee', 'drie'];
  const codes = await Promise.all(
    outs.map(
      (out) =>
        new Promise<number | null>((resolve) => {
          const args = [program(installation), 'run', '--only', 'C0992-02,C0992-03', '--out', out];
          const child = execFile(installation.node, args, { cwd: folder, env: bareEnvironment(installation.node) }, () =>
            resolve(child.exitCode),
          );
        }),
    ),
  );
  assert.deepEqual(codes, [0, 0, 0]);
  const exchanges = outs.map((out) => JSON.parse(readFileSync(join(folder, out, 'report.json'), 'utf8')).run.exchanges);
  assert.equal(new Set(exchanges).size, 1);
}

/** Nothing that is installed builds anything: no scripts at installation, so no compiler is needed. */
export function checkNothingIsBuilt(installation: Installation): void {
  const lock: { packages: Record<string, { hasInstallScript?: boolean }> } = JSON.parse(
    readFileSync(join(installation.folder, 'node_modules', '.package-lock.json'), 'utf8'),
  );
  const building = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  assert.deepEqual(building, []);
  assert.ok(Object.keys(lock.packages).length > 50);
}
