import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

interface Loaded {
  readonly atEnd: readonly string[];
  readonly atFirstConnection?: readonly string[];
}

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'klantinteracties-geladen-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Packages and own folders that the program loads from source for some arguments; ts-node itself doesn't count. */
function loadedBy(...args: string[]): Loaded {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--require', 'ts-node/register/transpile-only', '--require', join(__dirname, 'loaded.cjs'), join(ROOT, 'src/cli/main.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  assert.equal(status === 0 || status === 1, true, stderr);
  const loaded: Loaded = JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
  return loaded;
}

const HEAVY = ['@cucumber/cucumber', '@cucumber/gherkin', 'undici', 'ajv', 'fastify', 'xmlbuilder', 'src/run', 'src/http', 'src/report'];

describe('what is loaded', () => {
  for (const args of [['--help'], ['run', '--help'], ['--version']]) {
    test(`by ${args.join(' ')}: nothing that a run needs`, () => {
      const { atEnd } = loadedBy(...args);
      assert.ok(atEnd.includes('commander') && atEnd.includes('src/cli'), atEnd.join(' '));
      assert.deepEqual(
        HEAVY.filter((name) => atEnd.includes(name)),
        [],
      );
    });
  }

  test('by a mistake in the options: nothing either', () => {
    const program = ['--require', 'ts-node/register/transpile-only', join(ROOT, 'src/cli/main.ts')];
    const options = { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_DEBUG: 'module' } } as const;
    const { stderr } = spawnSync(process.execPath, [...program, '--onzin'], { ...options, maxBuffer: 64 * 1024 * 1024 });
    assert.match(stderr, /--onzin/u);
    assert.doesNotMatch(stderr, /load "[^"]*node_modules\/(?:@cucumber|undici|ajv|fastify)\//u);
  });

  test('before the first exchange of a run: no report, no ajv compiler, not the main entry of Cucumber or undici', () => {
    const { atFirstConnection, atEnd } = loadedBy('run', '--only', 'C0992-01', '--out', join(folder, 'uit'));
    assert.ok(atFirstConnection !== undefined && ['@cucumber/cucumber', 'undici'].every((name) => atFirstConnection.includes(name)));
    assert.deepEqual(
      ['xmlbuilder', 'csv-stringify', 'regexp-tree', 'yaml', 'yup', 'fast-uri'].filter((name) => atFirstConnection.includes(name)),
      [],
    );
    assert.ok(atEnd.includes('xmlbuilder'), 'reports are written afterwards');
  });
});
