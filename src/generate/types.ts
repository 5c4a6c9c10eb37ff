import { compile } from 'json-schema-to-typescript';
import { bundle, definitionName, isMap, type Json, type JsonMap, readSchemaFiles, type SchemaFile } from './types-bundle';
import { withSubtypes } from './types-subtypes';

const TARGET = 'generated/types.ts';
const BANNER = `// Generated from schemas/ by 'npm run generate'. Never edited by hand.`;

/** Object type key (vocabulary of the kit) to its schema file. */
const OBJECT_TYPES: Readonly<Record<string, string>> = {
  klantcontact: 'klantcontact',
  betrokkene: 'betrokkene',
  actorKlantcontact: 'actor-klantcontact',
  actor: 'actor',
  interneTaak: 'interne-taak',
  partij: 'partij',
  partijIdentificator: 'partij-identificator',
  digitaalAdres: 'digitaal-adres',
  bijlage: 'bijlage',
  onderwerpobject: 'onderwerpobject',
  vertegenwoordiging: 'vertegenwoordiging',
  rekeningnummer: 'rekeningnummer',
  categorie: 'categorie',
  categorieRelatie: 'categorie-relatie',
};

/**
 * Generates the TypeScript types of every schema file below `<root>/schemas`.
 *
 * Returns relative path -> content; the same schemas always give the same text. Besides one type per
 * schema title the file holds `ObjectTypes` (object type key -> type) and `SchemaTypes` (schema file -> type).
 * Throws when two schemas carry the same title, because one type would silently shadow the other.
 */
export async function generateTypes(root: string): Promise<Map<string, string>> {
  const files = readSchemaFiles(root).map(({ key, schema }) => ({ key, schema: withSubtypes(schema) }));
  refuseRepeatedTitles(files);
  const text = await compile(JSON.parse(JSON.stringify(aggregator(files))), 'SchemaTypes', {
    additionalProperties: false,
    bannerComment: BANNER,
    format: true,
    style: { singleQuote: true, printWidth: 140 },
    $refOptions: { resolve: { http: false, file: false } },
  });
  return new Map([[TARGET, `${text}\nexport type ObjectType = keyof ObjectTypes;\n`]]);
}

/** One root that reaches every schema: json-schema-to-typescript emits only what is reachable. */
function aggregator(files: readonly SchemaFile[]): JsonMap {
  const toFile = (key: string): JsonMap => ({ $ref: `#/$defs/${definitionName(key)}` });
  const objectTypes = Object.entries(OBJECT_TYPES).map(([type, file]) => [type, toFile(`information-model/${file}`)]);
  const documents = files.filter(({ schema }) => describesDocument(schema)).map(({ key }) => [key, toFile(key)]);
  const types = closedObject('ObjectTypes', 'Sleutel van een objecttype naar het type van het object.', Object.fromEntries(objectTypes));
  const root = closedObject('SchemaTypes', 'Schemabestand (pad onder schemas/) naar het type van een document.', {
    ...Object.fromEntries(documents),
    objectTypes: types,
  });
  return { ...root, $defs: bundle(files) };
}

function closedObject(title: string, description: string, properties: JsonMap): JsonMap {
  return { title, description, type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

/** A file with nothing but `$defs` (datatypes, enumerations) describes no document of its own. */
function describesDocument(schema: JsonMap): boolean {
  return ['type', 'allOf', 'oneOf', 'anyOf', 'properties'].some((keyword) => keyword in schema);
}

function refuseRepeatedTitles(files: readonly SchemaFile[]): void {
  const seen = new Map<string, string>();
  for (const { key, schema } of files) {
    for (const title of titles(schema)) {
      const earlier = seen.get(title);
      if (earlier !== undefined) throw new Error(`title "${title}" occurs in ${earlier} and in ${key}`);
      seen.set(title, key);
    }
  }
}

/** Titles of a schema and all schemas in it; `title` as the name of a property is a map, and examples are data. */
function titles(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(titles);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'title' && typeof item === 'string') return [item];
    return key === 'examples' ? [] : titles(item);
  });
}
