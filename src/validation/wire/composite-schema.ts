import type { Profile } from '../../../generated/types';
import { ProfileError } from '../../profile/profile-error';
import { Definitions, definitionName } from './definitions';
import type { Derivation } from './derivation';
import type { InformationModel } from './information-model';
import { type JsonSchema, orNull } from './json-schema';
import { asDocument, type Purpose, wholeObject } from './wire-schema';

type Composite = NonNullable<Profile['composites']>[string];

/**
 * The JSON Schema of a composite operation, that makes several objects in one call. What the server links itself is
 * left out of a request; parts that were not sent come back as null.
 */
export function compositeSchema(model: InformationModel, profile: Profile, name: string, purpose: Purpose): JsonSchema {
  const definitions = new Definitions('#/$defs/');
  const derivation: Derivation = { model, profile, view: purpose, definitions, object: wholeObject };
  return asDocument(profile, name, purpose, compositeObject(derivation, name), definitions);
}

/** The object with the parts of a composite operation. */
export function compositeObject(derivation: Derivation, name: string): JsonSchema {
  const { parts } = compositeOf(derivation.profile, name);
  const members = Object.entries(parts).map(([part, { resource, required, linkedBy }]) => {
    const schemaName = linkedBy === undefined ? definitionName(resource) : definitionName(resource, 'in', name);
    const schema = derivation.definitions.reference(schemaName, () => derivation.object(derivation, resource, linkedBy));
    return [part, derivation.view === 'response' && !required ? orNull(schema) : schema] as const;
  });
  return {
    title: definitionName(name),
    type: 'object',
    required: Object.keys(parts).filter((part) => parts[part]?.required === true),
    properties: Object.fromEntries(members),
  };
}

/** A composite operation of a profile; throws ProfileError when it has none of that name. */
export function compositeOf(profile: Profile, name: string): Composite {
  const composite = profile.composites?.[name];
  if (composite === undefined) throw new ProfileError(`Profiel ${profile.name} kent de samengestelde handeling ${name} niet.`);
  return composite;
}
