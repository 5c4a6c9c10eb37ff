import { isObjectType, isRecord, type ObjectType } from '../profile';
import type { Trace, Within } from './trace';

/** Where the objects of a journal live; clean-up elsewhere would do harm. */
export interface JournalTarget {
  readonly baseUrl: string;
  readonly profile: string;
}

/** One line of a journal. */
export type JournalLine =
  | { readonly event: 'target'; readonly target: JournalTarget }
  | {
      readonly event: 'intent';
      readonly entry: string;
      readonly type: ObjectType;
      readonly runId: string;
      readonly scenario: string;
      readonly at: string;
      /** how to know the object by, when its address never arrives */
      readonly trace?: Trace;
      /** comes into being in the call of another entry, or not at all */
      readonly within?: Within;
    }
  | { readonly event: 'created'; readonly entry: string; readonly type: ObjectType; readonly id: string }
  | { readonly event: 'removed'; readonly entry: string; readonly id?: string }
  | { readonly event: 'failed'; readonly entry: string; readonly reason: string };

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  target: ['target'],
  intent: ['entry', 'type', 'runId', 'scenario', 'at'],
  created: ['entry', 'type', 'id'],
  removed: ['entry'],
  failed: ['entry', 'reason'],
};

/** Whether a parsed line is one this module wrote: all members there, none unknown. */
export function isJournalLine(value: unknown): value is JournalLine {
  if (!isRecord(value) || typeof value.event !== 'string') {
    return false;
  }
  const members = Object.hasOwn(MEMBERS, value.event) ? MEMBERS[value.event] : undefined;
  const { event, trace, within, ...rest } = value;
  const allowed = event === 'removed' ? ['entry', 'id'] : (members ?? []);
  return (
    members?.every((name) => (name === 'target' ? isTarget(rest.target) : typeof rest[name] === 'string')) === true &&
    (trace === undefined || (event === 'intent' && isTrace(trace))) &&
    (within === undefined || (event === 'intent' && isWithin(within))) &&
    (rest.type === undefined || (typeof rest.type === 'string' && isObjectType(rest.type))) &&
    Object.entries(rest).every(([name, member]) => allowed.includes(name) && (name === 'target' || typeof member === 'string'))
  );
}

/** An empty trace would fit every object there is. */
function isTrace(value: unknown): value is Trace {
  const texts = isRecord(value) ? Object.values(value) : [];
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text !== '');
}

function isWithin(value: unknown): value is Within {
  return isRecord(value) && typeof value.entry === 'string' && typeof value.by === 'string' && Object.keys(value).length === 2;
}

function isTarget(value: unknown): value is JournalTarget {
  return isRecord(value) && typeof value.baseUrl === 'string' && typeof value.profile === 'string' && Object.keys(value).length === 2;
}
