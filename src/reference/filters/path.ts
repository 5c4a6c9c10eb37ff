import type { DomainObject, ObjectType } from '../../profile';
import type { Register } from '../register';
import { idOf, idsIn, type Relations, relationOf } from '../relations';
import { attributeAt } from '../rules/rule';

/** A step along a reference ('forward'), against one ('inverse'), or into the attributes of an object. */
export type Step =
  | { readonly kind: 'forward'; readonly from: ObjectType; readonly attribute: string; readonly to: ObjectType }
  | { readonly kind: 'inverse'; readonly from: ObjectType; readonly type: ObjectType; readonly attribute: string }
  | { readonly kind: 'attribute'; readonly from: ObjectType; readonly path: string };

/**
 * Reads a filter path of a profile, e.g. 'status', 'hadKlantcontact.nummer' or '<betrokkene.hadKlantcontact.wasPartij':
 * segments are attributes, a reference followed by more is followed, '<type.attribute' goes against a reference.
 */
export function parsePath(path: string, type: ObjectType, relations: Relations, types: readonly ObjectType[]): Step[] {
  const steps: Step[] = [];
  const segments = path.split('.');
  let from = type;
  while (segments.length > 0) {
    const segment = segments.shift() ?? '';
    const relation = relationOf(relations, from, segment);
    const source = segment.startsWith('<') ? types.find((candidate) => candidate === segment.slice(1)) : undefined;
    if (source !== undefined) {
      steps.push({ kind: 'inverse', from, type: source, attribute: segments.shift() ?? '' });
      from = source;
    } else if (relation !== undefined) {
      steps.push({ kind: 'forward', from, attribute: segment, to: relation.to });
      from = relation.to;
    } else {
      steps.push({ kind: 'attribute', from, path: [segment, ...segments.splice(0)].join('.') });
    }
  }
  return steps;
}

/** All values a path leads to from an object; a path that ends at objects gives their ids. */
export function valuesAlong(steps: readonly Step[], object: DomainObject, register: Register): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [idOf(object)];
  if (step.kind === 'attribute') {
    const value = attributeAt(object, step.path);
    return Array.isArray(value) ? value : [value];
  }
  if (step.kind === 'inverse') {
    const found = register.referring(step.type, step.attribute, idOf(object));
    return found.flatMap((other) => valuesAlong(rest, other, register));
  }
  const ids = idsIn(object, step.attribute);
  if (rest.length === 0) return ids;
  return ids.flatMap((id) => valuesAlong(rest, register.get(step.to, id) ?? {}, register));
}
