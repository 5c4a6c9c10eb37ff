import type { DomainObject, JsonObject, JsonValue, ObjectType } from '../profile';
import type { Context } from './behaviour';
import { show } from './operations/search';
import { Problem } from './problem';
import { idOf, idsIn } from './relations';

/** The relations asked for with the expand parameter: comma-separated or repeated, empty counts as absent. */
export function requestedPaths(type: ObjectType, query: URLSearchParams, c: Context): string[] {
  const parameter = c.profile.definition.expand?.parameter;
  const offered = c.profile.resource(type).definition.expand ?? [];
  if (parameter === undefined) return [];
  const wanted = query.getAll(parameter).flatMap((value) => value.split(','));
  const paths = [...new Set(wanted.map((path) => path.trim()).filter((path) => path !== ''))];
  const unknown = paths.filter((path) => !offered.includes(path));
  if (unknown.length === 0) return paths;
  const reason = `Niet uit te klappen: ${unknown.join(', ')}.`;
  throw new Problem('refused', 'invalid', reason, [{ name: parameter, code: 'invalid', reason }]);
}

/** The shown object with the whole related objects below it, per path; deeper paths nest. */
export function expanded(type: ObjectType, object: DomainObject, shown: JsonObject, paths: readonly string[], c: Context): JsonObject {
  const member = c.profile.definition.expand?.property;
  if (member === undefined) return shown;
  const roots = new Map<string, string[]>();
  for (const path of paths) {
    const [root = '', ...rest] = path.split('.');
    roots.set(root, [...(roots.get(root) ?? []), ...(rest.length === 0 ? [] : [rest.join('.')])]);
  }
  const relations = [...roots].map(([root, rest]): [string, JsonValue] => [root, related(type, object, root, rest, c)]);
  return { ...shown, [member]: Object.fromEntries(relations) };
}

function related(type: ObjectType, object: DomainObject, root: string, rest: readonly string[], c: Context): JsonValue {
  const field = c.profile.fieldsOf(type).find(({ wire }) => wire === root);
  if (field?.kind === 'inverse') {
    const found = c.behaviour.inverse(field.of, field.via, idOf(object), c);
    const { show: via } = field;
    const targets = via === undefined ? found : found.flatMap((other) => behind(field.target, idsIn(other, via), c));
    return targets.map((target) => show(field.target, target, rest, c));
  }
  if (field?.kind !== 'reference') return null;
  const shown = behind(field.to, idsIn(object, field.attribute), c).map((target) => show(field.to, target, rest, c));
  return field.list ? shown : (shown[0] ?? null);
}

function behind(type: ObjectType, ids: readonly string[], c: Context): DomainObject[] {
  return ids.map((id) => c.register.get(type, id)).filter((object) => object !== undefined);
}
