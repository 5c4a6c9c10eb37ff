import type { Profile } from '../../generated/types';
import type { JsonObject } from '../profile/json';
import type { ProfileModel } from '../profile/model';
import { validatorSource } from '../validation/compile';
import { compositeSchema } from '../validation/wire/composite-schema';
import type { InformationModel } from '../validation/wire/information-model';
import type { JsonSchema } from '../validation/wire/json-schema';
import { type Purpose, wireSchema } from '../validation/wire/wire-schema';
import { BANNER } from './banner';
import { openApiDocument } from './openapi/document';

/** A document on the wire: its name and the schema for each purpose. */
interface WireDocument {
  readonly name: string;
  readonly purposes: readonly Purpose[];
  schema(purpose: Purpose): JsonSchema;
}

/**
 * Everything generated from a profile, as path -> content: JSON Schemas, validators, the OpenAPI document, and a
 * manifest with the digest of the profile that they belong to.
 */
export function profileContracts(model: InformationModel, profile: ProfileModel): Map<string, string> {
  const folder = `generated/${profile.name}`;
  const files = new Map<string, string>();
  for (const { name, purposes, schema } of documentsOf(model, profile.definition)) {
    const schemas = Object.fromEntries(purposes.map((purpose) => [purpose, schema(purpose)]));
    for (const purpose of purposes) files.set(`${folder}/${name}.${purpose}.schema.json`, json(schema(purpose)));
    files.set(`${folder}/validators/${name}.js`, BANNER + validatorSource(schemas));
  }
  files.set(`${folder}/openapi.json`, json(openApiDocument(model, profile)));
  files.set(`${folder}/manifest.json`, json({ profile: profile.name, version: profile.definition.version, digest: profile.digest }));
  return files;
}

function documentsOf(model: InformationModel, profile: Profile): WireDocument[] {
  const objects = Object.keys(profile.resources).map(
    (name): WireDocument => ({
      name,
      purposes: ['request', 'patch', 'response'],
      schema: (purpose) => wireSchema(model, profile, name, purpose),
    }),
  );
  const composites = Object.keys(profile.composites ?? {}).map(
    (name): WireDocument => ({
      name,
      purposes: ['request', 'response'],
      schema: (purpose) => compositeSchema(model, profile, name, purpose),
    }),
  );
  return [...objects, ...composites];
}

function json(content: JsonObject): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
