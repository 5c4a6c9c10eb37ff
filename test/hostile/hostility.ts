import type { Settings } from '../../src/run';
import type { KitRun } from './kit-process';
import { type Misbehaviour, type Target, wrapped } from './target';

/** One way in which a server can be bad to the kit, and how the kit should end. */
export interface Hostility {
  readonly name: string;
  readonly serve: () => Promise<Target>;
  /** exit codes that are right: 0 only for what is lawful or no fault of the target's answers */
  readonly codes: readonly number[];
  /** what a person must be able to read in the output of the program */
  readonly message: RegExp;
  readonly settings?: Settings;
  readonly flags?: readonly string[];
  /** anything more that has to hold; returns what is wrong */
  readonly check?: (run: KitRun, target: Target) => string | undefined;
  /** only in the complete table, not in `npm test`: costly, or much like another one */
  readonly slow?: true;
}

/** Bounds a busy machine keeps to. */
export const LIMITS: NonNullable<Settings['limits']> = {
  connectTimeoutMs: 5000,
  headersTimeoutMs: 10_000,
  bodyTimeoutMs: 10_000,
  timeoutMs: 15_000,
  pages: 5,
  requests: 400,
  runMs: 60_000,
};

/** For what ends in a time-out: each of them is waited for. */
export const IMPATIENT: Settings = { limits: { ...LIMITS, headersTimeoutMs: 300, bodyTimeoutMs: 300, timeoutMs: 700 } };

/** Registering, reading, linking, searching and reading what isn't there: every kind of call but few of them. */
export const ONLY = '@eis:C0992-02 or @eis:C0992-03 or @eis:C0992-05 or @eis:C0992-18';

/** Misbehaves from the first call on, so that the preflight meets it. */
export function atOnce(misbehave: Misbehaviour): () => Promise<Target> {
  return () => wrapped(misbehave);
}

/** Behaves during the preflight, so that the run meets it. */
export function inRun(misbehave: Misbehaviour): () => Promise<Target> {
  return () => wrapped((moment) => (moment.call.inRun ? misbehave(moment) : moment.send()));
}

/** As `inRun`, but only for calls that choose; the others are answered as they should be. */
export function inRunOn(method: string, misbehave: Misbehaviour): () => Promise<Target> {
  return inRun((moment) => (moment.call.method === method ? misbehave(moment) : moment.send()));
}

/** The JSON of an answer changed by a function. An answer without a body stays as it is. */
export function rewriting(change: (document: Record<string, unknown>, path: string) => unknown): Misbehaviour {
  return (moment) => {
    const { body } = moment.answer;
    moment.send(body === '' ? {} : { body: JSON.stringify(change(JSON.parse(body) as Record<string, unknown>, moment.call.path)) });
  };
}

/** Every value in a document replaced. */
export function everywhere(document: unknown, replace: (value: unknown, name: string) => unknown, name = ''): unknown {
  if (Array.isArray(document)) {
    return document.map((item) => everywhere(item, replace, name));
  }
  if (typeof document === 'object' && document !== null) {
    return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, everywhere(value, replace, key)]));
  }
  return replace(document, name);
}
