import type { DomainObject, ObjectType } from '../../profile';
import type { Register } from '../register';
import { idOf, idsIn } from '../relations';
import { attributeAt } from '../rules/rule';
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

type Found = Map<string, DomainObject>;

function backwards({ steps, match, text, accepts }: Criterion, register: Register): Found[] | undefined {
  const last = steps.at(-1);
  const isLocal = last === undefined || (last.kind === 'attribute' && steps.length === 1);
  if (isLocal || match === 'exists' || match === 'any') return undefined;
  let objects = lastObjects(last, text, accepts, register);
  for (const step of steps.slice(0, -1).reverse()) objects = previousObjects(step, objects, register);
  const type = steps[0]?.from ?? last.from;
  const found = [...new Map(objects.map((object) => [idOf(object), object]))];
  const order = (id: string): number => register.sequenceOf(type, id) ?? 0;
  return [new Map(found.sort(([a], [b]) => order(a) - order(b)))];
}

/** The objects whose last step leads to an accepted value. */
function lastObjects(step: Step, text: string, accepts: Criterion['accepts'], register: Register): DomainObject[] {
  if (step.kind === 'attribute') return register.all(step.from).filter((object) => accepts(attributeAt(object, step.path)));
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
