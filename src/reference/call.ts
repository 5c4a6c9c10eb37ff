import type { JsonValue, ObjectType } from '../profile';
import type { Outcome } from './problem';

export type Operation = 'list' | 'create' | 'read' | 'replace' | 'update' | 'delete' | 'composite' | 'root';

/** One call as it arrived, after routing. */
export interface Call {
  readonly method: string;
  /** Path below the base path, e.g. '/klantcontacten'. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** Absolute base URL as the consumer addressed it, without trailing slash. */
  readonly base: string;
  readonly text: string;
  readonly operation: Operation;
  readonly type?: ObjectType;
  readonly id?: string;
  /** What already went wrong on receipt: no such address, method not offered, body too large. */
  readonly problem?: Outcome;
  /** Name of the composite operation, e.g. 'maak-klantcontact'. */
  readonly composite?: string;
}

/** An answer before it goes out. A Buffer is sent as it is, anything else as JSON; undefined sends no body. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: JsonValue | Buffer | undefined;
}
