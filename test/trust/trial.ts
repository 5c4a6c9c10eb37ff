import type { RequirementResult } from '../../generated/types';
import type { Register } from '../../src/reference';
import type { Fault } from './fault';
import { type Judgement, judge } from './kit';

/** A deviation on which a requirement fell. */
export interface Ground {
  readonly requirement: string;
  /** JSON pointer; empty: none was named. */
  readonly path: string;
  readonly text: string;
}

/** What the kit made of one fault. */
export interface FaultTrial {
  readonly id: string;
  readonly profile: string;
  /** Requirements that fell, of those that stand without the fault. */
  readonly fell: readonly string[];
  readonly blocked: readonly string[];
  /** Expected requirements that did not fall. */
  readonly missed: readonly string[];
  /** On what the expected requirements fell. */
  readonly grounds: readonly Ground[];
  /** Requirements on which the kit itself failed: a defect of the kit. */
  readonly kitFaults: readonly string[];
  /** Number of scenarios run; the others can't differ from a run without the fault (see exposure). Undefined: all of them. */
  readonly scenarios?: number;
}

/** Which part of the whole set shows all a fault can do: the scenarios as `file:line`, or everything. */
export type Part = readonly string[] | 'alles';

/**
 * Runs the kit on the reference implementation with one fault. A fault that leaves something behind after a scenario could reach scenarios
 * it doesn't touch itself: then the whole set is run.
 * @param standing requirements that stand without the fault, so that they can fall
 * @param only what the whole set is, as with --only; absent: everything
 */
export async function tryFault(fault: Fault, profile: string, standing: readonly string[], part: Part, only?: string): Promise<FaultTrial> {
  const { judgement, scenarios } = await judged(fault, profile, part, only);
  refuseProblems(judgement);
  const stood = judgement.requirements.filter(({ id }) => standing.includes(id));
  const withVerdict = (verdict: string) => stood.filter((requirement) => requirement.verdict === verdict).map(({ id }) => id);
  const fell = withVerdict('voldoet-niet');
  return {
    id: fault.id,
    profile,
    fell,
    blocked: withVerdict('geblokkeerd'),
    missed: fault.expected.filter((id) => standing.includes(id) && !fell.includes(id)),
    grounds: stood.filter(({ id }) => fell.includes(id) && fault.expected.includes(id)).flatMap(groundsOf),
    kitFaults: withVerdict('fout'),
    ...(scenarios === undefined ? {} : { scenarios }),
  };
}

async function judged(fault: Fault, profile: string, part: Part, only?: string): Promise<{ judgement: Judgement; scenarios?: number }> {
  const { behaviour } = fault;
  if (part !== 'alles' && part.length > 0 && fault.remembers !== true) {
    const watch = tidiness();
    const judgement = await judge({ profile, behaviour, scenarios: part, onScenario: watch.onScenario });
    if (watch.isTidy()) {
      return { judgement, scenarios: part.length };
    }
  }
  return { judgement: await judge({ profile, behaviour, ...(only === undefined ? {} : { only }) }) };
}

/** Watches whether every scenario leaves the register as it found it. */
function tidiness(): { onScenario: (begun: string | undefined, register: Register) => void; isTidy(): boolean } {
  let before: string | undefined;
  let isTidy = true;
  return {
    onScenario: (_begun, register) => {
      const now = JSON.stringify(register.snapshot());
      isTidy &&= before === undefined || before === now;
      before ??= now;
    },
    isTidy: () => isTidy,
  };
}

function groundsOf({ id, deviations }: RequirementResult): Ground[] {
  return deviations.map(({ path, text }) => ({ requirement: id, path, text }));
}

export function refuseProblems({ problems }: Judgement): void {
  if (problems.length > 0) {
    throw new Error(`De run is niet goed verlopen: ${problems.join(' ')}`);
  }
}
