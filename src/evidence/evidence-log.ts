import { appendFileSync } from 'node:fs';
import type { Exchange } from '../http/exchange';
import { entryLine } from './har-entry';

/** Characters kept in memory before they are written. */
const BUFFERED = 64 * 1024;

/** Characters of one body that are kept, and of all bodies of a process; what comes after that is kept in outline. */
const MOST_OF_BODY = 990_000;
const MOST_TOGETHER = 200_000_000;
const OUTLINE = 2_000;

/** Writes exchanges to a file of their own process, as they will stand in the evidence: one HAR entry a line. */
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
    const line = entryLine(this.#bounded(exchange));
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
