/** The surroundings of a command; the only place where the terminal is known. */
export interface Terminal {
  /** writes to standard output */
  out(text: string): void;
  /** writes to standard error */
  err(text: string): void;
  readonly color: boolean;
  /** a person is watching: progress may be shown */
  readonly interactive: boolean;
  readonly width: number;
  readonly rows: number;
  readonly environment: NodeJS.ProcessEnv;
  /** folder of the user */
  readonly folder: string;
  readonly progressStream: NodeJS.WriteStream;
}

/** The terminal of this process. Colour follows NO_COLOR and FORCE_COLOR. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: env.NO_COLOR ? false : env.FORCE_COLOR ? true : stdout.isTTY === true,
    interactive: stderr.isTTY === true && !env.CI,
    width: stdout.columns ?? 120,
    rows: stdout.isTTY === true ? (stdout.rows ?? 40) : 60,
    environment: env,
    folder: process.cwd(),
    progressStream: stderr,
  };
}
