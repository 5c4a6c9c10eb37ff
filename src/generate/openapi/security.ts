import type { Profile } from '../../../generated/types';
import type { JsonObject } from '../../profile/json';

type Scheme = Profile['authentication']['scheme'];

const SCHEMES: Readonly<Record<Exclude<Scheme, 'none'>, { readonly name: string; readonly definition: JsonObject }>> = {
  token: {
    name: 'tokenAuth',
    definition: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: "De waarde is het woord 'Token', een spatie en de sleutel.",
    },
  },
  bearer: { name: 'bearerAuth', definition: { type: 'http', scheme: 'bearer' } },
  'zgw-jwt': {
    name: 'jwtAuth',
    definition: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'Door de toepassing zelf ondertekend, met haar client-id en geheim.',
    },
  },
  basic: { name: 'basicAuth', definition: { type: 'http', scheme: 'basic' } },
  'api-key': { name: 'apiKeyAuth', definition: { type: 'apiKey', in: 'header', name: 'X-API-Key' } },
};

/** How a consumer proves who it is: the scheme definitions, and what every operation demands of them. */
export function securityOf({ authentication }: Profile): { readonly schemes: JsonObject; readonly demands: JsonObject[] } {
  if (authentication.scheme === 'none') return { schemes: {}, demands: [] };
  const { name, definition } = SCHEMES[authentication.scheme];
  return { schemes: { [name]: definition }, demands: [{ [name]: [] }] };
}
