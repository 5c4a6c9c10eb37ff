import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { ObjectType } from '../profile';
import type { JournalLine, JournalTarget } from './journal-line';
import type { Trace, Within } from './trace';

/**
 * Notes on disk what a run creates: the intent before, the address after, the removal at the end. Whatever moment the process dies, the
 * journal names everything that may be left. Several processes may write to one file: each line is one append. Close it at the end.
 */
export class Journal {
  readonly #file: string;
  /** start of the ids of all entries of this journal, so that those of several processes differ */
  readonly #name = randomBytes(9).toString('base64url');
  #entries = 0;
  #descriptor: number | undefined;

  /** `target` is noted first, so that clean-up can't go astray. */
  constructor(file: string, target?: JournalTarget) {
    this.#file = file;
    this.#closeTornLine();
    if (target !== undefined) {
      this.#append({ event: 'target', target });
    }
  }

  /** Before the call that creates, with what is unmistakably ours in it, or the entry it comes into being with. @returns id of the entry */
  intent(type: ObjectType, runId: string, scenario: string, trace: Trace = {}, within?: Within): string {
    this.#entries += 1;
    const entry = `${this.#name}-${this.#entries}`;
    const known = { ...(Object.keys(trace).length === 0 ? {} : { trace }), ...(within === undefined ? {} : { within }) };
    this.#append({ event: 'intent', entry, type, runId, scenario, at: new Date().toISOString(), ...known });
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

  close(): void {
    if (this.#descriptor !== undefined) {
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
    }
  }

  #append(line: JournalLine): void {
    this.#write(`${JSON.stringify(line)}\n`);
  }

  /** The file stays open: opening it for every line costs more than writing. */
  #write(text: string): void {
    this.#descriptor ??= openSync(this.#file, 'a', 0o600);
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(this.#descriptor, bytes, written);
    }
  }

  /** A crash can leave half a line; without this the next line would be lost with it. */
  #closeTornLine(): void {
    const content = existsSync(this.#file) ? readFileSync(this.#file) : Buffer.from('\n');
    if (content.length > 0 && content.at(-1) !== 0x0a) {
      this.#write('\n');
    }
  }
}
