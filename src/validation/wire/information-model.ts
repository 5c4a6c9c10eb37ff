import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isJsonObject, isRecord, type JsonObject, type JsonValue } from '../../profile/json';
import { type JsonSchema, present } from './json-schema';

/** What the information model says about one attribute. */
export interface ModelAttribute {
  /** The keywords that limit the value: type, lengths, pattern, format, values. */
  readonly keywords: JsonSchema;
  readonly description?: string;
  readonly example?: JsonValue;
  /** as the standard writes it: '1', '0..1', '0..*' */
  readonly cardinality?: string;
}

/** How the information model names and describes an object type. */
export interface ModelObject {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly examples: readonly JsonObject[];
}

interface Located {
  readonly file: string;
  readonly schema: JsonObject;
}

const LIMITS = ['type', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'];

/**
 * Answers questions about the schemas in `schemas/information-model` of the package in `root`.
 * The model is flat where the wire is nested, so attributes are asked for by path: 'contactnaam.voornaam'.
 */
export class InformationModel {
  readonly #folder: string;
  readonly #files = new Map<string, JsonObject>();

  constructor(root: string) {
    this.#folder = join(root, 'schemas', 'information-model');
  }

  /** Title, description and examples of an object type; throws when the model has no such file. */
  object(type: string): ModelObject {
    const { schema } = this.#type(type);
    const title = text(schema.title) ?? type;
    const examples = Array.isArray(schema.examples) ? schema.examples.filter(isObject) : [];
    return { title, label: text(schema['x-sim-naam']) ?? title, description: text(schema.description) ?? title, examples };
  }

  /** The attribute at a dotted path; `variant` is the value of the discriminator where subtypes share a name. */
  attribute(type: string, path: string, variant?: string): ModelAttribute | undefined {
    let found: Located | undefined = this.#type(type);
    for (const name of path.split('.')) {
      found = found && this.#property(found, name, variant);
    }
    return found && this.#flatten(found);
  }

  /** Attributes of an object type with all its subtypes, groups dotted; without the id, and without what only Open Klant has. */
  attributes(type: string): string[] {
    return [...new Set(this.#attributes(this.#type(type)))];
  }

  #attributes(owner: Located): string[] {
    const own = isObject(owner.schema.properties) ? Object.entries(owner.schema.properties) : [];
    const names = own.flatMap(([name, schema]) => {
      if (!isObject(schema) || name === 'id' || schema['x-buiten-sim'] === true) return [];
      const inside = this.#attributes({ file: owner.file, schema });
      return inside.length > 0 ? inside.map((part) => `${name}.${part}`) : [name];
    });
    return [...names, ...this.#parts(owner, undefined).flatMap((part) => this.#attributes(part))];
  }

  #type(type: string): Located {
    const file = `${type.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.schema.json`;
    return { file, schema: this.#read(file) };
  }

  #property(owner: Located, name: string, variant: string | undefined): Located | undefined {
    const own = isObject(owner.schema.properties) ? owner.schema.properties[name] : undefined;
    const inherited = this.#parts(owner, variant)
      .map((part) => this.#property(part, name, variant))
      .find((found) => found !== undefined);
    if (!isObject(own)) return inherited;
    return 'const' in own && inherited !== undefined ? inherited : { file: owner.file, schema: own };
  }

  /** The schemas this one is composed of: references, and the subtypes that its conditions lead to. */
  #parts({ file, schema }: Located, variant: string | undefined): Located[] {
    const branches = (Array.isArray(schema.allOf) ? schema.allOf : []).filter(isObject);
    const chosen = branches.filter((branch) => variant === undefined || !isObject(branch.if) || mentions(branch.if, variant));
    return [schema, ...chosen, ...chosen.map((branch) => branch.then).filter(isObject)].flatMap((part) => {
      const reference = text(part.$ref);
      return reference === undefined ? [] : [this.#follow(file, reference)];
    });
  }

  #follow(file: string, reference: string): Located {
    const [path = '', pointer = ''] = reference.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), path);
    let schema: JsonValue | undefined = this.#read(target);
    for (const step of pointer.split('/').slice(1)) {
      schema = isObject(schema) ? schema[step] : undefined;
    }
    if (!isObject(schema)) throw new Error(`${file}: ${reference} leads nowhere`);
    return { file: target, schema };
  }

  #flatten(located: Located): ModelAttribute {
    const parts = this.#parts(located, undefined).map((part) => this.#flatten(part));
    const { description, examples, ...own } = located.schema;
    const all: JsonObject = Object.assign({}, ...parts.map((part) => part.keywords), own);
    const keywords = present(Object.fromEntries(LIMITS.map((keyword) => [keyword, all[keyword]])));
    const example = Array.isArray(examples) ? examples[0] : undefined;
    const inherited = parts.find((part) => part.example !== undefined)?.example;
    return {
      keywords,
      ...present({
        description: text(description) ?? parts[0]?.description,
        example: example ?? inherited,
        cardinality: text(located.schema['x-kardinaliteit']),
      }),
    };
  }

  #read(file: string): JsonObject {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const schema: unknown = JSON.parse(readFileSync(join(this.#folder, file), 'utf8'));
    if (!isJsonObject(schema)) throw new Error(`${file}: not a schema`);
    this.#files.set(file, schema);
    return schema;
  }
}

function mentions(condition: JsonObject, variant: string): boolean {
  const properties = isObject(condition.properties) ? Object.values(condition.properties) : [];
  return properties.some((property) => isObject(property) && property.const === variant);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return isRecord(value);
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
