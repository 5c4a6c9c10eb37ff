import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Facts } from './facts-from-markdown';

export interface Schema {
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string;
  readOnly?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  enum?: string[];
  maxLength?: number;
  maximum?: number;
  examples?: Record<string, unknown>[];
  'x-sim-naam'?: string;
  'x-kardinaliteit'?: string;
  'x-relatie'?: { naam: string; bron: string; doel: string; verwijstNaar?: string }[];
  'x-referentielijst'?: string;
  'x-buiten-sim'?: boolean;
  'x-april-2023'?: string;
}

/** Annotation keywords of the information model, with the form of their value. */
const ANNOTATIONS = {
  'x-sim-naam': { type: 'string', minLength: 1 },
  'x-kardinaliteit': { enum: ['1', '0..1'] },
  'x-referentielijst': { enum: ['Taal', 'Land', 'Kanaal', 'Soort object', 'Extern register', 'Soort digitaal adres', 'Soort object ID'] },
  'x-home': { enum: ['KI', 'KI*', 'ext'] },
  'x-april-2023': { type: 'string', minLength: 1 },
  'x-buiten-sim': { const: true },
  'x-relatie': {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['naam', 'bron', 'doel'],
      properties: { naam: { type: 'string' }, bron: { type: 'string' }, doel: { type: 'string' }, verwijstNaar: { type: 'string' } },
    },
  },
};

export const FOLDER = join(__dirname, '..', '..', 'schemas', 'information-model');

/** Every schema file of the information model by its path in the folder. */
export const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]),
);

export const FACTS: Facts = JSON.parse(readFileSync(join(__dirname, 'facts.json'), 'utf8'));

export function schemaOf(file: string): Schema {
  const schema = SCHEMAS.get(file);
  if (schema === undefined) throw new Error(`no schema file ${file}`);
  return schema;
}

/** An object type, group or list element: anything an example can be valid against. */
export const DOCUMENTS: readonly [string, Schema][] = [...SCHEMAS].filter(([, schema]) => schema.type === 'object' || schema.allOf);

/** The part of a document's schema that lists its own attributes: shared part of a supertype, shared address, or itself. */
export function ownPart(file: string): Schema {
  const schema = schemaOf(file);
  if (schema.$defs?.algemeen !== undefined) return schema.$defs.algemeen;
  return schema.properties === undefined ? target(schema, file).schema : schema;
}

/** What the single `allOf` reference of an attribute (or address) points at. */
export function target(schema: Schema, from: string): { file: string; schema: Schema } {
  const reference = schema.allOf?.[0]?.$ref ?? '';
  const [path = '', pointer = ''] = reference.split('#');
  const file = posix.join(posix.dirname(from), path);
  const definition = pointer.replace('/$defs/', '');
  const found = definition === '' ? schemaOf(file) : schemaOf(file).$defs?.[definition];
  if (found === undefined) throw new Error(`${from}: ${reference} points at nothing`);
  return { file, schema: found };
}

export const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, allErrors: true });
addFormats(ajv);
for (const [keyword, metaSchema] of Object.entries(ANNOTATIONS)) ajv.addKeyword({ keyword, metaSchema });
for (const schema of SCHEMAS.values()) ajv.addSchema(schema);

export function errors(file: string, document: unknown): ErrorObject[] {
  const validate = ajv.getSchema(schemaOf(file).$id ?? '');
  if (validate === undefined) throw new Error(`${file} has no validator`);
  return validate(document) ? [] : (validate.errors ?? []);
}

/** A fresh copy of the example of a schema. */
export function example(file: string): Record<string, unknown> {
  return structuredClone(schemaOf(file).examples?.[0] ?? {});
}
