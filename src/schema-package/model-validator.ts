import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { packageRoot } from '../package-root';
import type { ObjectType } from '../profile/object-types';
import type { Validator } from '../validation';
import { bounded } from '../validation/bounded';
import { violations } from '../validation/violation';

const BASE = 'https://klantinteracties-conformance.example/schemas/information-model/';
const SUFFIX = '.schema.json';

let engine: Ajv2020 | undefined;

/**
 * The validator for objects in the form of the information model, apart from any profile: flat, references as ids.
 * The schemas are compiled on first use. Throws for a name that is no object type.
 */
export function modelValidator(type: ObjectType): Validator {
  const compiled = schemaOf(type);
  return (document) => {
    const judged = bounded(document);
    return compiled(judged) ? [] : violations(compiled.errors ?? [], judged);
  };
}

function schemaOf(type: string): ValidateFunction {
  engine ??= withModel();
  const file = type.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
  const found = engine.getSchema(BASE + file + SUFFIX);
  if (found === undefined) throw new Error(`Het informatiemodel kent het objecttype ${type} niet.`);
  return found;
}

/** Not strict about the schemas themselves: they carry annotations (x-sim-naam, x-kardinaliteit) that ajv doesn't know. */
function withModel(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const folder = join(packageRoot(), 'schemas', 'information-model');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith(SUFFIX)) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  return ajv;
}
