import { readFileSync } from 'node:fs';
import type { ObjectType } from '../profile';
import { isJournalLine, type JournalLine, type JournalTarget } from './journal-line';
import type { Trace, Within } from './trace';

/** Something a run created and did not remove; without id it is unknown whether it exists. */
export interface JournalEntry {
  readonly entry: string;
  readonly type: ObjectType;
  readonly id?: string;
  readonly runId: string;
  readonly scenario: string;
  /** moment of the intent, ISO 8601 */
  readonly at: string;
  /** texts by which the object can be known */
  readonly trace?: Trace;
  /** of an object without address that came into being in the call of another one, or not at all */
  readonly main?: MainObject;
}

/** What a journal tells of the object in whose call another one came into being. */
export interface MainObject extends Within {
  /** every id it is known to have had, also when it was removed since */
  readonly ids: readonly string[];
  /** removed, or refused by the target */
  readonly closed: boolean;
}

/** A file that can't be read as a journal; the Dutch message names the line. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

interface Noted {
  readonly intent: Extract<JournalLine, { event: 'intent' }>;
  /** what is there as far as the journal tells, by type and id */
  readonly objects: Map<string, JournalEntry>;
  /** every id it ever had */
  readonly ids: string[];
  closed: boolean;
}

/**
 * What may still be there, in order of creation. Half a line, left by a crash, is passed over: what it would have closed stays open.
 * @throws JournalError
 */
export function openEntries(file: string): JournalEntry[] {
  const noted = new Map<string, Noted>();
  const created: JournalEntry[] = [];
  for (const line of journalLines(file)) {
    apply(line, noted, created);
  }
  const unaddressed = [...noted.values()].filter(({ closed, ids }) => !closed && ids.length === 0);
  const remaining = created.filter((object) => {
    const entry = noted.get(object.entry);
    return entry?.closed === false && entry.objects.get(keyOf(object)) === object;
  });
  return [...unaddressed.map(({ intent }) => ({ ...described(intent), ...mainOf(intent, noted) })), ...remaining];
}

/** The targets a journal was written for; empty when none was noted. @throws JournalError */
export function journalTargets(file: string): JournalTarget[] {
  const targets = journalLines(file).flatMap((line) => (line.event === 'target' ? [line.target] : []));
  return targets.filter(
    (target, index) => targets.findIndex((other) => other.baseUrl === target.baseUrl && other.profile === target.profile) === index,
  );
}

function apply(line: JournalLine, noted: Map<string, Noted>, created: JournalEntry[]): void {
  if (line.event === 'intent') {
    noted.set(line.entry, { intent: line, objects: new Map(), ids: [], closed: false });
    return;
  }
  const entry = line.event === 'target' ? undefined : noted.get(line.entry);
  if (entry === undefined || entry.closed) {
    return;
  }
  if (line.event === 'created') {
    const object = { ...described(entry.intent), type: line.type, id: line.id };
    entry.objects.set(keyOf(object), object);
    entry.ids.push(line.id);
    created.push(object);
  } else if (line.event === 'removed' && line.id !== undefined) {
    for (const [key, object] of entry.objects) {
      if (object.id === line.id) entry.objects.delete(key);
    }
  } else {
    entry.closed = true;
  }
}

function mainOf({ within }: Noted['intent'], noted: ReadonlyMap<string, Noted>): Pick<JournalEntry, 'main'> {
  if (within === undefined) {
    return {};
  }
  const { ids = [], closed = false } = noted.get(within.entry) ?? {};
  return { main: { ...within, ids, closed } };
}

function journalLines(file: string): JournalLine[] {
  return content(file)
    .split('\n')
    .flatMap((text, index) => {
      const value = parsed(text);
      if (value === undefined) {
        return [];
      }
      if (!isJournalLine(value)) {
        throw new JournalError(`${file} regel ${index + 1} hoort niet in een journaal.`);
      }
      return [value];
    });
}

function content(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new JournalError(`Het journaal ${file} is niet te lezen.`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function described({ event: _, within: __, ...intent }: Noted['intent']): JournalEntry {
  return intent;
}

function keyOf(object: Pick<JournalEntry, 'type' | 'id'>): string {
  return `${object.type} ${object.id}`;
}
