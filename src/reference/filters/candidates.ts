import type { DomainObject, ObjectType } from '../../profile';
import type { Register } from '../register';
import { idOf, idsIn } from '../relations';
import { attributeAt } from '../rules/rule';
import type { KeysOf } from '../value-index';
import type { Criterion } from './criterion';
import type { Step } from './path';

/**
 * The objects that can satisfy the criteria, oldest first: found by walking the paths backwards from the value, so
 * that a search along references doesn't visit every object. Only a shortcut; each object is still to be judged.
 */
export function candidates(all: () => DomainObject[], criteria: readonly Criterion[], register: Register): DomainObject[] {
  const sets = criteria.flatMap((criterion) => backwards(criterion, register) ?? []);
  const [first, ...others] = sets.sort((a, b) => a.size - b.size);
  if (first === undefined) return all();
  return [...first.values()].filter((object) => others.every((set) => set.has(idOf(object))));
}

const functions = new Map<string, KeysOf>();

/** The texts at a path of attributes, as a criterion compares them: one function for each path. */
function keysAt(path: string): KeysOf {
  const known = functions.get(path);
  if (known !== undefined) return known;
  const made: KeysOf = (object) => {
    const value = attributeAt(object, path);
    return (Array.isArray(value) ? value : [value]).map(String);
  };
  functions.set(path, made);
  return made;
}

type Found = Map<string, DomainObject>;

function backwards({ steps, match, text, accepts, only }: Criterion, register: Register): Found[] | undefined {
  const last = steps.at(-1);
  if (last?.kind === 'attribute' && steps.length === 1 && only !== undefined) {
    return [new Map(register.having(last.from, keysAt(last.path), only).map((object) => [idOf(object), object]))];
  }
  const isLocal = last === undefined || (last.kind === 'attribute' && steps.length === 1);
  if (isLocal || match === 'exists' || match === 'any') return undefined;
  let objects = lastObjects(last, { text, accepts, ...(only === undefined ? {} : { only }) }, register);
  for (const step of steps.slice(0, -1).reverse()) objects = previousObjects(step, objects, register);
  const type = steps[0]?.from ?? last.from;
  const found = [...new Map(objects.map((object) => [idOf(object), object]))];
  const order = (id: string): number => register.sequenceOf(type, id) ?? 0;
  return [new Map(found.sort(([a], [b]) => order(a) - order(b)))];
}

/** The objects whose last step leads to an accepted value. */
function lastObjects(
  step: Step,
  { text, accepts, only }: Pick<Criterion, 'text' | 'accepts' | 'only'>,
  register: Register,
): DomainObject[] {
  if (step.kind === 'attribute') {
    if (only !== undefined) return register.having(step.from, keysAt(step.path), only);
    return register.all(step.from).filter((object) => accepts(attributeAt(object, step.path)));
  }
  const id = text.replace(/^.*\//, '');
  if (step.kind === 'forward') return register.referring(step.from, step.attribute, id);
  const source = register.get(step.type, id);
  return source === undefined ? [] : existing(step.from, idsIn(source, step.attribute), register);
}

function previousObjects(step: Step, objects: readonly DomainObject[], register: Register): DomainObject[] {
  if (step.kind === 'forward') {
    return objects.flatMap((object) => register.referring(step.from, step.attribute, idOf(object)));
  }
  const attribute = step.kind === 'inverse' ? step.attribute : step.path;
  return objects.flatMap((object) => existing(step.from, idsIn(object, attribute), register));
}

function existing(type: ObjectType, ids: readonly string[], register: Register): DomainObject[] {
  return ids.map((id) => register.get(type, id)).filter((object) => object !== undefined);
}
