import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DomainObject, JsonObject, ObjectType } from '../../src/profile';

/** One request and its answer, both written by hand from the published contract. */
export interface Example {
  readonly what: string;
  readonly type: ObjectType;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the base URL, with its query. */
  readonly path: string;
  /** Ids the server gives out here, in order. */
  readonly gives?: readonly string[];
  readonly composite?: string;
  /** What request and answer mean in the information model. */
  readonly object?: DomainObject;
  readonly request?: JsonObject;
  readonly status: number;
  readonly response?: JsonObject;
}

/** A conversation in the literal form of one profile. */
export interface Conversation {
  readonly profile: string;
  /** Base URL in the answers. */
  readonly base: string;
  /** The clock of the server. */
  readonly now: string;
  readonly exchanges: readonly Example[];
}

export const conversations: readonly Conversation[] = ['open-klant-0.9', 'vng-crud-0.0.3'].map((profile) => ({
  profile,
  ...JSON.parse(readFileSync(join(__dirname, `${profile}.json`), 'utf8')),
}));
