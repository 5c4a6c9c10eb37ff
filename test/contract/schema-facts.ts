import { isRecord } from '../../src/profile';
import { valueAt } from '../../src/profile/pointer';
import type { Fact, Facts } from './openapi-facts';

type Node = Readonly<Record<string, unknown>>;

const LIMITS = ['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'default'];
const FLAGS = ['nullable', 'readOnly', 'deprecated'];

/**
 * The facts of a schema and of everything below it, by path: '/kanaal', '/hadBetrokkenen/*' (items), '/metadata/{}' (any name),
 * and '/[soortActor=medewerker]/…' for what only holds for one value of a discriminator.
 */
export function schemaFacts(document: Node, schema: Node, path = '', known: readonly string[] = []): Facts {
  const flat = flatten(document, schema);
  const facts: Record<string, Fact> = { [path]: factOf(flat) };
  const required = strings(flat.required);
  for (const [name, member] of Object.entries(record(flat.properties))) {
    const below = schemaFacts(document, record(member), `${path}/${name}`);
    const own = below[`${path}/${name}`] ?? [];
    Object.assign(facts, below, { [`${path}/${name}`]: required.includes(name) ? [...own, 'required'] : own });
  }
  if (isRecord(flat.items)) Object.assign(facts, schemaFacts(document, flat.items, `${path}/*`));
  if (isRecord(flat.additionalProperties)) Object.assign(facts, schemaFacts(document, flat.additionalProperties, `${path}/{}`));
  return { ...facts, ...variantFacts(document, flat, path, known) };
}

/** Follows references and merges what is put together with allOf; an alternative with null only makes it nullable. */
function flatten(document: Node, schema: Node): Node {
  const { $ref, allOf, anyOf, ...own } = schema;
  const parts = typeof $ref === 'string' ? [record(valueAt(document, $ref.slice(1)))] : [];
  const alternatives = list(anyOf).map(record);
  const real = alternatives.filter(({ type }) => type !== 'null');
  const single = alternatives.length > real.length && real.length === 1 ? real : [];
  const conditions = list(allOf).filter((part) => isRecord(part) && 'if' in part);
  const all = [...parts, ...single, ...list(allOf).filter((part) => isRecord(part) && !('if' in part))].map((part) =>
    flatten(document, record(part)),
  );
  const types = strings(own.type);
  return [...all, own].reduce<Node>(merged, {
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(single.length > 0 || types.includes('null') ? { nullable: true } : {}),
    ...(real.length > 1 ? { type: 'object' } : {}),
  });
}

function merged(one: Node, other: Node): Node {
  const both = { ...one, ...other };
  const required = [...strings(one.required), ...strings(other.required)];
  const properties = { ...record(one.properties), ...record(other.properties) };
  return {
    ...both,
    ...(required.length > 0 ? { required } : {}),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(one.nullable === true || other.nullable === true ? { nullable: true } : {}),
  };
}

function factOf(flat: Node): Fact {
  const values = list(flat.enum).filter((value) => value !== null);
  return [
    ...strings(flat.type).filter((name) => name !== 'null'),
    ...LIMITS.filter((keyword) => flat[keyword] !== undefined).map((keyword) => `${keyword}=${String(flat[keyword])}`),
    ...(values.length > 0 ? [valuesFact(values.map(String))] : []),
    ...FLAGS.filter((flag) => flat[flag] === true),
  ];
}

function valuesFact(values: readonly string[]): string {
  return `enum=${[...values].sort().join('|')}`;
}

/** What differs per value of a discriminator; what all variants share counts as the object's own. */
function variantFacts(document: Node, flat: Node, path: string, known: readonly string[]): Facts {
  const variants = [...mapped(document, flat), ...conditional(flat)]
    .filter(([label]) => !known.includes(discriminatorOf(label)))
    .map(([label, schema]) => [label, schemaFacts(document, schema, '', [...known, discriminatorOf(label)])] as const);
  const [first] = variants;
  if (first === undefined) return {};
  const discriminator = discriminatorOf(first[0]);
  const values = variants.map(([label]) => label.slice(label.indexOf('=') + 1));
  const facts: Record<string, Fact> = {};
  for (const [label, own] of variants) {
    for (const [below, fact] of Object.entries(own)) {
      if (below === `/${discriminator}`) facts[path + below] = fact.map((word) => (word.startsWith('enum=') ? valuesFact(values) : word));
      else if (below === '') Object.assign(facts, fact.length === 0 ? {} : { [path]: fact });
      else if (variants.every(([, other]) => JSON.stringify(other[below]) === JSON.stringify(fact))) facts[path + below] ??= fact;
      else facts[`${path}/[${label}]${below}`] = fact;
    }
  }
  return facts;
}

function discriminatorOf(label: string): string {
  return label.slice(0, label.indexOf('='));
}

function mapped(document: Node, flat: Node): [string, Node][] {
  const discriminator = record(flat.discriminator);
  return Object.entries(record(discriminator.mapping)).map(([value, pointer]) => [
    `${String(discriminator.propertyName)}=${value}`,
    record(valueAt(document, String(pointer).slice(1))),
  ]);
}

function conditional(flat: Node): [string, Node][] {
  return list(flat.conditions).map((condition) => {
    const [[name, value] = ['', {}]] = Object.entries(record(record(record(condition).if).properties));
    return [`${name}=${String(record(value).const)}`, record(record(condition).then)];
  });
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Node {
  return isRecord(value) ? value : {};
}
