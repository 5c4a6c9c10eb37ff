import { type Derivation, isList, isReadOnly, objectReference, relatedType, resourceOf } from './derivation';
import { type JsonSchema, orNull } from './json-schema';

/**
 * The member with expanded relations, for the paths that the profile lets a consumer ask for;
 * undefined when nothing of this object type can be expanded. Deeper paths nest another such member.
 */
export function expandMember(derivation: Derivation, type: string): { [name: string]: JsonSchema } | undefined {
  const { expand } = derivation.profile;
  const paths = resourceOf(derivation.profile, type).expand ?? [];
  return expand === undefined || paths.length === 0 ? undefined : { [expand.property]: expandedRelations(derivation, type, paths) };
}

function expandedRelations(derivation: Derivation, type: string, paths: readonly string[]): JsonSchema {
  const names = [...new Set(paths.map((path) => firstOf(path)))].sort();
  return {
    description: 'De opgevraagde relaties, uitgeschreven.',
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, relation(derivation, type, name, behind(paths, name))])),
  };
}

function relation(derivation: Derivation, type: string, name: string, deeper: readonly string[]): JsonSchema {
  const property = resourceOf(derivation.profile, type).properties[name];
  const target = property && relatedType(derivation.profile, property);
  if (property === undefined || target === undefined) {
    throw new Error(`${derivation.profile.name}: ${type} has no relation '${name}' to expand`);
  }
  const whole = withExpansion(derivation, target, deeper);
  const value = isList(property) ? { type: 'array', items: whole } : whole;
  return { ...(property.nullable === true ? orNull(value) : value), ...(isReadOnly(property) ? { readOnly: true } : {}) };
}

function withExpansion(derivation: Derivation, type: string, paths: readonly string[]): JsonSchema {
  const whole = objectReference(derivation, type);
  const { expand } = derivation.profile;
  if (expand === undefined || paths.length === 0) return whole;
  return { allOf: [whole, { type: 'object', properties: { [expand.property]: expandedRelations(derivation, type, paths) } }] };
}

function firstOf(path: string): string {
  return path.split('.')[0] ?? path;
}

function behind(paths: readonly string[], name: string): string[] {
  return paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
}
