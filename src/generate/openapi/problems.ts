import type { Profile } from '../../../generated/types';
import type { JsonObject } from '../../profile/json';
import { present } from '../../validation/wire/json-schema';
import type { Operation } from './texts';

/** Members of a problem (RFC 9457), and the code that Dutch APIs add to them. */
const MEMBERS: JsonObject = {
  type: { description: 'Soort fout.', type: 'string', format: 'uri' },
  title: { description: 'Korte naam van de fout.', type: 'string' },
  status: { description: 'De HTTP-statuscode.', type: 'integer' },
  detail: { description: 'Toelichting op deze fout.', type: 'string' },
  instance: { description: 'Kenmerk van dit voorval.', type: 'string', format: 'uri' },
  code: { description: 'Vaste code van de fout, voor programma’s.', type: 'string' },
};

const MEANINGS: Readonly<Record<number, string>> = {
  400: 'Het verzoek is geweigerd: de inhoud of een parameter klopt niet.',
  401: 'Niet herkend: het bewijs van toegang ontbreekt of is onjuist.',
  403: 'Geen toegang tot deze handeling.',
  404: 'Niet gevonden.',
  409: 'In strijd met wat al is vastgelegd.',
  422: 'Het verzoek is geweigerd: de inhoud klopt niet.',
};

const REFUSABLE: readonly Operation[] = ['list', 'create', 'read', 'replace', 'update'];

/** The schema of an error body. */
export function problemSchema({ errors }: Profile): JsonObject {
  const { parameters, required } = errors;
  return present({
    title: 'Foutbericht',
    description: 'Wat er mis is met een verzoek.',
    type: 'object',
    required,
    properties: { ...MEMBERS, ...(parameters === undefined ? {} : { [parameters.property]: parameterSchema(parameters) }) },
  });
}

/** References to the error answers of an operation, by status code. */
export function problemResponses(profile: Profile, operation: Operation): JsonObject {
  return Object.fromEntries(
    problemStatuses(profile, operation).map((status) => [String(status), { $ref: `#/components/responses/Fout${status}` }]),
  );
}

/** The error answers that any operation refers to. */
export function problemComponents(profile: Profile, operations: readonly Operation[]): JsonObject {
  const statuses = [...new Set(operations.flatMap((operation) => problemStatuses(profile, operation)))].sort();
  const schema = { $ref: '#/components/schemas/Foutbericht' };
  const content = Object.fromEntries(profile.media.error.map((media) => [media, { schema }]));
  return Object.fromEntries(statuses.map((status) => [`Fout${status}`, { description: MEANINGS[status] ?? 'Fout.', content }]));
}

function problemStatuses({ statuses, authentication, paging }: Profile, operation: Operation): number[] {
  const mayMiss = (operation !== 'list' && operation !== 'create') || (operation === 'list' && paging !== undefined);
  return [
    ...(REFUSABLE.includes(operation) ? statuses.refused : []),
    ...(authentication.scheme === 'none' ? [] : [401, 403]),
    ...(mayMiss ? statuses.notFound : []),
  ].sort();
}

function parameterSchema({ name, reason, code }: NonNullable<Profile['errors']['parameters']>): JsonObject {
  const properties = {
    [name]: { description: 'Naam van het gegeven, of van de parameter.', type: 'string' },
    [code]: { description: 'Vaste code van de fout.', type: 'string' },
    [reason]: { description: 'Uitleg voor mensen.', type: 'string' },
  };
  return {
    description: 'De gegevens die niet kloppen.',
    type: 'array',
    items: { type: 'object', required: Object.keys(properties).sort(), properties },
  };
}
