import { Kitfout } from '../functions';
import type { HttpCall } from '../http';
import { isJsonValue, isRecord, type JsonObject, type JsonValue } from '../profile';
import type { Bindings } from './bindings';
import type { CataloguedCall } from './catalogue';

/** A row that changes a call: `$naam` names what a name stands for, `?naam` a parameter, anything else a member of the body. */
export interface Override {
  readonly place: string;
  readonly text: string;
}

const NAME = /\$\{(=?)([^}]+)\}/gu;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** A value as features write it: 'text', ${name}, the name of a kept answer, or JSON; `weg` takes a member away. */
export function literal(text: string, bindings: Bindings): JsonValue | undefined {
  const trimmed = text.trim();
  if (trimmed === 'weg') {
    return undefined;
  }
  if (/^'.*'$/su.test(trimmed)) {
    return filledText(trimmed.slice(1, -1), bindings);
  }
  if (trimmed.startsWith('${')) {
    return filled(trimmed, bindings);
  }
  return bindings.has(trimmed) ? bindings.value(trimmed) : filled(parsed(trimmed), bindings);
}

/** The call with every name filled in and every override applied. @throws Kitfout */
export function prepared(call: CataloguedCall, overrides: readonly Override[], outer: Bindings): Omit<HttpCall, 'scenario'> {
  const bindings = withNames(overrides, outer);
  const [method, template = ''] = call.call.split(/ (.*)/su);
  const parameters = overrides.filter(({ place }) => place.startsWith('?'));
  const members = overrides.filter(({ place }) => !/^[?$]/u.test(place));
  const path = parameters.reduce(
    (whole, { place, text }) => withParameter(whole, place.slice(1), String(literal(text, bindings) ?? '')),
    filledPath(template, bindings),
  );
  const body = bodyOf(call, members, bindings);
  return {
    method: METHODS.find((known) => known === method) ?? 'GET',
    path,
    ...(body === undefined ? {} : { body }),
    headers: Object.fromEntries(Object.entries(call.headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
    without: Object.entries(call.headers).flatMap(([name, value]) => (value === null ? [name] : [])),
    ...(call.chunked === true ? { chunked: true } : {}),
    ...(call.anonymous === true ? { anonymous: true } : {}),
    ...(call.unfiltered === true ? { keepOnly: [] } : {}),
  };
}

function withNames(overrides: readonly Override[], outer: Bindings): Bindings {
  const named = new Map<string, JsonValue>();
  for (const { place, text } of overrides.filter((row) => row.place.startsWith('$'))) {
    const value = literal(text, outer);
    named.set(place.slice(1), value ?? null);
  }
  const rootOf = (name: string) => [...named.keys()].find((key) => name === key || name.startsWith(`${key}.`));
  return {
    has: (name) => named.has(name) || outer.has(name),
    value: (name) => {
      const root = rootOf(name);
      if (root === undefined) {
        return outer.value(name);
      }
      const inner = name
        .slice(root.length + 1)
        .split('.')
        .filter((part) => part !== '');
      const found = inner.reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), named.get(root));
      return isJsonValue(found) ? found : '(ontbreekt)';
    },
  };
}

function bodyOf(call: CataloguedCall, members: readonly Override[], bindings: Bindings): JsonValue | undefined {
  if (call.body === undefined) {
    if (members.length > 0) {
      throw new Kitfout(`«${call.name}» heeft geen bericht om ${members[0]?.place} in te zetten.`);
    }
    return undefined;
  }
  const template: unknown = structuredClone(call.body);
  if (!isJsonValue(template)) {
    throw new Kitfout(`Het bericht van «${call.name}» is geen JSON.`);
  }
  // A body that is an answer as it was read is there only once it is filled in.
  const body = typeof template === 'string' ? filled(template, bindings) : template;
  for (const { place, text } of members) {
    put(body, place.split('.'), literal(text, bindings));
  }
  return filled(body, bindings);
}

function put(holder: JsonValue, [name = '', ...rest]: readonly string[], value: JsonValue | undefined): void {
  if (!isRecord(holder)) {
    throw new Kitfout(`Het bericht heeft geen plaats ${name}.`);
  }
  const object: JsonObject = holder;
  if (rest.length > 0) {
    const inner = isRecord(object[name]) ? object[name] : {};
    object[name] = inner;
    put(inner, rest, value);
  } else if (value === undefined) {
    delete object[name];
  } else {
    object[name] = value;
  }
}

function filled(value: JsonValue, bindings: Bindings): JsonValue {
  if (typeof value === 'string') {
    const whole = /^\$\{([^}]+)\}$/u.exec(value);
    return whole === null ? filledText(value, bindings) : bindings.value(whole[1] ?? '');
  }
  if (Array.isArray(value)) {
    return value.map((element) => filled(element, bindings));
  }
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, bindings)])) : value;
}

/** A text in which every name is replaced by what it stands for. */
export function filledText(text: string, bindings: Bindings): string {
  return text.replace(NAME, (_match, _raw, name: string) => shownAs(bindings.value(name)));
}

function filledPath(template: string, bindings: Bindings): string {
  return template.replace(NAME, (_match, raw: string, name: string) => {
    const text = shownAs(bindings.value(name));
    return raw === '=' ? text : encodeURIComponent(text);
  });
}

function withParameter(path: string, name: string, value: string): string {
  const [base = '', query = ''] = path.split(/\?(.*)/su);
  const kept = query.split('&').filter((part) => part !== '' && part.split('=')[0] !== name);
  return `${base}?${[...kept, `${name}=${encodeURIComponent(value)}`].join('&')}`;
}

function shownAs(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parsed(text: string): JsonValue {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonValue(value)) {
      return value;
    }
  } catch {
    // Told below: the text is none of the forms.
  }
  throw new Kitfout(`«${text}» is geen waarde: schrijf 'tekst', \${naam}, de naam van een antwoord of JSON.`);
}
