import { appendFileSync, createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
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
    const line = `${oneLine(exchange)}\n`;
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

/** JSON leaves U+2028 and U+2029 as they are, and some line readers end a line there. */
function oneLine(exchange: Exchange): string {
  return JSON.stringify(exchange).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Reads the exchanges of several files, one after the other and without holding them; a line cut off by a crash is left out. */
export async function* readEvidence(...files: readonly string[]): AsyncGenerator<Exchange> {
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      const exchange = parsed(line);
      if (isExchange(exchange)) {
        yield exchange;
      }
    }
  }
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
