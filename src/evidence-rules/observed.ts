import { Afwijking, type Answer, callName, isEmpty, isSuccess, valueAt } from '../functions';
import type { Exchange } from '../http';
import { deviation, shown, statusText } from './deviation';
import { isRefused } from './refused';

/** A 5xx is a finding at every level, also where nothing else is judged. */
export function refuseServerError(exchange: Exchange): void {
  const status = exchange.response?.status ?? 0;
  if (status >= 500) {
    throw new Afwijking(
      [
        deviation(exchange, `De server faalt (status ${status})`, {
          expected: 'een antwoord zonder serverfout',
          received: statusText(exchange),
        }),
      ],
      true,
    );
  }
}

/** W-MELD: whether the call was accepted, in words. */
export function observeAcceptance(exchange: Exchange): string {
  refuseServerError(exchange);
  const status = exchange.response?.status ?? 0;
  if (isSuccess(status)) {
    return `Geaccepteerd (${callName(exchange)} gaf ${status}).`;
  }
  return isRefused(exchange)
    ? `Geweigerd (${callName(exchange)} gaf ${statusText(exchange)}).`
    : `Antwoord met status ${statusText(exchange)}.`;
}

/** W-MELD: what became of one attribute after a call that was or was not accepted. */
export function observeAttribute(attribute: string, sent: unknown, call: Answer, read: Answer | undefined): string {
  const acceptance = observeAcceptance(call.exchange);
  if (read === undefined || read.object === undefined) {
    return acceptance;
  }
  const value = valueAt(read.object, attribute);
  const stored = isEmpty(value) ? 'leeg bewaard' : `bewaard als ${shown(value, read.exchange)}`;
  return `${acceptance} Opgegeven ${attribute}: ${shown(sent, call.exchange)}; ${stored}.`;
}
