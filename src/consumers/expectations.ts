import { Kitfout } from '../functions';
import { isInstant, isJsonValue, isRecord, isSameInstant, type JsonValue } from '../profile';
import type { Bindings } from './bindings';
import { valuesAt } from './place';
import { filledText, literal } from './prepared-call';

/** What a feature says of one place in an answer. */
export interface Row {
  readonly place: string;
  readonly expected: string;
}

export interface Mismatch {
  readonly path: string;
  readonly expected: string;
  readonly received: unknown;
}

/** What an expectation may look at besides the value. */
export interface Surroundings {
  readonly bindings: Bindings;
  /** base URL of the target, without a slash at the end */
  readonly baseUrl: string;
  /** milliseconds since 1970: when the judged call was made */
  readonly calledAt: number;
}

type Test = (value: unknown, around: Surroundings) => boolean;

/** The clocks of target and kit may differ, and the answer takes time. */
const SKEW_MS = 5 * 60_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

const isText: Test = (value) => typeof value === 'string';
const isReference: Test = (value) => isRecord(value) && typeof value.uuid === 'string' && typeof value.url === 'string' && value.url !== '';

const WORDS: Readonly<Record<string, Test>> = {
  tekst: isText,
  'niet-lege tekst': (value) => typeof value === 'string' && value.trim() !== '',
  'tekst of null': (value) => value === null || typeof value === 'string',
  'geheel getal': (value) => typeof value === 'number' && Number.isInteger(value),
  'ja of nee': (value) => typeof value === 'boolean',
  ja: (value) => value === true,
  nee: (value) => value === false,
  null: (value) => value === null,
  'niet null': (value) => value !== null && value !== undefined,
  aanwezig: (value) => value !== undefined,
  afwezig: (value) => value === undefined,
  object: isRecord,
  'object of null': (value) => value === null || isRecord(value),
  lijst: (value) => Array.isArray(value),
  'lege lijst': (value) => Array.isArray(value) && value.length === 0,
  verwijzing: isReference,
  'verwijzing of null': (value, around) => value === null || isReference(value, around),
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  'tijdstip met zone': (value) => isInstant(value) && /(?:[Zz]|[+-]\d{2}:?\d{2})$/u.test(value),
  'tijdstip van de aanroep': (value, { calledAt }) => isInstant(value) && Math.abs(Date.parse(value) - calledAt) <= SKEW_MS,
  'adres onder het basisadres': (value, { baseUrl }) => typeof value === 'string' && value.startsWith(`${baseUrl}/`),
  'adres of null': (value, { baseUrl }) => value === null || (typeof value === 'string' && value.startsWith(`${baseUrl}/`)),
};

const SAME_MOMENT = 'hetzelfde moment als ';
const SAME_OBJECT = 'hetzelfde object als ';
const NOT = 'niet ';
const ONE_OF = ' of ';

/** Every place where a document is not as the rows say. @throws Kitfout for an expectation nobody can read */
export function mismatches(document: unknown, rows: readonly Row[], around: Surroundings): Mismatch[] {
  return rows.flatMap(({ place, expected }) => {
    const test = testFor(expected, around.bindings);
    return valuesAt(document, filledText(place, around.bindings))
      .filter(({ value }) => !test(value, around))
      .map(({ path, value }) => ({ path, expected: filledText(expected, around.bindings), received: value }));
  });
}

function testFor(expected: string, bindings: Bindings): Test {
  const word = WORDS[expected];
  if (word !== undefined) {
    return word;
  }
  if (expected.startsWith(SAME_MOMENT)) {
    const moment = literal(expected.slice(SAME_MOMENT.length), bindings);
    return (value) => isInstant(value) && isInstant(moment) && isSameInstant(value, moment);
  }
  if (expected.startsWith(SAME_OBJECT)) {
    const other = literal(expected.slice(SAME_OBJECT.length), bindings);
    return (value) => same(withoutExpansion(value), withoutExpansion(other));
  }
  const ending = /^tekst met (.*) aan het eind$/u.exec(expected);
  if (ending !== null) {
    const end = String(literal(ending[1] ?? '', bindings));
    return (value) => typeof value === 'string' && value.endsWith(end);
  }
  if (expected.startsWith(`${NOT}'`)) {
    const other = literal(expected.slice(NOT.length), bindings);
    return (value) => value !== undefined && !same(value, other);
  }
  if (/^'[^']*'(?: of '[^']*')+$/u.test(expected)) {
    const several = expected.split(ONE_OF).map((part) => literal(part, bindings));
    return (value) => several.some((one) => same(value, one));
  }
  const wanted = literal(expected, bindings);
  if (wanted === undefined) {
    throw new Kitfout(`«${expected}» is geen verwachting; schrijf 'afwezig' als een gegeven er niet mag zijn.`);
  }
  return (value) => same(value, wanted);
}

/** An object in a list may say that nothing was expanded where the object itself says nothing. */
function withoutExpansion(value: unknown): JsonValue | undefined {
  if (!isJsonValue(value) || !isRecord(value)) {
    return undefined;
  }
  const { _expand: _none, ...rest } = value;
  return rest;
}

/** Equal as JSON, whatever the order of members. */
export function same(a: unknown, b: JsonValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, at) => same(element, b[at]));
  }
  if (isRecord(a) && isRecord(b)) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]));
  }
  return a === b;
}
