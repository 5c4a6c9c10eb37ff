import type { Field } from './field';
import { type JsonObject, type JsonValue, memberOf } from './json';
import type { ProfileModel } from './model';
import type { DomainObject, ObjectType } from './object-types';
import { ProfileError } from './profile-error';
import { related, type ServerView } from './server-view';
import { showObject } from './show';

type Branches = ReadonlyMap<string, readonly string[]>;

interface Expansion {
  readonly profile: ProfileModel;
  readonly property: string;
  readonly view: ServerView;
}

/**
 * Server side: a shown object with the objects behind the dotted paths (property names, 'hadBetrokkenen.wasPartij')
 * added, each level in a member of its own. Throws ProfileError for a profile without expansion or an unknown property.
 */
export function expandResponse(
  profile: ProfileModel,
  type: ObjectType,
  object: DomainObject,
  paths: readonly string[],
  view: ServerView,
): JsonObject {
  const property = profile.definition.expand?.property;
  if (property === undefined) throw new ProfileError(`Het profiel ${profile.name} kent geen gerelateerde objecten in hetzelfde antwoord.`);
  return expanded({ profile, property, view }, type, object, paths);
}

/** Kit side: the objects that an answer shows for an expanded property; undefined when it doesn't show that property. */
export function readExpanded(profile: ProfileModel, wire: unknown, property: string): unknown[] | undefined {
  const value = memberOf(memberOf(wire, profile.definition.expand?.property ?? ''), property);
  if (value === undefined) return undefined;
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function expanded(expansion: Expansion, type: ObjectType, object: DomainObject, paths: readonly string[]): JsonObject {
  const { profile, property, view } = expansion;
  const body = showObject(type, object, { form: profile, view });
  const branches = branchesOf(paths);
  if (branches.size === 0) return body;
  const members = [...branches].map(([name, deeper]): [string, JsonValue] => [name, member(expansion, type, object, name, deeper)]);
  return { ...body, [property]: Object.fromEntries(members) };
}

function member(expansion: Expansion, type: ObjectType, object: DomainObject, name: string, deeper: readonly string[]): JsonValue {
  const { profile, view } = expansion;
  const field = profile.fieldsOf(type).find(({ wire }) => wire === name);
  if (field?.kind === 'inverse') {
    return related(field, object, view).map((item) => expanded(expansion, field.target, item, deeper));
  }
  if (field?.kind !== 'reference') throw new ProfileError(`'${name}' is geen relatie van ${type} in ${profile.name}.`);
  const found = referred(field, object[field.attribute], view).map((item) => expanded(expansion, field.to, item, deeper));
  return field.list ? found : (found[0] ?? null);
}

function referred(field: Field & { kind: 'reference' }, value: unknown, view: ServerView): DomainObject[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.map((id) => (typeof id === 'string' ? view.get(field.to, id) : undefined)).filter((item) => item !== undefined);
}

/** 'a.b' and 'a.c' are one branch a with b and c below it. */
function branchesOf(paths: readonly string[]): Branches {
  const branches = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('.');
    const deeper = branches.get(head) ?? [];
    if (rest.length > 0) deeper.push(rest.join('.'));
    branches.set(head, deeper);
  }
  return branches;
}
