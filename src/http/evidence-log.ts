import { appendFileSync, createReadStream } from 'node:fs';
import type { Exchange } from './exchange';

/** Characters kept in memory before they are written. */
const BUFFERED = 64 * 1024;

/** Writes exchanges to a file of their own process, one JSON document a line. */
export class EvidenceLog {
  readonly #file: string;
  #pending: string[] = [];
  #size = 0;

  constructor(file: string) {
    this.#file = file;
  }

  append(exchange: Exchange): void {
    const line = `${JSON.stringify(exchange)}\n`;
    this.#pending.push(line);
    this.#size += line.length;
    if (this.#size >= BUFFERED) {
      this.flush();
    }
  }

  /** Writes what is still in memory. */
  flush(): void {
    if (this.#pending.length > 0) {
      appendFileSync(this.#file, this.#pending.join(''), { mode: 0o600 });
      this.#pending = [];
      this.#size = 0;
    }
  }

  close(): void {
    this.flush();
  }
}

/** Reads the exchanges of several files, one after the other and without holding them; a line cut off by a crash is left out. */
export async function* readEvidence(...files: readonly string[]): AsyncGenerator<Exchange> {
  for (const file of files) {
    for await (const lines of linesOf(file)) {
      for (const line of lines) {
        const exchange = parsed(line);
        if (isExchange(exchange)) {
          yield exchange;
        }
      }
    }
  }
}

/** The lines of a file, as many at a time as one read brings. Only a newline ends a line. */
async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const part of createReadStream(file, { encoding: 'utf8', highWaterMark: BUFFERED })) {
    const lines = (rest + String(part)).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Lines are written by EvidenceLog only; this tells a whole one from a piece. */
function isExchange(value: unknown): value is Exchange {
  return typeof value === 'object' && value !== null && 'id' in value && 'scenario' in value && 'startedAt' in value && 'request' in value;
}
