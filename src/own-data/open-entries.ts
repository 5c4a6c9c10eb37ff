import { readFileSync } from 'node:fs';
import type { ObjectType } from '../profile';
import { isJournalLine, type JournalLine, type JournalTarget } from './journal-line';
import type { Trace } from './trace';

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
}

/** A file that can't be read as a journal; the Dutch message names the line. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

interface Open {
  readonly intent: Extract<JournalLine, { event: 'intent' }>;
  readonly objects: Map<string, JournalEntry>;
  addressed: boolean;
}

/**
 * What may still be there, in order of creation. Half a line, left by a crash, is passed over: what it would have closed stays open.
 * @throws JournalError
 */
export function openEntries(file: string): JournalEntry[] {
  const open = new Map<string, Open>();
  const created: JournalEntry[] = [];
  for (const line of journalLines(file)) {
    apply(line, open, created);
  }
  const unaddressed = [...open.values()].filter((entry) => !entry.addressed).map(({ intent }) => withoutEvent(intent));
  const remaining = created.filter((object) => open.get(object.entry)?.objects.get(keyOf(object)) === object);
  return [...unaddressed, ...remaining];
}

/** The targets a journal was written for; empty when none was noted. @throws JournalError */
export function journalTargets(file: string): JournalTarget[] {
  const targets = journalLines(file).flatMap((line) => (line.event === 'target' ? [line.target] : []));
  return targets.filter(
    (target, index) => targets.findIndex((other) => other.baseUrl === target.baseUrl && other.profile === target.profile) === index,
  );
}

function apply(line: JournalLine, open: Map<string, Open>, created: JournalEntry[]): void {
  if (line.event === 'intent') {
    open.set(line.entry, { intent: line, objects: new Map(), addressed: false });
    return;
  }
  const entry = line.event === 'target' ? undefined : open.get(line.entry);
  if (entry === undefined) {
    return;
  }
  if (line.event === 'created') {
    const object = { ...withoutEvent(entry.intent), type: line.type, id: line.id };
    entry.objects.set(keyOf(object), object);
    entry.addressed = true;
    created.push(object);
  } else if (line.event === 'removed' && line.id !== undefined) {
    for (const [key, object] of entry.objects) {
      if (object.id === line.id) entry.objects.delete(key);
    }
  } else {
    open.delete(line.event === 'target' ? '' : line.entry);
  }
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

function withoutEvent({ event: _, ...intent }: Open['intent']): Omit<Open['intent'], 'event'> {
  return intent;
}

function keyOf(object: Pick<JournalEntry, 'type' | 'id'>): string {
  return `${object.type} ${object.id}`;
}
