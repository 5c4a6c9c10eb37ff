import { randomUUID } from 'node:crypto';
import type { JsonObject, JsonValue } from '../profile';
import type { Context } from './behaviour';
import type { Outcome, Problem } from './problem';

const titles: Readonly<Record<Outcome, string>> = {
  created: 'Aangemaakt.',
  read: 'Gelezen.',
  changed: 'Gewijzigd.',
  deleted: 'Verwijderd.',
  refused: 'Ongeldige aanvraag.',
  notFound: 'Niet gevonden.',
  unauthenticated: 'Niet geauthenticeerd.',
  methodNotAllowed: 'Methode niet toegestaan.',
  notAcceptable: 'Gevraagd mediatype niet beschikbaar.',
  unsupportedMedia: 'Mediatype wordt niet ondersteund.',
  tooLarge: 'Aanvraag te groot.',
  failed: 'Interne fout.',
};

const ownStatuses: Readonly<Partial<Record<Outcome, number>>> = {
  unauthenticated: 401,
  methodNotAllowed: 405,
  notAcceptable: 406,
  tooLarge: 413,
  unsupportedMedia: 415,
};

/** The first status the profile allows for an outcome; for what no profile states the usual HTTP status. */
export function defaultStatus(outcome: Outcome, c: Context): number {
  const stated: Partial<Record<Outcome, readonly number[]>> = c.profile.definition.statuses;
  return stated[outcome]?.[0] ?? ownStatuses[outcome] ?? 500;
}

/** An RFC 9457 problem, with the deviating parameters under the names the profile gives them. */
export function problemBody(problem: Problem, c: Context): JsonValue {
  const body: JsonObject = {
    type: `${c.call.base}/fouten/${problem.code}`,
    code: problem.code,
    title: titles[problem.outcome],
    status: c.behaviour.statusFor(problem.outcome, c),
    detail: problem.detail,
    instance: `urn:uuid:${randomUUID()}`,
  };
  const form = c.profile.definition.errors.parameters;
  if (form === undefined || problem.params.length === 0) return body;
  const params = problem.params.map(({ name, code, reason }) => ({ [form.name]: name, [form.code]: code, [form.reason]: reason }));
  return { ...body, [form.property]: params };
}
