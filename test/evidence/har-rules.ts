import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/** Checks a document against the published schemas of HAR 1.2; gives the faults. */
export function checkHar(document: unknown): string[] {
  // The schemas use date-time and an own idea of fractions; ajv 8 needs to be told about draft 6.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addMetaSchema(JSON.parse(readFileSync(require.resolve('ajv/dist/refs/json-schema-draft-06.json'), 'utf8')));
  const folder = join(__dirname, '..', '..', 'node_modules', 'har-schema', 'lib');
  for (const name of NAMES) {
    const file = join(folder, `${name}.json`);
    if (existsSync(file)) ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')));
  }
  const validate = ajv.getSchema('har.json#') ?? ajv.getSchema('har.json');
  if (validate === undefined) {
    throw new Error('har.json is niet gevonden');
  }
  return validate(document) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const NAMES = [
  'afterRequest',
  'beforeRequest',
  'browser',
  'cache',
  'content',
  'cookie',
  'creator',
  'entry',
  'har',
  'header',
  'log',
  'page',
  'pageTimings',
  'postData',
  'query',
  'request',
  'response',
  'timings',
];
