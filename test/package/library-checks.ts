import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../generated/types';
import { execute, ROOT, succeed } from './commands';
import { type Installation, program } from './installation';

const CONSUMER = `import type { Klantcontact } from 'klantinteracties-conformance/types';
import { loadProfile } from 'klantinteracties-conformance/profiles';
import { modelValidator, validator, type Violation } from 'klantinteracties-conformance/validation';

const contact: Omit<Klantcontact, 'id'> = {
  nummer: 1, kanaal: 'Telefoon', onderwerp: 'Afval', indicatieContactGelukt: 'ja', taal: 'nld', vertrouwelijk: false, plaatsgevondenOp: '2024-03-29T10:15:00Z',
};
const body = loadProfile('open-klant-0.9').resource('klantcontact').toRequest({ ...contact, nummer: undefined });
const wrong: Violation[] = validator('open-klant-0.9', 'klantcontact', 'request')({ kanaal: 1 });
console.log(JSON.stringify([validator('open-klant-0.9', 'klantcontact', 'request')(body), modelValidator('klantcontact')(contact), wrong.map(({ path }) => path)]));
`;

const STEPS = `import { Given, runConformance, type ConformanceOptions, type Report, type World } from 'klantinteracties-conformance';

Given('een eigen stap over {word}', async function (this: World, word: string) {
  this.judge(word === '' ? [{ path: '', expected: 'een woord', received: word, text: 'leeg' }] : []);
});
export const check = (options: ConformanceOptions): Promise<Report> => runConformance(options);
`;

const COMPILER = {
  module: 'node20',
  target: 'es2023',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  types: ['node'],
};

/** A small program in TypeScript that uses types, profiles and validators: compiled under strict, then run, in both module systems. */
export function checkTypes({ folder, node }: Installation): void {
  for (const extension of ['mts', 'cts']) writeFileSync(join(folder, `gebruik.${extension}`), CONSUMER);
  writeFileSync(join(folder, 'stappen.cts'), STEPS);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: COMPILER, files: ['gebruik.mts', 'gebruik.cts', 'stappen.cts'] }),
  );
  succeed(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], { cwd: folder });
  for (const extension of ['mjs', 'cjs']) {
    const [fits, model, wrong]: [object[], object[], string[]] = JSON.parse(succeed(node, [`gebruik.${extension}`], { cwd: folder }));
    assert.deepEqual([fits, model], [[], []], extension);
    assert.ok(wrong.includes('/kanaal') && wrong.includes('/onderwerp'), `${extension}: ${wrong.join(' ')}`);
  }
}

/** The modules without the kit, and the documents by their stable paths. */
export function checkSchemaPackageIsLight({ folder, node }: Installation): void {
  const script = `
    const { validator } = require('klantinteracties-conformance/validation');
    require('klantinteracties-conformance/types');
    require('klantinteracties-conformance/profiles').loadProfile('vng-crud-0.0.3');
    validator('vng-crud-0.0.3', 'partij', 'response')({});
    console.log(JSON.stringify({
      openapi: require('klantinteracties-conformance/generated/open-klant-0.9/openapi.json').openapi,
      model: require('klantinteracties-conformance/schemas/information-model/klantcontact.schema.json').title,
      wire: require('klantinteracties-conformance/generated/open-klant-0.9/partij.response.schema.json').type,
      heavy: Object.keys(require.cache).filter((file) => /node_modules\\/(@cucumber|fastify|undici|commander)\\//.test(file)),
    }));`;
  const { openapi, ...found } = JSON.parse(succeed(node, ['--eval', script], { cwd: folder }));
  assert.match(openapi, /^3\.1/u);
  assert.deepEqual(found, { model: 'Klantcontact', wire: 'object', heavy: [] });
}

/** A program that follows a run by its events, and one that stops it before it begins. */
export function checkLibrary({ folder, node }: Installation): void {
  const script = `
    import { exitCode, runConformance } from 'klantinteracties-conformance';
    const kinds = new Set();
    const report = await runConformance({ only: 'C0992-03', out: 'uit-programma', onEvent: (event) => kinds.add(event.kind) });
    const stopped = await runConformance({ only: 'C0992-03', out: 'gestopt', signal: AbortSignal.abort() });
    console.log(JSON.stringify([exitCode(report), [...kinds], exitCode(stopped)]));`;
  writeFileSync(join(folder, 'programma.mjs'), script);
  assert.deepEqual(JSON.parse(succeed(node, ['programma.mjs'], { cwd: folder })), [
    0,
    ['voorcontrole', 'begonnen', 'bericht', 'voortgang'],
    130,
  ]);
}

/** Every feature of the kit was read when it was compiled: no run has to. */
export function checkFeaturesAreReadAhead({ folder, node }: Installation): void {
  const kit = join(folder, 'node_modules', 'klantinteracties-conformance');
  const script = `
    const { readFileSync, readdirSync } = require('node:fs');
    const { join } = require('node:path');
    const ahead = require(join(process.argv[1], 'dist', 'src', 'cucumber', 'read-ahead.js')).readAhead();
    const names = readdirSync(join(process.argv[1], 'features'), { recursive: true }).filter((name) => name.endsWith('.feature'));
    const uris = names.map((name) => join('features', name));
    const read = uris.filter((uri) => ahead(uri, readFileSync(join(process.argv[1], uri), 'utf8'))?.some(({ pickle }) => pickle));
    console.log(JSON.stringify([uris.length, read.length]));`;
  const [features, read] = JSON.parse(succeed(node, ['--eval', script, kit], { cwd: folder }));
  assert.ok(features > 30, String(features));
  assert.equal(read, features);
}

/** Features and steps of the user beside those of the kit. */
export function checkOwnFeatures(installation: Installation): void {
  const { folder, node } = installation;
  cpSync(join(ROOT, 'examples', 'own-features'), join(folder, 'eigen [x]'), { recursive: true });
  const run = (...options: string[]) =>
    execute(node, [program(installation), 'run', '--features', 'eigen [x]', '--only', 'W-VOORBEELD', ...options], { cwd: folder });
  const good = run('--out', 'eigen-rapport');
  assert.equal(good.status, 0, good.stdout + good.stderr);
  const feature = join(folder, 'eigen [x]', 'gemeente-voorbeeld.feature');
  writeFileSync(feature, readFileSync(feature, 'utf8').replaceAll('hoogstens 40', 'hoogstens 4'));
  const bad = run('--out', 'eigen-rapport-2', '--parallel', '2');
  assert.equal(bad.status, 1, bad.stdout + bad.stderr);
  const report: Report = JSON.parse(readFileSync(join(folder, 'eigen-rapport-2', 'report.json'), 'utf8'));
  const own = report.requirements.find(({ id }) => id === 'W-VOORBEELD-01');
  assert.deepEqual(
    own?.deviations.map(({ path, expected }) => [path, expected]),
    [['/uuid', 'hoogstens 4 tekens']],
  );
}
