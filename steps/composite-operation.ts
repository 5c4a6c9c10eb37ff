import { type Answer, isSuccess, Overgeslagen, withValueAt } from '../src/functions';
import type { Exchange } from '../src/http';
import { isRecord, type JsonObject, type ObjectType, type ProfileModel } from '../src/profile';
import type { Thing } from './thing';

/** One object in the body of a composite operation. */
export interface CompositePart {
  /** Member of the body and of the answer that holds the object. */
  readonly name: string;
  readonly type: ObjectType;
  readonly required: boolean;
  /** Attribute the register fills with the main object. */
  readonly linkedBy: string | undefined;
}

/** Several objects in one call, all or nothing. The first part is the main object. */
export interface CompositeOperation {
  readonly name: string;
  readonly path: string;
  readonly parts: readonly CompositePart[];
}

/**
 * The composite of the profile that registers objects of these types in one call, the main object first, with the parts in that order.
 * Throws Overgeslagen when the profile has none.
 */
export function registeringComposite(profile: ProfileModel, types: readonly ObjectType[]): CompositeOperation {
  for (const name of Object.keys(profile.definition.composites ?? {})) {
    const composite = readComposite(profile, name);
    const parts = composite === undefined ? undefined : partsFor(composite, types);
    if (composite !== undefined && parts !== undefined) {
      return { ...composite, parts };
    }
  }
  throw new Overgeslagen('niet-toetsbaar', `Het profiel ${profile.name} kent geen samengestelde handeling voor ${types.join(' met ')}.`);
}

/**
 * The composite of this name, which changes an existing object and registers a new one, with its parts in that order.
 * Throws Overgeslagen when the profile has none.
 */
export function changingComposite(profile: ProfileModel, name: string, types: readonly [ObjectType, ObjectType]): CompositeOperation {
  const composite = readComposite(profile, name);
  const parts = composite === undefined ? undefined : partsFor(composite, types);
  if (composite === undefined || parts === undefined) {
    throw new Overgeslagen('niet-toetsbaar', `Het profiel ${profile.name} kent de samengestelde handeling ${name} niet.`);
  }
  return { ...composite, parts };
}

/** The composite of this name in the profile, the main object first; undefined when there is none. */
export function readComposite(profile: ProfileModel, name: string): CompositeOperation | undefined {
  const form = profile.definition.composites?.[name];
  if (form === undefined) {
    return undefined;
  }
  const parts = Object.entries(form.parts).flatMap(([member, part]): CompositePart[] => {
    const type = profile.types().find((candidate) => candidate === part.resource);
    return type === undefined ? [] : [{ name: member, type, required: part.required, linkedBy: part.linkedBy }];
  });
  return { name, path: form.path, parts };
}

/** For each type its part, in order; undefined when a type has no part, the main object is another one or a required part stays empty. */
function partsFor(composite: CompositeOperation, types: readonly ObjectType[]): CompositePart[] | undefined {
  const left = [...composite.parts];
  const parts = types.flatMap((type) => {
    const index = left.findIndex((part) => part.type === type);
    return index < 0 ? [] : left.splice(index, 1);
  });
  const fits = parts.length === types.length && parts[0] === composite.parts[0] && !left.some((part) => part.required);
  return fits ? parts : undefined;
}

/** What the body holds for one object: new ones whole, a changed one with its identification. */
export function partBody(profile: ProfileModel, part: CompositePart, attributes: Thing['draft'], id?: string): JsonObject {
  const resource = profile.resource(part.type);
  const own = part.linkedBy === undefined ? attributes : withValueAt(attributes, part.linkedBy, undefined);
  return id === undefined
    ? resource.toRequest(own)
    : { [profile.definition.identifier.property]: id, ...resource.toRequest(own, { partial: true }) };
}

/** What the answer of the composite holds for one object. */
export function partAnswer(profile: ProfileModel, part: CompositePart, exchange: Exchange): Answer {
  const status = exchange.response?.status ?? 0;
  const body = exchange.response?.json;
  const wire = isRecord(body) ? body[part.name] : undefined;
  if (!isSuccess(status) || !isRecord(wire)) {
    return { exchange, status };
  }
  const resource = profile.resource(part.type);
  const id = resource.idOf(wire);
  return { exchange, status, object: resource.fromResponse(wire), ...(id === undefined ? {} : { id }) };
}
