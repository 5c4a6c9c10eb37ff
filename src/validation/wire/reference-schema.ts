import { definitionName } from './definitions';
import { type Derivation, keywordsOf } from './derivation';
import type { JsonSchema } from './json-schema';
import { showsReadOnly } from './view';

/** Schema of the technical key of an object, as the profile writes it. */
export function identifierSchema({ profile }: Derivation): JsonSchema {
  return { type: 'string', ...keywordsOf(profile.identifier.schema) };
}

/** Schema of the absolute address of an object. */
export function selfSchema(): JsonSchema {
  return { type: 'string', format: 'uri', minLength: 1, maxLength: 1000 };
}

/** Schema of a reference to another object: its key, or an object with the key and, from the server, the address. */
export function referenceSchema(derivation: Derivation): JsonSchema {
  const { profile, definitions } = derivation;
  if (profile.reference.style === 'string') return { type: 'string', ...keywordsOf(profile.reference.schema) };
  return definitions.reference('Verwijzing', () => ({
    title: 'Verwijzing',
    description: 'Verwijzing naar een ander object.',
    ...linkObject(derivation),
  }));
}

/** A reference to an object of `type` that also shows some properties of that object, given as an object schema. */
export function extendedReference(derivation: Derivation, type: string, extra: () => ObjectPart): JsonSchema {
  return derivation.definitions.reference(definitionName(type, 'verwijzing'), () => {
    const link = linkObject(derivation);
    const { required, properties } = extra();
    return { ...link, required: [...link.required, ...required].sort(), properties: { ...link.properties, ...properties } };
  });
}

/** The members and obligations of an object. */
export interface ObjectPart {
  required: string[];
  properties: { [name: string]: JsonSchema };
}

function linkObject(derivation: Derivation): ObjectPart & { type: 'object' } {
  const { property, self } = derivation.profile.identifier;
  const key = { [property]: identifierSchema(derivation) };
  if (self === undefined || !showsReadOnly(derivation.view)) return { type: 'object', required: [property], properties: key };
  const required = derivation.view === 'response' ? [property] : [property, self].sort();
  return { type: 'object', required, properties: { ...key, [self]: { ...selfSchema(), readOnly: true } } };
}
