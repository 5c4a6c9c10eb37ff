import { timingSafeEqual } from 'node:crypto';
import type { JsonValue } from '../profile';
import type { Context } from './behaviour';
import type { Call } from './call';
import { Problem } from './problem';

/** How the token is announced; a profile without a scheme of its own leaves both open. */
const announcements: Readonly<Record<string, readonly string[]>> = { token: ['Token'], bearer: ['Bearer'] };

function announcementsOf(c: Context): readonly string[] {
  return announcements[c.profile.definition.authentication.scheme] ?? ['Token', 'Bearer'];
}

/** Without a configured token everybody may call. */
export function unauthenticated({ headers }: Call, c: Context): Problem | undefined {
  if (c.token === undefined) return undefined;
  const given = headers.authorization;
  if (given === undefined) return new Problem('unauthenticated', 'not_authenticated', 'Deze aanroep vraagt een token.');
  const { token } = c;
  if (announcementsOf(c).some((word) => isSame(given, `${word} ${token}`))) return undefined;
  return new Problem('unauthenticated', 'authentication_failed', 'Het token is ongeldig.');
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 415 for a body in another media type than the profile's, 406 when no known media type satisfies Accept. */
export function mediaProblem({ headers, text, method }: Call, c: Context): Problem | undefined {
  const { request, response, error } = c.profile.definition.media;
  const [essence = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const hasBody = ['POST', 'PUT', 'PATCH'].includes(method) && text !== '';
  const isUtf8 = parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter));
  if (hasBody && !([request, ...response].includes(essence) && isUtf8)) {
    return new Problem('unsupportedMedia', 'unsupported_media_type', `Dit mediatype wordt niet ondersteund; gebruik ${request}.`);
  }
  const offered = [...response, ...error];
  if (accepts(headers.accept ?? '*/*', offered)) return undefined;
  return new Problem('notAcceptable', 'not_acceptable', `Beschikbaar is ${offered.join(', ')}.`);
}

function accepts(header: string, offered: readonly string[]): boolean {
  const ranges = header
    .toLowerCase()
    .split(',')
    .map((range) => range.split(';')[0]?.trim() ?? '');
  return ranges.some((range) => range === '*/*' || range === '' || offered.some((type) => matchesRange(type, range)));
}

function matchesRange(type: string, range: string): boolean {
  return range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}

/** Anything JSON; an absent body reads as an empty object, so that each required property is named. */
export function parsedBody({ text }: Call): JsonValue {
  if (text.trim() === '') return {};
  try {
    const document: JsonValue = JSON.parse(text);
    return document;
  } catch {
    throw new Problem('refused', 'parse_error', 'Het bericht is geen leesbare JSON.');
  }
}

/** Query parameters that are not among the known ones, where the profile refuses these. */
export function unknownIn({ query }: Call, known: readonly string[], c: Context): string[] {
  if (c.profile.definition.unknownQuery !== 'refuse') return [];
  return [...new Set(query.keys())].filter((name) => !known.includes(name));
}

/** API version, and what HTTP itself asks with some problems. */
export function answerHeaders(problem: Problem | undefined, c: Context): Record<string, string> {
  const { versionHeader, version } = c.profile.definition;
  const headers: Record<string, string> = versionHeader === undefined ? {} : { [versionHeader.toLowerCase()]: version };
  if (problem?.outcome === 'unauthenticated') headers['www-authenticate'] = announcementsOf(c).join(', ');
  if (problem?.outcome === 'methodNotAllowed') headers.allow = allowed(c).join(', ');
  return headers;
}

const collectionMethods = { list: 'GET', create: 'POST' } as const;
const itemMethods = { read: 'GET', replace: 'PUT', update: 'PATCH', delete: 'DELETE' } as const;

function allowed({ call, profile }: Context): string[] {
  if (call.composite !== undefined) return ['POST'];
  if (call.type === undefined) return ['GET'];
  const methods: Readonly<Record<string, string>> = call.id === undefined ? collectionMethods : itemMethods;
  const { operations } = profile.resource(call.type).definition;
  return operations.flatMap((operation) => methods[operation] ?? []);
}
