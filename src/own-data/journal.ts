import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { ObjectType } from '../profile';
import type { JournalLine, JournalTarget } from './journal-line';

/**
 * Notes on disk what a run creates: the intent before, the address after, the removal at the end. Whatever moment the process dies, the
 * journal names everything that may be left. Several processes may write to one file: each line is one append.
 */
export class Journal {
  readonly #file: string;

  /** `target` is noted first, so that clean-up can't go astray. */
  constructor(file: string, target?: JournalTarget) {
    this.#file = file;
    this.#closeTornLine();
    if (target !== undefined) {
      this.#append({ event: 'target', target });
    }
  }

  /** Before the call that creates. @returns id of the entry */
  intent(type: ObjectType, runId: string, scenario: string): string {
    const entry = randomBytes(9).toString('base64url');
    this.#append({ event: 'intent', entry, type, runId, scenario, at: new Date().toISOString() });
    return entry;
  }

  /** After the call; more than once when one call created several objects. */
  created(entry: string, type: ObjectType, id: string): void {
    this.#append({ event: 'created', entry, type, id });
  }

  /** After deletion of one object of the entry, or of all when no id is given. */
  removed(entry: string, id?: string): void {
    this.#append({ event: 'removed', entry, ...(id === undefined ? {} : { id }) });
  }

  /** The target refused: nothing was created. Not for a 5xx or a broken connection, after which something may be left. */
  failed(entry: string, reason: string): void {
    this.#append({ event: 'failed', entry, reason });
  }

  #append(line: JournalLine): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  }

  /** A crash can leave half a line; without this the next line would be lost with it. */
  #closeTornLine(): void {
    const content = existsSync(this.#file) ? readFileSync(this.#file) : Buffer.from('\n');
    if (content.length > 0 && content.at(-1) !== 0x0a) {
      appendFileSync(this.#file, '\n');
    }
  }
}
