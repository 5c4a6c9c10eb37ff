import type { Configuration } from '../../generated/types';

/** What can be set, whatever the source. */
export type Settings = Configuration & InvocationSettings;

/** Settings that belong to one invocation, or that are a short form of what the file says in full. */
export interface InvocationSettings {
  /** i/n */
  shard?: string;
  /** report of an earlier run, or the folder of it, to divide the parts by */
  durations?: string;
  /** permission to test a target that looks like production */
  yes?: boolean;
  /** short for authentication.scheme; only the schemes that need no more than a token */
  auth?: string;
  /** short for authentication.tokenVariable */
  tokenVariable?: string;
  /** short for tls.insecure */
  insecure?: boolean;
  /** file to record the exchanges in */
  record?: string;
  /** recording to judge again instead of a target */
  replay?: string;
}

/** Settings from one source. Paths in it are absolute. */
export interface SettingsLayer {
  readonly settings: Settings;
  /** How a message names the place of a setting, e.g. `--url` or `conformance.config.json regel 3`. */
  readonly origin: (key: keyof Settings) => string;
}
