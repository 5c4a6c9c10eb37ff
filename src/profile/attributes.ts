import { type Field, variantFor } from './field';
import type { DomainObject } from './object-types';
import { ProfileError } from './profile-error';

/** Attribute paths of what an object itself keeps: no id, nothing derived, nothing other objects keep. */
export function attributePaths(fields: readonly Field[]): string[] {
  const paths = fields.flatMap((field): string[] => {
    switch (field.kind) {
      case 'value':
      case 'reference':
        return [field.attribute];
      case 'group':
        return attributePaths(field.fields).map((path) => `${field.attribute}.${path}`);
      case 'subtype':
        return attributePaths(variantFor(field, undefined));
      default:
        return [];
    }
  });
  return [...new Set(paths)];
}

/** Attributes that show objects which refer to this one. */
export function inverseAttributes(fields: readonly Field[]): string[] {
  return fields.filter(({ kind }) => kind === 'inverse' || kind === 'embed').map(({ attribute }) => attribute);
}

/** Property names from the outside in to a dotted attribute. */
export function wirePath(fields: readonly Field[], attribute: string, object: DomainObject, place: string): string[] {
  const found = search(fields, attribute.split('.'), object);
  if (found === undefined) throw new ProfileError(`'${attribute}' komt niet voor bij ${place}.`);
  return found;
}

function search(fields: readonly Field[], path: readonly string[], object: DomainObject): string[] | undefined {
  const [head, ...rest] = path;
  const field = fields.find(({ attribute, kind, property }) => attribute === head && kind !== 'subtype' && property.alias !== true);
  if (field !== undefined) {
    if (rest.length === 0) return [field.wire];
    const deeper = field.kind === 'group' ? search(field.fields, rest, object) : undefined;
    return deeper === undefined ? undefined : [field.wire, ...deeper];
  }
  const subtype = fields.find((candidate) => candidate.kind === 'subtype');
  if (subtype === undefined) return undefined;
  const nested = search(variantFor(subtype, object[subtype.discriminator]), path, object);
  return nested === undefined ? undefined : [subtype.wire, ...nested];
}
