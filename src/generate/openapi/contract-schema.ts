import type { JsonObject } from '../../profile/json';
import { definitionName } from '../../validation/wire/definitions';
import { type Derivation, objectReference } from '../../validation/wire/derivation';
import { expandMember } from '../../validation/wire/expand-schema';
import type { JsonSchema } from '../../validation/wire/json-schema';
import { linkMember } from '../../validation/wire/link-schema';
import { objectSchema, type Subtypes, subtypesOf } from '../../validation/wire/object-schema';
import { withMembers } from '../../validation/wire/wire-schema';

/**
 * The schema of an object type as an OpenAPI document states it. Subtypes are alternatives that the discriminator
 * tells apart, each with its own value, so that exactly one fits and client generators know which.
 */
export function contractObject(derivation: Derivation, type: string, filled?: string): JsonSchema {
  const whole = withMembers(objectSchema(derivation, type, filled), linkMember(derivation, type));
  const [subtypes] = subtypesOf(derivation, type);
  if (subtypes === undefined) return whole;
  return derivation.view === 'contract-patch' ? anySubtype(whole, subtypes) : alternatives(derivation, type, whole, subtypes);
}

/** A reference to what a PATCH of an object type may hold. */
export function patchReference(derivation: Derivation, type: string): JsonSchema {
  return derivation.definitions.reference(definitionName(type, 'wijziging'), () => {
    const patch = contractObject({ ...derivation, view: 'contract-patch' }, type);
    return { ...patch, title: `${String(patch.title)} (wijziging)` };
  });
}

/** A reference to an object in an answer, where the consumer may have asked for its relations. */
export function answerReference(derivation: Derivation, type: string): JsonSchema {
  const members = expandMember(derivation, type);
  if (members === undefined) return objectReference(derivation, type);
  return derivation.definitions.reference(definitionName(type, 'met', 'relaties'), () => ({
    title: `${derivation.model.object(type).label} (met relaties)`,
    allOf: [objectReference(derivation, type), { type: 'object', properties: members }],
  }));
}

function alternatives(derivation: Derivation, type: string, whole: JsonSchema, subtypes: Subtypes): JsonSchema {
  const { property, discriminator, variants } = subtypes;
  const common = derivation.definitions.reference(definitionName(type, 'algemeen'), () => ({
    ...withoutMember(whole, property),
    title: `${String(whole.title)} (algemeen)`,
  }));
  const branches = variants.map(({ name, wireValue, data }) => {
    const own = { [discriminator]: { type: 'string', enum: [wireValue] }, [property]: data };
    const branch = { title: `${String(whole.title)}: ${name}`, allOf: [common, { type: 'object', properties: own }] };
    return [wireValue, derivation.definitions.reference(definitionName(type, name), () => branch)] as const;
  });
  return {
    title: whole.title ?? type,
    description: whole.description ?? type,
    oneOf: branches.map(([, branch]) => branch),
    discriminator: {
      propertyName: discriminator,
      mapping: Object.fromEntries(branches.map(([wireValue, { $ref }]) => [wireValue, $ref ?? ''])),
    },
  };
}

/** A PATCH may leave out the discriminator; only when it is there, the conditions say which subtype the data has to fit. */
function anySubtype(whole: JsonSchema, { property, variants }: Subtypes): JsonSchema {
  return withMembers(whole, { [property]: { anyOf: variants.map(({ data }) => data) } });
}

/** What all subtypes share: neither their data nor the conditions on it. */
function withoutMember(schema: JsonSchema, name: string): JsonSchema {
  const { properties, allOf: _, ...rest } = schema;
  const members: JsonObject = typeof properties === 'object' && properties !== null && !Array.isArray(properties) ? properties : {};
  const { [name]: __, ...others } = members;
  return { ...rest, properties: others };
}
