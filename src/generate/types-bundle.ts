import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export type Json = null | boolean | number | string | Json[] | JsonMap;
export interface JsonMap {
  [key: string]: Json;
}

/** One schema file: its path below `schemas/`, without the suffix `.schema.json`, and its content. */
export interface SchemaFile {
  readonly key: string;
  readonly schema: JsonMap;
}

const SUFFIX = '.schema.json';

/** Every schema file below `schemas/`, sorted by path, so that what is generated never depends on the file system. */
export function readSchemaFiles(root: string): SchemaFile[] {
  const folder = join(root, 'schemas');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.replaceAll('\\', '/').slice(0, -SUFFIX.length))
    .sort()
    .map((key) => ({ key, schema: JSON.parse(readFileSync(join(folder, `${key}${SUFFIX}`), 'utf8')) }));
}

/**
 * Makes one document of all files: each under `$defs`, every reference pointing inside the document.
 * json-schema-to-typescript then sees each type once; compiled per file it repeats shared types under numbered names.
 */
export function bundle(files: readonly SchemaFile[]): JsonMap {
  return Object.fromEntries(files.map(({ key, schema }) => [definitionName(key), withLocalReferences(schema, key)]));
}

/** The name of a file's definition in the bundle; a slash would have to be escaped in a JSON Pointer. */
export function definitionName(key: string): string {
  return key.replaceAll('/', '.');
}

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withLocalReferences(value: Json, key: string): Json {
  if (Array.isArray(value)) return value.map((item) => withLocalReferences(item, key));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '$id' && name !== '$schema')
      .map(([name, item]) => [
        name,
        name === '$ref' && typeof item === 'string' ? localReference(item, key) : withLocalReferences(item, key),
      ]),
  );
}

function localReference(reference: string, key: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  const target = file === '' ? key : posix.join(posix.dirname(key), file.slice(0, -SUFFIX.length));
  return `#/$defs/${definitionName(target)}${pointer}`;
}
