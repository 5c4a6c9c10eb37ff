import { isBlank } from './empty';
import { kindOf, semanticallyEqual } from './equality';
import { type Field, flattened } from './field';
import { isRecord } from './json';
import type { DomainObject } from './object-types';
import type { ResourceModel } from './resource';
import type { WireForm } from './wire-form';

/** One attribute that isn't what was expected; groups are dotted in `path`. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly received: unknown;
}

/** Everything in which `received` differs from `expected`, judged by the attributes that `expected` names; undefined ones aren't judged. */
export function differences(resource: ResourceModel, expected: DomainObject, received: DomainObject): Difference[] {
  return compare(resource.form, flattened(resource.form.fieldsOf(resource.type)), expected, received, '');
}

function compare(form: WireForm, fields: readonly Field[], expected: DomainObject, received: DomainObject, prefix: string): Difference[] {
  return Object.entries(expected).flatMap(([attribute, wanted]) => {
    if (wanted === undefined) return [];
    const field = fields.find((candidate) => candidate.attribute === attribute);
    return compareAttribute(form, field, wanted, received[attribute], prefix + attribute);
  });
}

function compareAttribute(form: WireForm, field: Field | undefined, wanted: unknown, found: unknown, path: string): Difference[] {
  if (field?.kind === 'group' && isRecord(wanted) && !isBlank(wanted) && (isRecord(found) || isBlank(found))) {
    return compare(form, field.fields, wanted, isRecord(found) ? found : {}, `${path}.`);
  }
  const isObjects = field?.kind === 'embed' || (field?.kind === 'inverse' && field.embed);
  const isSame =
    isObjects && Array.isArray(wanted) && Array.isArray(found)
      ? sameObjects(form, form.fieldsOf(field.kind === 'embed' ? field.of : field.target), wanted, found)
      : semanticallyEqual(wanted, found, kindOf(field));
  return isSame ? [] : [{ path, expected: wanted, received: found }];
}

/** Every expected object has its own counterpart, and there are no others. */
function sameObjects(form: WireForm, fields: readonly Field[], expected: readonly unknown[], received: readonly unknown[]): boolean {
  const left = [...received];
  const isFound = expected.every((wanted) => {
    const index = left.findIndex(
      (found) => isRecord(wanted) && isRecord(found) && compare(form, flattened(fields), wanted, found, '').length === 0,
    );
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return isFound && left.length === 0;
}
