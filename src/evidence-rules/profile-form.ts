import type { DeviationDraft } from '../functions';
import type { Exchange } from '../http';
import type { ObjectType, ProfileModel } from '../profile';
import { validatorFor } from '../validation';
import { deviation, shown, statusText } from './deviation';

/** The body follows the schema the profile gives an answer about this object type. */
export function expectProfileForm(profile: ProfileModel, type: ObjectType, exchange: Exchange): DeviationDraft[] {
  const body = exchange.response?.json;
  return validatorFor(
    profile,
    type,
    'response',
  )(body).map((violation) =>
    deviation(exchange, `Het antwoord volgt het profiel niet: ${violation.message}`, {
      path: violation.path,
      expected: violation.message,
      received: shown(at(body, violation.path), exchange),
    }),
  );
}

/** An error body has the members the profile says every error has, and its status equals that of the answer. */
export function expectErrorForm(profile: ProfileModel, exchange: Exchange): DeviationDraft[] {
  const body = exchange.response?.json;
  const missing = (profile.definition.errors.required ?? []).filter((name) => at(body, `/${name}`) === undefined);
  const status = at(body, '/status');
  const wrongStatus = typeof status === 'number' && status !== exchange.response?.status;
  return [
    ...missing.map((name) =>
      deviation(exchange, `De foutmelding mist ${name}`, { path: `/${name}`, expected: 'aanwezig', received: statusText(exchange) }),
    ),
    ...(wrongStatus
      ? [
          deviation(exchange, 'De status in de foutmelding is niet die van het antwoord', {
            path: '/status',
            expected: String(exchange.response?.status),
            received: String(status),
          }),
        ]
      : []),
  ];
}

function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) => (typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, part)?.value : undefined),
      document,
    );
}
