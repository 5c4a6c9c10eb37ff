import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { openEntries } from '../../src/own-data';
import { temporaryFolder } from './program';

const MAIN = resolve(__dirname, '../../src/cli/main.ts');
const FROM_SOURCE = ['--require', require.resolve('ts-node/register/transpile-only')];
const folder = temporaryFolder();
const environment = { ...process.env, TS_NODE_PROJECT: resolve(__dirname, '../../tsconfig.json'), KLANTINTERACTIES_TOKEN: '' };

describe('als proces', () => {
  it('de exitcode en de melding komen buiten aan', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...FROM_SOURCE, MAIN, '--url', 'klant'], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
    });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /^--url: 'klant' is geen webadres/);
  });

  it('hulp laadt Cucumber, undici, fastify en ajv niet', () => {
    const loaded = `process.argv = [process.execPath, 'cli', '--help'];
      process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));
      require(${JSON.stringify(MAIN)});`;
    const { stdout, stderr } = spawnSync(process.execPath, [...FROM_SOURCE, '--eval', loaded, '--'], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
    });
    assert.match(stdout, /^Gebruik: /);
    const modules: string[] = JSON.parse(stderr);
    assert.ok(modules.some((file) => file.includes('/commander/')));
    assert.deepEqual(
      modules.filter((file) => /node_modules\/(@cucumber|undici|fastify|ajv)\//.test(file)),
      [],
    );
  });

  it('serve zegt waar het luistert, vraagt om het token en stopt met exit 0', async () => {
    const args = [...FROM_SOURCE, MAIN, 'serve', '--port', '0'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...environment, KLANTINTERACTIES_TOKEN: 'sesam-open-u' },
    });
    let said = '';
    for await (const text of child.stdout.setEncoding('utf8')) {
      said += text;
      if (said.includes('curl')) break;
    }
    const [, command = '', url = ''] = /(curl .*) (http:\S+)\n/.exec(said) ?? [];
    assert.equal(command, 'curl -H "Authorization: Token $KLANTINTERACTIES_TOKEN"');
    const status = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    assert.deepEqual([await status({}), await status({ Authorization: 'Token sesam-open-u' })], [401, 200]);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('SIGTERM: het lopende scenario ruimt op, er is een rapport, exit 130', async () => {
    const out = join(folder, 'onderbroken');
    const child = spawn(process.execPath, [...FROM_SOURCE, MAIN, 'run', '--out', out], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: environment,
    });
    const onProgress = (text: string) => {
      if (text.includes("scenario's")) {
        child.stderr.off('data', onProgress).resume();
        child.kill('SIGTERM');
      }
    };
    child.stderr.setEncoding('utf8').on('data', onProgress);
    const [code] = await once(child, 'exit');
    assert.equal(code, 130);
    const report: { run: { interrupted: boolean }; verdict: string } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    assert.deepEqual({ interrupted: report.run.interrupted, verdict: report.verdict }, { interrupted: true, verdict: 'niet-vastgesteld' });
    assert.deepEqual(openEntries(join(out, 'journal.ndjson')), []);
    assert.ok(!existsSync(join(out, '.run')));
  });
});
