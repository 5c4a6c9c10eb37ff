import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { openApiDocument } from '../../src/generate/openapi/document';
import { packageRoot } from '../../src/package-root';
import { builtInProfiles, loadProfile } from '../../src/profile';
import { InformationModel } from '../../src/validation/wire/information-model';
import { redocly } from './redocly-run';

const folder = mkdtempSync(join(tmpdir(), 'redocly-'));
after(() => rmSync(folder, { recursive: true }));

function written(name: string, document: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** The rules that a document breaks, each once. */
async function brokenRules(file: string): Promise<string[]> {
  const { output } = await redocly('lint', file, '--config', 'redocly.yaml', '--format', 'json');
  const { problems }: { problems: { ruleId: string }[] } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  return [...new Set(problems.map(({ ruleId }) => ruleId))].sort();
}

describe('lint', { concurrency: 2 }, () => {
  test('covers the document of every built-in profile', () => {
    const { apis } = parse(readFileSync(join(packageRoot(), 'redocly.yaml'), 'utf8'));
    assert.deepEqual(Object.keys(apis).sort(), builtInProfiles());
    for (const [name, { root }] of Object.entries<{ root: string }>(apis)) assert.equal(root, `generated/${name}/openapi.json`);
  });

  test('accepts the documents of all built-in profiles, without a network', async () => {
    const { status, output } = await redocly('lint');
    assert.equal(status, 0, output);
  });

  test('accepts the document of a profile with links and plain references, apart from its path', async () => {
    const hal = loadProfile(join(__dirname, 'fixtures', 'hal.profile.json'));
    const document = openApiDocument(new InformationModel(packageRoot()), hal);
    assert.deepEqual(await brokenRules(written('hal.json', document)), ['nl-api-design-rules/collection-plural', 'paths-kebab-case']);
  });

  test('refuses a document that breaks the design rules, naming each', async () => {
    const broken: readonly string[] = [
      'nl-api-design-rules/collection-plural',
      'nl-api-design-rules/property-camel-case',
      'no-http-verbs-in-paths',
      'no-path-trailing-slash',
      'operation-4xx-problem-details-rfc7807',
      'paths-kebab-case',
      'response-contains-header',
      'rule/info-contact',
      'rule/info-version-semver',
      'rule/operation-described',
      'rule/operation-id-camel-case',
      'rule/server-major-version',
      'security-defined',
    ];
    const found = await brokenRules(join(__dirname, 'fixtures', 'against-the-design-rules.openapi.json'));
    assert.deepEqual(
      broken.filter((rule) => !found.includes(rule)),
      [],
    );
  });
});

describe('other uses of the document, without a network', { concurrency: 2 }, () => {
  test('bundle gives one document with the same paths', async () => {
    const file = join(folder, 'bundle.json');
    const { status, output } = await redocly('bundle', 'open-klant-0.9', '-o', file);
    assert.equal(status, 0, output);
    const source = JSON.parse(readFileSync(join(packageRoot(), 'generated', 'open-klant-0.9', 'openapi.json'), 'utf8'));
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, 'utf8')).paths), Object.keys(source.paths));
  });

  test('build-docs gives one page', async () => {
    const file = join(folder, 'docs.html');
    const { status, output } = await redocly('build-docs', 'open-klant-0.9', '-o', file);
    assert.equal(status, 0, output);
    assert.match(readFileSync(file, 'utf8'), /Klantcontact registreren/);
  });
});
