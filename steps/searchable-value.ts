import { valueAt } from '../src/functions';
import type { Thing } from './thing';

/** The value by which the register knows an object: it may have given the object another nummer than was asked for (reading T07). */
export function searchableValue(thing: Thing, attribute: string): unknown {
  const assigned = attribute === 'nummer' && thing.answer?.object !== undefined ? thing.answer.object.nummer : undefined;
  return assigned ?? valueAt(thing.draft, attribute);
}
