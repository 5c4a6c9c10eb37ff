import type { Terminal } from './terminal';

/** Values of the options of one invocation by the name of the flag, as in `read-only`. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What a command does; the result is its exit code. Wrong usage is thrown as UsageError. */
export type Action = (terminal: Terminal, args: readonly string[], options: OptionValues) => Promise<number>;

export interface OptionSpec {
  /** as commander reads it, e.g. `--url <adres>` */
  readonly flags: string;
  readonly description: string;
}

export interface ArgumentSpec {
  /** as commander reads it, e.g. `<bestand>` or `[wat]` */
  readonly name: string;
  readonly description: string;
}

/** A command as the help shows it. Its code is loaded only when it runs: help and errors have to be fast. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** one, or several in order */
  readonly argument?: ArgumentSpec | readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  readonly load: () => Action;
}
