import type { DeviationDraft } from '../functions';
import { Kitfout } from '../functions';
import type { Exchange } from '../http';
import type { ProfileModel, ResourceModel } from '../profile';
import { deviation, statusText } from './deviation';

/** Statuses that say the set-up is wrong, not the request: neither a pass nor a deviation. */
const UNUSABLE = new Set([401, 403, 405, 415, 429]);
/** P-AFWIJS: statuses by which any profile may refuse. */
const REFUSING = new Set([400, 404, 409, 410, 422]);

export function isRefused(exchange: Exchange): boolean {
  return REFUSING.has(exchange.response?.status ?? 0);
}

/** P-AFWIJS, first half: a refusing status with a readable explanation that points at what deviates. That nothing was stored is judged apart. */
export function expectRefused(
  profile: ProfileModel,
  resource: ResourceModel,
  exchange: Exchange,
  deviating: readonly string[],
): DeviationDraft[] {
  const status = exchange.response?.status ?? 0;
  if (UNUSABLE.has(status)) {
    throw new Kitfout(`Status ${status}: de toets is zo niet uit te voeren (rechten, mediatype of aantal aanroepen).`);
  }
  if (!REFUSING.has(status)) {
    const text = status >= 500 ? `De server faalt (status ${status}) in plaats van te weigeren` : `Wordt niet geweigerd (status ${status})`;
    return [deviation(exchange, text, { expected: 'een weigering (400, 404, 409, 410 of 422)', received: statusText(exchange) })];
  }
  return [...expectExplanation(profile, exchange), ...expectPointer(profile, resource, exchange, deviating)];
}

/** A JSON body with at least one readable text in the places where the profile says errors explain themselves. */
export function expectExplanation(profile: ProfileModel, exchange: Exchange): DeviationDraft[] {
  const body = exchange.response?.json;
  const explained = profile.definition.errors.explanation.some((name) => {
    const text = member(body, name);
    return typeof text === 'string' && text.trim() !== '';
  });
  return explained || parametersOf(profile, body).some((entry) => entry.reason !== '')
    ? []
    : [
        deviation(exchange, 'De weigering bevat geen leesbare uitleg', {
          expected: 'een JSON-antwoord met uitleg',
          received: statusText(exchange),
        }),
      ];
}

/** When the error lists parameters, one of them names a deviating attribute or the object as a whole. */
function expectPointer(profile: ProfileModel, resource: ResourceModel, exchange: Exchange, deviating: readonly string[]): DeviationDraft[] {
  const named = parametersOf(profile, exchange.response?.json).map((entry) => entry.name);
  if (named.length === 0 || deviating.length === 0 || named.some((name) => isGeneral(profile, name))) {
    return [];
  }
  const wanted = deviating.flatMap((attribute) => [attribute, resource.propertyPath(attribute)]).map(squash);
  const pointed = named
    .map(squash)
    .some((name) => wanted.some((want) => want.endsWith(name) || name.endsWith(want) || want.includes(name) || name.includes(want)));
  return pointed
    ? []
    : [
        deviation(exchange, 'De weigering wijst een ander gegeven aan dan het gegeven dat afwijkt', {
          expected: deviating.join(', '),
          received: named.join(', '),
        }),
      ];
}

interface ErrorParameter {
  readonly name: string;
  readonly reason: string;
}

function parametersOf(profile: ProfileModel, body: unknown): ErrorParameter[] {
  const form = profile.definition.errors.parameters;
  const list = form === undefined ? undefined : member(body, form.property);
  if (form === undefined || !Array.isArray(list)) {
    return [];
  }
  return list.map((entry: unknown) => ({ name: asText(member(entry, form.name)), reason: asText(member(entry, form.reason)) }));
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The object as a whole: no name at all, or the profile's word for it in whatever notation the server has for names. */
function isGeneral(profile: ProfileModel, name: string): boolean {
  const last = squash(name.split(/[./]/).at(-1) ?? '');
  const general = profile.definition.errors.parameters?.general ?? [];
  return squash(name) === '' || general.some((word) => squash(word) === last);
}

/** Names compared without case, separators and list indexes: `partijIdentificator.objectId`, `/partijIdentificator/objectId`, `partijIdentificatorObjectId`. */
function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
