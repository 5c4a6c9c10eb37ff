import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProfile } from '../../src/profile';
import type { RecordedCall } from './kit';
import { measured, ROOT, type Usage, WORK } from './processes';

const VERSION = '6.2.2';
const PROFILE = 'open-klant-0.9';

/**
 * Newman is what the tests before this kit were run with. It is installed when it is measured, outside the package: as a
 * dependency it would bring everyone who clones the kit 120 packages with advisories of their own.
 */
function installed(): string {
  const folder = join(tmpdir(), `klantinteracties-newman-${VERSION}`);
  const program = join(folder, 'node_modules', 'newman', 'bin', 'newman.js');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--no-fund', '--no-audit', '--save-exact', `newman@${VERSION}`], { cwd: folder, stdio: 'ignore' });
  }
  return program;
}

/** Sends the calls one after the other, each answer checked on status and schema. */
export function newman(calls: readonly RecordedCall[], url: string): Promise<Usage> {
  const collection = join(WORK, 'collectie.json');
  writeFileSync(collection, JSON.stringify(collectionOf(calls, new URL(url).origin)));
  return measured([installed(), 'run', collection, '--silent'], {}, [0, 1]);
}

function collectionOf(calls: readonly RecordedCall[], origin: string) {
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  return { info: { name: 'meting', schema }, item: calls.map((call, index) => itemOf(call, `${index}`, origin)) };
}

function itemOf({ method, path, headers, body, status }: RecordedCall, name: string, origin: string) {
  const header = Object.entries(headers).map(([key, value]) => ({ key, value }));
  const exec = [`pm.test('status', () => pm.response.to.have.status(${status}));`, ...schemaCheck(path, method, status)];
  return {
    name,
    request: { method, url: origin + path, header, ...(body === undefined ? {} : { body: { mode: 'raw', raw: body } }) },
    event: [{ listen: 'test', script: { type: 'text/javascript', exec } }],
  };
}

/** The generated wire schema of one object; a list and an error are checked on their status alone. */
function schemaCheck(path: string, method: string, status: number): string[] {
  const { definition } = loadProfile(PROFILE);
  const [own = ''] = path.slice(definition.basePath.length).split('?');
  const resource = Object.entries(definition.resources).find(
    ([, { path: collection }]) => own === collection || own.startsWith(`${collection}/`),
  );
  const isObject = status < 300 && status !== 204 && (method !== 'GET' || own !== resource?.[1].path);
  if (resource === undefined || !isObject) {
    return [];
  }
  const file = join(ROOT, 'generated', PROFILE, `${resource[0]}.response.schema.json`);
  // The validator in newman is of an older draft: it knows the keywords, not the name of the dialect.
  const { $schema: _schema, $id: _id, ...schema }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  return [`pm.test('schema', () => pm.response.to.have.jsonSchema(${JSON.stringify(schema)}));`];
}
