// Runs every test/**/*.test.ts under node:test, or the areas named: `node test/run.cjs http profile`.
// A list of files instead of a pattern: node 20 has no patterns for --test.
const { mkdtempSync, readdirSync, rmSync } = require('node:fs');
const { availableParallelism, tmpdir } = require('node:os');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');

const areas = process.argv.slice(2);
const folders = areas.length > 0 ? areas.map((area) => join('test', area)) : ['test'];
const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.test.ts'))
  .sort();

if (files.length === 0) {
  console.error('Geen tests gevonden.');
  process.exit(1);
}

// These let the compiled kit meet servers, as users run it.
const AS_PROCESS = /^test.(?:hostile|safety)./;
if (files.some((name) => AS_PROCESS.test(name))) {
  const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

// Whatever the tests write goes with this folder, also after a test that was killed.
const scratch = mkdtempSync(join(tmpdir(), 'toets-van-de-kit-'));
const { status } = spawnSync(
  process.execPath,
  [
    '--require',
    'ts-node/register/transpile-only',
    '--test',
    // Node leaves a core free, though most of these wait for a process or a server.
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=spec',
    ...files,
  ],
  { stdio: 'inherit', env: { ...process.env, TMPDIR: scratch } },
);
rmSync(scratch, { recursive: true, force: true });
process.exit(status ?? 1);
