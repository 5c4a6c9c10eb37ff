import { type DomainObject, isBlank } from '../../profile';
import type { Context } from '../behaviour';
import type { Criterion } from './criterion';
import { valuesAlong } from './path';

/** Whether some value at the end of the criterion's path satisfies it; `exists` asks whether there is a value at all. */
export function satisfies(object: DomainObject, criterion: Criterion, c: Context): boolean {
  const values = valuesAlong(criterion.steps, object, c.register);
  if (criterion.match === 'exists') return values.some((value) => !isBlank(value)) === (criterion.text === 'true');
  return values.some((value) => criterion.accepts(value));
}
