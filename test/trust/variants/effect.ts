import { type Behaviour, defaultBehaviour } from '../../../src/reference';

/** A behaviour that remembers whether it ever decided otherwise than the default one. */
export interface Watched {
  readonly behaviour: Partial<Behaviour>;
  differed(): boolean;
}

type Decision = (...given: unknown[]) => unknown;

/** Watches replaced decisions: a variant that changes nothing would prove nothing. Each is compared until the first difference. */
export function watched(replaced: Partial<Behaviour>): Watched {
  let differs = false;
  const defaults = new Map(Object.entries(defaultBehaviour) as [string, Decision][]);
  const entries = (Object.entries(replaced) as [string, Decision][]).map(([name, decide]): [string, Decision] => [
    name,
    (...given) => {
      // What only acts can't be compared, and may not be done twice.
      differs ||= name === 'afterStore';
      const usual = differs ? '' : outcome(() => defaults.get(name)?.(...given));
      const decided = outcome(() => decide(...given));
      differs ||= written(usual) !== written(decided);
      if ('thrown' in Object(decided)) {
        throw (decided as { thrown: unknown }).thrown;
      }
      return (decided as { value: unknown }).value;
    },
  ]);
  return { behaviour: Object.fromEntries(entries), differed: () => differs };
}

function outcome(work: () => unknown): unknown {
  try {
    return { value: work() };
  } catch (thrown) {
    return { thrown };
  }
}

/** Functions in an answer (the test of a search argument) count by their text. */
function written(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => (typeof part === 'function' ? String(part) : part));
}
