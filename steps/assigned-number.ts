import { deviation } from '../src/evidence-rules';
import { type DeviationDraft, valueAt } from '../src/functions';
import type { Thing } from './thing';
import type { ToetsWereld } from './world';

/**
 * A register may give out the nummer itself (reading T07). Then the number must be its own: a second object that asks for the same number gets
 * another one. Returns the deviations to report: none when the register proves to number itself, otherwise those already found.
 */
export async function judgeAssignedNumber(
  world: ToetsWereld,
  thing: Thing,
  attribute: string,
  different: readonly DeviationDraft[],
): Promise<readonly DeviationDraft[]> {
  if (different.length === 0) {
    return [];
  }
  const first = numberOf(thing, attribute);
  const other = world.things.twinOf(thing);
  const answer = await world.register(other, other.valid);
  const second = numberOf(other, attribute);
  if (first === undefined || second === undefined) {
    return different;
  }
  if (first === second) {
    return [deviation(answer.exchange, 'Twee registraties krijgen hetzelfde nummer', { expected: 'unieke nummers', received: first })];
  }
  world.outcome.observe(`Het register kent zelf nummers toe (${first}, daarna ${second}).`);
  return [];
}

function numberOf(thing: Thing, attribute: string): string | undefined {
  const value = thing.answer?.object === undefined ? undefined : valueAt(thing.answer.object, attribute);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^[0-9]{1,10}$/.test(text) ? text : undefined;
}
