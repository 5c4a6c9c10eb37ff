import { type Field, flattened } from './field';
import { isObjectType, type ObjectType } from './object-types';
import type { WireForm } from './wire-form';

/** Where a path through the information model ends: a field of an object type, or objects of that type themselves. */
export interface PathEnd {
  readonly type: ObjectType;
  readonly field: Field | undefined;
}

/**
 * Follows a path such as 'contactnaam.achternaam', 'wasPartij.nummer' or '<betrokkene.hadKlantcontact.wasPartij': an
 * attribute, a reference followed by more, or a reference taken backwards. Undefined when it leads nowhere.
 */
export function fieldAt(form: WireForm, type: ObjectType, path: string): PathEnd | undefined {
  return walk(form, type, form.fieldsOf(type), path.split('.'));
}

function walk(form: WireForm, type: ObjectType, fields: readonly Field[], segments: readonly string[]): PathEnd | undefined {
  const [head = '', ...rest] = segments;
  if (head.startsWith('<')) return backwards(form, type, head.slice(1), rest);
  const field = flattened(fields).find(({ attribute, property }) => attribute === head && property.alias !== true);
  if (field === undefined) return undefined;
  if (rest.length === 0) return { type, field };
  if (field.kind === 'group') return walk(form, type, field.fields, rest);
  return field.kind === 'reference' ? walk(form, field.to, form.fieldsOf(field.to), rest) : undefined;
}

function backwards(form: WireForm, type: ObjectType, source: string, [via, ...rest]: readonly string[]): PathEnd | undefined {
  if (!isObjectType(source)) return undefined;
  const fields = form.fieldsOf(source);
  const refers = flattened(fields).some((field) => field.kind === 'reference' && field.attribute === via && field.to === type);
  if (!refers) return undefined;
  return rest.length === 0 ? { type: source, field: undefined } : walk(form, source, fields, rest);
}
