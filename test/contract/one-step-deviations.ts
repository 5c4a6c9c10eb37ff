import { isRecord, type JsonObject, type JsonValue, pointerOf, putAt, valueAt } from '../../src/profile';
import type { Fact, Facts } from './openapi-facts';

/** A document that differs from a correct one in one respect. */
export interface Deviation {
  readonly what: string;
  readonly path: string;
  readonly body: JsonObject;
}

const WRONG_TYPE: Readonly<Record<string, JsonValue>> = { string: 12345, boolean: 'ja', integer: 'elf', object: 'tekst', array: {} };

/** Every way in which a correct body can break one fact about a value that it holds. */
export function oneStepDeviations(body: JsonObject, facts: Facts): Deviation[] {
  return pathsIn(body).flatMap((path) => {
    const fact = facts[factPath(path, facts)];
    if (fact === undefined) throw new Error(`no fact about ${path}`);
    return [
      ...(fact.includes('required') ? [{ what: 'absent', path, body: without(body, path) }] : []),
      ...wrongValues(fact, valueAt(body, path)).map(([what, value]) => ({ what, path, body: replaced(body, path, value) })),
    ];
  });
}

function wrongValues(fact: Fact, value: unknown): [string, JsonValue][] {
  const word = (name: string) => fact.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  const longest = Number(word('maxLength'));
  const shortest = Number(word('minLength'));
  const format = word('format');
  return [
    ...(value === null ? [] : [['type', WRONG_TYPE[fact[0] ?? ''] ?? 0] satisfies [string, JsonValue]]),
    ...(fact.includes('nullable') ? [] : [['null', null] satisfies [string, JsonValue]]),
    ...(Number.isNaN(longest) ? [] : [['maxLength', 'a'.repeat(longest + 1)] satisfies [string, JsonValue]]),
    ...(word('enum') === undefined ? [] : [['enum', 'iets-anders'] satisfies [string, JsonValue]]),
    ...(format === undefined || value === null ? [] : [['format', 'geen-goede-vorm'] satisfies [string, JsonValue]]),
    ...(word('pattern') === undefined ? [] : [['pattern', '$ $'] satisfies [string, JsonValue]]),
    ...(Number.isNaN(shortest) ? [] : [['minLength', 'a'.repeat(shortest - 1)] satisfies [string, JsonValue]]),
  ];
}

/** JSON Pointers to every value in a document, itself excepted. */
function pathsIn(value: JsonValue, path: readonly string[] = []): string[] {
  const members = Array.isArray(value)
    ? value.map((item, index): [string, JsonValue] => [String(index), item])
    : Object.entries(objectOr(value));
  return members.flatMap(([name, member]) => [pointerOf([...path, name]), ...pathsIn(member, [...path, name])]);
}

/** Where the facts speak of a value: list items as '*', data of a subtype below its discriminator. */
function factPath(path: string, facts: Facts): string {
  const generic = path.replace(/\/\d+(?=\/|$)/g, '/*');
  return [generic, `/[soortActor=medewerker]${generic}`, `/[soortPartij=persoon]${generic}`].find((one) => one in facts) ?? generic;
}

function without(body: JsonObject, path: string): JsonObject {
  const copy = structuredClone(body);
  const cut = path.lastIndexOf('/');
  const holder = valueAt(copy, path.slice(0, cut));
  if (isRecord(holder)) Reflect.deleteProperty(holder, path.slice(cut + 1));
  return copy;
}

function replaced(body: JsonObject, path: string, value: JsonValue): JsonObject {
  const copy = structuredClone(body);
  const item = /^(.*)\/(\d+)(\/.*)?$/.exec(path);
  const list = item === null ? undefined : valueAt(copy, item[1] ?? '');
  if (item === null || !Array.isArray(list)) {
    putAt(copy, path, value);
  } else if (item[3] === undefined) {
    list[Number(item[2])] = value;
  } else {
    putAt(list[Number(item[2])], item[3], value);
  }
  return copy;
}

function objectOr(value: JsonValue): JsonObject {
  return isRecord(value) ? value : {};
}
