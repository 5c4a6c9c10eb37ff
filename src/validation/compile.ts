import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import addFormats from 'ajv-formats';
import { bare } from './wire/bare-schema';
import type { JsonSchema } from './wire/json-schema';

/** A compiled schema; after a call that returned false, `errors` holds what was wrong. */
export type Compiled = ValidateFunction;

/** Compiles one schema in memory. Throws when the schema itself is wrong, such as a pattern that is no regular expression. */
export function compileSchema(schema: JsonSchema): Compiled {
  return engine(false).compile(bare(schema));
}

/**
 * JavaScript (CommonJS) that validates without compiling anything: one export per entry.
 * The same schemas always give the same text.
 */
export function validatorSource(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = engine(true);
  const exported = Object.entries(schemas).map(([name, schema]) => {
    ajv.addSchema(bare(schema), name);
    return [name, name];
  });
  return standaloneCode(ajv, Object.fromEntries(exported));
}

/** All deviations rather than the first; unions because an empty value may stand beside a type. */
function engine(source: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source, lines: source },
  });
  addFormats(ajv, { keywords: false });
  return ajv;
}
