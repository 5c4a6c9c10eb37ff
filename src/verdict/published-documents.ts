import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { SchemaTypes } from '../../generated/types';
import { packageRoot } from '../package-root';

type Documents = Pick<SchemaTypes, 'report' | 'baseline' | 'requirements' | 'requirement-set' | 'outcome'>;

/** A document that does not follow its published contract. The message is Dutch and names the place. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/**
 * Checks a parsed document against its contract in schemas/ and gives it back typed.
 * @param origin what the message calls the document, usually its file name
 * @throws DocumentError
 */
export function parseDocument<K extends keyof Documents>(kind: K, document: unknown, origin: string): Documents[K] {
  const validate = validatorFor(kind);
  if (validate(document)) {
    // The contract was checked one line up; the types are generated from the same schema.
    return document as Documents[K];
  }
  const [first] = validate.errors ?? [];
  const place = first?.instancePath ? ` op ${first.instancePath}` : '';
  const extra = first?.params?.additionalProperty;
  const detail = typeof extra === 'string' ? `onbekende eigenschap '${extra}'` : (first?.message ?? 'onbekende afwijking');
  throw new DocumentError(`${origin} volgt het schema ${kind}.schema.json niet${place}: ${detail}.`);
}

function validatorFor(kind: keyof Documents): ValidateFunction {
  const known = validators.get(kind);
  if (known !== undefined) {
    return known;
  }
  const loader = ajv ?? createAjv();
  ajv = loader;
  const made = kind === 'report' ? loader.getSchema(schemaId('report')) : loader.compile(readSchema(kind));
  if (made === undefined) {
    throw new DocumentError(`Het schema ${kind}.schema.json ontbreekt.`);
  }
  validators.set(kind, made);
  return made;
}

function createAjv(): Ajv2020 {
  const created = new Ajv2020({ allErrors: false, strict: true });
  addFormats(created);
  created.addSchema(readSchema('report'));
  return created;
}

function schemaId(kind: string): string {
  return `https://klantinteracties-conformance.example/schemas/${kind}.schema.json`;
}

function readSchema(kind: string): object {
  return JSON.parse(readFileSync(join(packageRoot(), 'schemas', `${kind}.schema.json`), 'utf8'));
}
