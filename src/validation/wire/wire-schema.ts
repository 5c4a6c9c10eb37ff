import type { Profile } from '../../../generated/types';
import { isRecord } from '../../profile/json';
import { Definitions } from './definitions';
import type { Derivation } from './derivation';
import { expandMember } from './expand-schema';
import type { InformationModel } from './information-model';
import type { JsonSchema } from './json-schema';
import { linkMember } from './link-schema';
import { objectSchema } from './object-schema';

/** Which document a wire schema judges. */
export type Purpose = 'request' | 'patch' | 'response';

export const purposes: readonly Purpose[] = ['request', 'patch', 'response'];

const BASE = 'https://klantinteracties-conformance.example/generated';

/**
 * The JSON Schema (draft 2020-12) of an object type as a profile puts it on the wire: complete in itself, every
 * reference leading to its own `$defs`.
 */
export function wireSchema(model: InformationModel, profile: Profile, type: string, purpose: Purpose): JsonSchema {
  const definitions = new Definitions('#/$defs/');
  const derivation: Derivation = { model, profile, view: purpose, definitions, object: wholeObject };
  const whole = wholeObject(derivation, type);
  const expanded = purpose === 'response' ? expandMember(derivation, type) : undefined;
  return asDocument(profile, type, purpose, withMembers(whole, expanded), definitions);
}

/** An object as it stands in a document; a response may also carry links. */
export function wholeObject(derivation: Derivation, type: string, filled?: string): JsonSchema {
  const schema = objectSchema(derivation, type, filled);
  return derivation.view === 'response' ? withMembers(schema, linkMember(derivation, type)) : schema;
}

/** The object schema with more members. */
export function withMembers(schema: JsonSchema, members: JsonSchema | undefined): JsonSchema {
  const own = isRecord(schema.properties) ? schema.properties : {};
  return members === undefined ? schema : { ...schema, properties: { ...own, ...members } };
}

export function asDocument(profile: Profile, name: string, purpose: Purpose, schema: JsonSchema, definitions: Definitions): JsonSchema {
  const shared = definitions.all();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${BASE}/${profile.name}/${name}.${purpose}.schema.json`,
    ...schema,
    ...(Object.keys(shared).length > 0 ? { $defs: shared } : {}),
  };
}
