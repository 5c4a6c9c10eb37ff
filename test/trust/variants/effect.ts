import { type Behaviour, defaultBehaviour } from '../../../src/reference';
import { type Decision, decisionsIn, given, outcomeOf } from '../decision';

/** A behaviour that remembers whether it ever decided otherwise than the default one. */
export interface Watched {
  readonly behaviour: Partial<Behaviour>;
  differed(): boolean;
}

/** Watches replaced decisions: a variant that changes nothing would prove nothing. Each is compared until the first difference. */
export function watched(replaced: Partial<Behaviour>): Watched {
  let differs = false;
  const defaults = new Map(decisionsIn(defaultBehaviour));
  const entries = decisionsIn(replaced).map(([name, decide]): [string, Decision] => [
    name,
    (...values) => {
      // What only acts can't be compared, and may not be done twice.
      differs ||= name === 'afterStore';
      const usual = differs ? undefined : outcomeOf(() => defaults.get(name)?.(...values));
      const decided = outcomeOf(() => decide(...values));
      differs ||= usual !== undefined && written(usual) !== written(decided);
      return given(decided);
    },
  ]);
  return { behaviour: Object.fromEntries(entries), differed: () => differs };
}

/** Functions in an answer (the test of a search argument) count by their text. */
function written(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => (typeof part === 'function' ? String(part) : part));
}
