import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { documents, fencesIn } from './documents';

/** Inside the repository, so that what it imports is found; test/package does the same with the package as installed. */
const folder = mkdtempSync(join(packageRoot(), 'test', 'docs', 'voorbeeld-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const examples = documents()
  .flatMap(fencesIn)
  .filter(({ language }) => language === 'ts');

describe('TypeScript in the documents', () => {
  it('is there', () => assert.ok(examples.length > 0));

  for (const [index, { file, line, text }] of examples.entries()) {
    it(`${file}:${line} compiles under strict and runs`, () => {
      const source = text.replaceAll("'klantinteracties-conformance/", "'../../../src/schema-package/");
      const name = `voorbeeld-${index}.ts`;
      writeFileSync(join(folder, name), source);
      const config = { extends: '../../../tsconfig.json', compilerOptions: { noEmit: true }, include: [name], exclude: [] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
      const compiled = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      assert.equal(compiled.status, 0, compiled.stdout);
      const ran = spawnSync(process.execPath, ['--require', 'ts-node/register/transpile-only', join(folder, name)], {
        cwd: packageRoot(),
        encoding: 'utf8',
      });
      assert.equal(ran.status, 0, ran.stderr);
      assert.match(ran.stdout, /keyword: 'required'[\s\S]*\[\]\n$/u);
    });
  }
});
