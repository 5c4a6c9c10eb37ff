import { setTimeout as delay } from 'node:timers/promises';
import { type Call, type Misbehaviour, type WrappedReference, type Wrapping, wrapped } from '../hostile/target';

/** A target with other people's data in it, that can tell whether that data is untouched and whether anything was added. */
export interface SharedTarget extends WrappedReference {
  /** what is not as it was before, in a few words; empty when nothing changed */
  changes(): string[];
}

/** The reference implementation with so many objects of others, and every answer in the hands of `misbehave`. */
export async function shared(
  foreign: number,
  misbehave: Misbehaviour = (moment) => moment.send(),
  options: Omit<Wrapping, 'foreign'> = {},
): Promise<SharedTarget> {
  const target = await wrapped(misbehave, { ...options, foreign });
  const before = texts(target);
  return { ...target, changes: () => changesBetween(before, texts(target)) };
}

function texts({ reference }: WrappedReference): Map<string, string> {
  const objects = Object.entries(reference.register.snapshot());
  return new Map(
    objects.flatMap(([type, found]) =>
      Object.values(found).map((object): [string, string] => [`${type} ${object.id}`, JSON.stringify(object)]),
    ),
  );
}

function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [
    ...[...before].filter(([key]) => !after.has(key)).map(([key]) => `${key} is verdwenen`),
    ...[...before].filter(([key, text]) => after.has(key) && after.get(key) !== text).map(([key]) => `${key} is veranderd`),
    ...[...after].filter(([key]) => !before.has(key)).map(([key]) => `${key} bleef achter`),
  ];
}

/** Waits until a target got so many calls, or the process that makes them is gone. */
export async function callsMade(
  { calls }: { readonly calls: readonly Call[] },
  count: number,
  process: { exitCode: number | null },
): Promise<void> {
  while (calls.length < count && process.exitCode === null) {
    await delay(2);
  }
}

/** Waits until a target has heard nothing for a while: what was under way when a process died has arrived. */
export async function quiet({ calls }: { readonly calls: readonly Call[] }): Promise<void> {
  for (let before = -1; before !== calls.length; ) {
    before = calls.length;
    await delay(300);
  }
}
