import { join } from 'node:path';
import type { AuthenticationSettings, ConfiguredHeader, Conventions, ProxySettings, TlsSettings } from '../../generated/types';
import type { Limits } from '../http/limits';
import type { Media } from './media';

/**
 * What the steps know of a run: passed as the world parameters of Cucumber, so it is plain JSON, and no secret is in it
 * (authentication, TLS and proxy only name environment variables and files).
 */
export interface RunContext {
  /** base URL of the target, without a slash at the end */
  readonly baseUrl: string;
  /** name of a built-in profile, or absolute path of a profile file */
  readonly profile: string;
  readonly media: Media;
  readonly authentication: AuthenticationSettings;
  readonly headers: readonly ConfiguredHeader[];
  /** paths are absolute */
  readonly tls: TlsSettings;
  readonly proxy?: 'none' | ProxySettings;
  readonly limits: Limits;
  /** requests per second of one process; absent: no bound */
  readonly rate?: number;
  readonly runId: string;
  readonly seed: string;
  /** folder for the recorded exchanges, see evidenceFile */
  readonly evidenceDirectory: string;
  /** journal of what was created */
  readonly journalFile: string;
  /** exists from the moment the run has to stop: see stopRequested */
  readonly stopFile: string;
  readonly capabilities: { readonly absent: readonly string[] };
  readonly optional: 'alle' | readonly string[];
  readonly readOnly: boolean;
  readonly keep: boolean;
  readonly conventions: Conventions;
  /** absolute path of the recording that answers instead of the target */
  readonly replay?: string;
}

/** File in which the steps record their exchanges. */
export function evidenceFile(context: RunContext): string {
  return join(context.evidenceDirectory, 'exchanges-0.ndjson');
}
