import type { DeviationDraft } from '../functions';
import type { Exchange } from '../http';
import type { ProfileModel } from '../profile';
import { deviation, statusText } from './deviation';
import { expectExplanation } from './refused';

/** Both say it; the catalogue accepts either, whatever a profile documents. */
const NOT_FOUND = new Set([404, 410]);

/** 404 or 410: what was asked for does not exist. */
export function expectNotFound(profile: ProfileModel, exchange: Exchange): DeviationDraft[] {
  const status = exchange.response?.status ?? 0;
  return NOT_FOUND.has(status)
    ? expectExplanation(profile, exchange)
    : [
        deviation(exchange, 'Het antwoord zegt niet dat het gevraagde niet bestaat', {
          expected: 'niet gevonden (404 of 410)',
          received: statusText(exchange),
        }),
      ];
}
