import { segmentsOf } from '../../profile/pointer';
import { definitionName } from '../../validation/wire/definitions';
import { type Derivation, resourceOf } from '../../validation/wire/derivation';
import type { JsonSchema } from '../../validation/wire/json-schema';
import { linkReference } from '../../validation/wire/link-schema';
import { answerReference } from './contract-schema';

/** A member of an envelope: where it stands, what it is, and whether it is always there. */
interface Member {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** A reference to the schema of a page of objects, in the envelope of the profile. */
export function collectionReference(derivation: Derivation, type: string): JsonSchema {
  return derivation.definitions.reference(definitionName(type, 'lijst'), () => ({
    title: `${derivation.model.object(type).label} (lijst)`,
    ...envelope(members(derivation, type), []),
  }));
}

function members(derivation: Derivation, type: string): Member[] {
  const { collection, links } = derivation.profile;
  const key = resourceOf(derivation.profile, type).collectionKey ?? type;
  const items = { type: 'array', items: answerReference(derivation, type) };
  const page = { type: ['string', 'null'], format: 'uri' };
  return [
    ...member(collection.count, { description: 'Aantal gevonden objecten.', type: 'integer' }, true),
    ...member(collection.next, { description: 'Adres van de volgende pagina; null op de laatste.', ...page }, false),
    ...member(collection.previous, { description: 'Adres van de vorige pagina; null op de eerste.', ...page }, false),
    ...member(collection.items.replace('{collectionKey}', key), { description: 'De objecten op deze pagina.', ...items }, true),
    ...(links === undefined ? [] : [{ path: [links.property, 'self'], schema: linkReference(derivation), required: false }]),
  ];
}

function member(pointer: string | undefined, schema: JsonSchema, required: boolean): Member[] {
  return pointer === undefined ? [] : [{ path: segmentsOf(pointer), schema, required }];
}

/** Objects nested as deep as the members stand. */
function envelope(all: readonly Member[], parent: readonly string[]): JsonSchema {
  const depth = parent.length;
  const below = all.filter(({ path }) => parent.every((segment, index) => path[index] === segment));
  const names = [...new Set(below.map(({ path }) => path[depth] ?? ''))];
  const required = names.filter((name) => below.some((one) => one.path[depth] === name && one.required));
  const properties = names.map((name) => {
    const exact = below.find(({ path }) => path.length === depth + 1 && path[depth] === name);
    return [name, exact?.schema ?? envelope(below, [...parent, name])] as const;
  });
  return { type: 'object', ...(required.length > 0 ? { required: required.sort() } : {}), properties: Object.fromEntries(properties) };
}
