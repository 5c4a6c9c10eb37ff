import { exchangeOf, type HarEntry } from './har-entry';
import type { RecordedExchange } from './recorded-exchange';
import { wholeLines } from './whole-lines';

/** Evidence that this kit did not write; the message is Dutch and names the line. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

/** How every line begins that holds an entry: its id is known without reading the rest. */
const ENTRY = '{"_id"';
const ID = /^\{"_id":"([^"\\]*)"/u;

/**
 * Reads exchanges back from evidence this kit wrote, or from the files it is made of: one entry a line.
 * @param wanted ids; the entries of others are passed over unread
 * @throws EvidenceError for a line that is no entry
 */
export async function* readHarExchanges(files: string | readonly string[], wanted?: ReadonlySet<string>): AsyncGenerator<RecordedExchange> {
  const names = [files].flat();
  let number = 0;
  for await (const content of wholeLines(names)) {
    for (const line of content.toString('utf8').split('\n').slice(0, -1)) {
      number += 1;
      if (line.startsWith(ENTRY) && isWanted(line, wanted)) {
        const entry = parsed(line.replace(/,\r?$/u, ''));
        if (!isEntry(entry)) {
          throw new EvidenceError(`${names.join(', ')} regel ${number} is geen vastgelegde uitwisseling.`);
        }
        yield exchangeOf(entry);
      }
    }
  }
}

function isWanted(line: string, wanted: ReadonlySet<string> | undefined): boolean {
  const id = wanted === undefined ? undefined : ID.exec(line)?.[1];
  return id === undefined || wanted?.has(id) === true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Everything that is read further on has the type {@link HarEntry} gives it; the evidence may have been edited since. */
function isEntry(value: unknown): value is HarEntry {
  return (
    isRecord(value) &&
    ['_id', '_scenario', '_authentication', 'startedDateTime'].every((key) => typeof value[key] === 'string') &&
    typeof value.time === 'number' &&
    isRecord(value.timings) &&
    isRequest(value.request) &&
    isResponse(value.response)
  );
}

function isRequest(value: unknown): boolean {
  return isRecord(value) && typeof value.method === 'string' && typeof value.url === 'string' && isPairs(value.headers);
}

function isResponse(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.status === 'number' &&
    isPairs(value.headers) &&
    isRecord(value.content) &&
    typeof value.content.text === 'string'
  );
}

function isPairs(value: unknown): boolean {
  return Array.isArray(value) && value.every((pair) => isRecord(pair) && typeof pair.name === 'string' && typeof pair.value === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
