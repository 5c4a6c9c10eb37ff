import { type Behaviour, type Context, defaultBehaviour, type Register } from '../../src/reference';
import { type Decision, decisionsIn, given, inContext, isSame, outcomeOf } from './decision';
import type { Fault } from './fault';
import { judge } from './kit';
import { refuseProblems } from './trial';

type Tried = Pick<Fault, 'id' | 'behaviour'>;

export interface Exposure {
  /** Requirements that stand on the implementation without faults. */
  readonly standing: readonly string[];
  /** Per fault the scenarios, as `file:line`, in which it can make a difference. */
  readonly scenarios: Readonly<Record<string, readonly string[]>>;
}

const STANDING = ['voldoet', 'waargenomen'];

/**
 * Finds out per fault in which scenarios it can make a difference.
 *
 * The kit runs once on the implementation without faults. At every decision it takes, each fault that replaces this decision is asked
 * what it would have decided here, without being allowed to write. As long as a fault decides the same, an implementation that has it
 * is in the same state and gives the same answers; so a scenario in which it never decides otherwise passes with the fault just as it
 * does without. Everything doubtful counts as a difference: an attempt to write, another error, a new random or present value.
 * Two things escape this and are seen to elsewhere: a fault with a memory of its own (`Fault.remembers`), and a fault that leaves
 * something behind for later scenarios (see tryFault).
 * @throws when a requirement doesn't stand on the implementation without faults
 */
export async function exposure(faults: readonly Tried[], profile: string, only?: string): Promise<Exposure> {
  const exposed = new Map<string, Set<string>>(faults.map(({ id }) => [id, new Set()]));
  let scenario: string | undefined;
  const isExposed = ({ id }: Tried): boolean => scenario === undefined || exposed.get(id)?.has(scenario) === true;
  const expose = ({ id }: Tried): void => {
    if (scenario !== undefined) {
      exposed.get(id)?.add(scenario);
    }
  };
  const judgement = await judge({
    profile,
    ...(only === undefined ? {} : { only }),
    behaviour: asking(faults, isExposed, expose),
    onScenario: (begun) => {
      scenario = begun;
    },
  });
  refuseProblems(judgement);
  const judged = judgement.requirements.filter(({ selected, verdict }) => selected && verdict !== 'niet-toetsbaar');
  const unsound = judged.filter(({ verdict }) => !STANDING.includes(verdict)).map(({ id, verdict }) => `${id} (${verdict})`);
  if (unsound.length > 0) {
    throw new Error(`Zonder fouten voldoet de referentie-implementatie al niet aan ${unsound.join(', ')}.`);
  }
  return {
    standing: judged.map(({ id }) => id),
    scenarios: Object.fromEntries([...exposed].map(([id, scenarios]) => [id, [...scenarios].sort()])),
  };
}

/** The default behaviour, which asks every fault not yet known to differ what it would have done. */
function asking(faults: readonly Tried[], isKnown: (fault: Tried) => boolean, differs: (fault: Tried) => void): Partial<Behaviour> {
  const replacing = new Map<string, [fault: Tried, decide: Decision][]>();
  for (const fault of faults) {
    for (const [name, decide] of decisionsIn(fault.behaviour)) {
      replacing.set(name, [...(replacing.get(name) ?? []), [fault, decide]]);
    }
  }
  return Object.fromEntries(
    decisionsIn(defaultBehaviour).map(([name, usual]): [string, Decision] => [
      name,
      (...values) => {
        const asked = (replacing.get(name) ?? []).filter(([fault]) => !isKnown(fault));
        // Before the usual decision is taken: that one may write.
        const answers = asked.map(([fault, decide]) => outcomeOf(() => decide(...inContext(values, withFault(fault)))));
        const outcome = outcomeOf(() => usual(...values));
        asked.forEach(([fault], place) => {
          const answer = answers[place];
          if (answer === undefined || !isSame(answer, outcome)) {
            differs(fault);
          }
        });
        return given(outcome);
      },
    ]),
  );
}

function withFault({ behaviour }: Tried): (c: Context) => Context {
  return (c) => ({ ...c, behaviour: { ...defaultBehaviour, ...behaviour }, register: readOnly(c.register) });
}

function readOnly(register: Register): Register {
  const refuse = (): never => {
    throw new Error('Wie alleen gevraagd wordt schrijft niet.');
  };
  return Object.assign(Object.create(register), { put: refuse, remove: refuse, transact: refuse });
}
