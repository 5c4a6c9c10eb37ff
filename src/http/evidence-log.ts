import { appendFileSync, createReadStream } from 'node:fs';
import type { Exchange } from './exchange';

/** Characters kept in memory before they are written. */
const BUFFERED = 64 * 1024;

/** Characters of one body that are kept, and of all bodies of a process; what comes after that is kept in outline. */
const MOST_OF_BODY = 990_000;
const MOST_TOGETHER = 200_000_000;
const OUTLINE = 2_000;

/** Writes exchanges to a file of their own process, one JSON document a line. */
export class EvidenceLog {
  readonly #file: string;
  #pending: string[] = [];
  #size = 0;
  #kept = 0;
  readonly #mostTogether: number;

  constructor(file: string, mostTogether = MOST_TOGETHER) {
    this.#file = file;
    this.#mostTogether = mostTogether;
  }

  append(exchange: Exchange): void {
    const line = `${JSON.stringify(this.#bounded(exchange))}\n`;
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

  /** A target that answers with megabytes each time would fill the disk. */
  #bounded(exchange: Exchange): Exchange {
    const { response } = exchange;
    const most = this.#kept > this.#mostTogether ? OUTLINE : MOST_OF_BODY;
    this.#kept += Math.min(response?.body.length ?? 0, most);
    return response === undefined || response.body.length <= most
      ? exchange
      : { ...exchange, response: { ...response, body: `${response.body.slice(0, most)}… (ingekort, ${response.body.length} tekens)` } };
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
