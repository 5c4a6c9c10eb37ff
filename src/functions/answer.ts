import type { Exchange } from '../http';
import type { DomainObject } from '../profile';

/** What one call brought back. `object` is the domain object in the answer, when the answer was a success with a readable body. */
export interface Answer {
  readonly exchange: Exchange;
  readonly status: number;
  readonly id?: string;
  readonly object?: DomainObject;
}

/** What a search brought back, all pages read. */
export interface SearchAnswer {
  readonly exchange: Exchange;
  readonly status: number;
  readonly found: readonly FoundObject[];
  /** Why the list could not be read, for instance an envelope of another form. */
  readonly unreadable?: string;
  readonly pages: readonly { readonly items: number; readonly count?: number }[];
  /** Asked for; undefined when the register chose. */
  readonly pageSize?: number;
  /** True when there were more pages than the kit reads. */
  readonly cutOff: boolean;
}

export interface FoundObject {
  readonly id: string | undefined;
  readonly object: DomainObject;
  readonly wire: unknown;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Method and path of a call, without the origin: «POST /klantcontacten». */
export function callName(exchange: Exchange): string {
  return `${exchange.request.method} ${exchange.request.url.replace(/^https?:\/\/[^/]+/, '')}`;
}
