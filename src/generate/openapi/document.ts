import type { JsonObject } from '../../profile/json';
import type { ProfileModel } from '../../profile/model';
import { Definitions } from '../../validation/wire/definitions';
import type { Derivation } from '../../validation/wire/derivation';
import type { InformationModel } from '../../validation/wire/information-model';
import { compositePaths } from './composite-operation';
import { contractObject } from './contract-schema';
import { WireExamples } from './examples';
import { pathsOf, tagOf } from './operations';
import { problemComponents, problemSchema } from './problems';
import { securityOf } from './security';
import type { Operation } from './texts';

/** The OpenAPI 3.1 document of a profile: everything in it is derived from the profile and the information model. */
export function openApiDocument(model: InformationModel, profile: ProfileModel): JsonObject {
  const { definition } = profile;
  const definitions = new Definitions('#/components/schemas/');
  const derivation: Derivation = { model, profile: definition, view: 'contract', definitions, object: contractObject };
  const examples = new WireExamples(model, profile);
  const { schemes, demands } = securityOf(definition);
  definitions.reference('Foutbericht', () => problemSchema(definition));
  const paths = { ...resourcePaths(derivation, profile, examples), ...compositePaths(derivation, examples) };
  return {
    openapi: '3.1.0',
    info: information(profile),
    servers: [{ url: definition.basePath, description: 'Pad onder de host van de aanbieder.' }],
    security: demands,
    tags: tags(derivation),
    paths: sorted(paths),
    components: {
      ...(demands.length > 0 ? { securitySchemes: schemes } : {}),
      ...(definition.versionHeader === undefined ? {} : { headers: { Versie: versionHeader(definition.version) } }),
      responses: problemComponents(definition, usedOperations(profile)),
      schemas: definitions.all(),
    },
  };
}

function information({ definition }: ProfileModel): JsonObject {
  const { title, version, description } = definition;
  return {
    title,
    version,
    description: `${description ?? title} Afgeleid van het informatiemodel Klantinteracties en het profiel ${definition.name}.`,
    contact: { name: 'klantinteracties-conformance', url: 'https://klantinteracties-conformance.example' },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  };
}

function resourcePaths(derivation: Derivation, profile: ProfileModel, examples: WireExamples): JsonObject {
  return Object.assign({}, ...profile.types().map((type) => pathsOf(derivation, type, examples)));
}

function tags({ model, profile }: Derivation): JsonObject[] {
  const resources = Object.entries(profile.resources).map(([type, resource]) => ({
    name: tagOf(resource.path),
    description: model.object(type).description,
  }));
  const composites = Object.values(profile.composites ?? {}).map(({ path }) => ({
    name: tagOf(path),
    description: 'Meer objecten in één handeling, alles of niets.',
  }));
  return [...resources, ...composites].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function usedOperations({ definition }: ProfileModel): Operation[] {
  return [...new Set(Object.values(definition.resources).flatMap(({ operations }) => operations))];
}

function versionHeader(version: string): JsonObject {
  return { description: 'Versie van de API.', schema: { type: 'string' }, example: version };
}

function sorted(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));
}
