import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTILE } from './commands';
import { type Installation, unpacked } from './installation';
import { checkFeaturesAreReadAhead, checkLibrary, checkOwnFeatures, checkSchemaPackageIsLight, checkTypes } from './library-checks';
import { checkProgram } from './program-checks';
import { packCheckout, type Tarball } from './tarball';

const folder = mkdtempSync(join(tmpdir(), 'pakket-'));
let tarball: Tarball;
let installation: Installation;

before(() => {
  tarball = packCheckout(folder);
  installation = unpacked(tarball, join(folder, HOSTILE));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('het pakket', () => {
  it('is kleiner dan 2 MB en bevat alleen wat een gebruiker nodig heeft', () => {
    assert.ok(tarball.size < 2_000_000, `${tarball.size} bytes`);
    const unwanted = tarball.files.filter((path) =>
      /^(test|src|steps|docs|reports|node_modules)\/|\.map$|\.tsbuildinfo$|^dist\/src\/generate\//u.test(path),
    );
    assert.deepEqual(unwanted, []);
    for (const wanted of [
      'LICENSE.md',
      'generated/requirements.json',
      'schemas/report.schema.json',
      'dist/src/cli/main.js',
      'dist/generated/features.ndjson',
    ]) {
      assert.ok(tarball.files.includes(wanted), wanted);
    }
  });

  it('toetst, serveert, toont, valideert en rapporteert uit een map met een lastige naam', () => checkProgram(installation));

  it('geeft types en validators die onder strict compileren, als ESM en als CommonJS', () => checkTypes(installation));

  it('laadt Cucumber niet voor types, validators en profielen', () => checkSchemaPackageIsLight(installation));

  it('leest zijn eigen features niet opnieuw', () => checkFeaturesAreReadAhead(installation));

  it('voert eigen features en stappen uit', () => checkOwnFeatures(installation));

  it('is vanuit een programma te starten, te volgen en te stoppen', () => checkLibrary(installation));
});
