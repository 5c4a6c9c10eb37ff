import type { RequirementResult } from '../../generated/types';
import { loadProfile } from '../../src/profile';
import type { Fault } from './fault';
import { type Judgement, judge } from './kit';

/** What the kit made of one fault. */
export interface FaultTrial {
  readonly id: string;
  readonly title: string;
  readonly expected: readonly string[];
  /** Requirements that fell, of those that stand without the fault. */
  readonly fell: readonly string[];
  readonly blocked: readonly string[];
  /** Expected requirements that did not fall. */
  readonly missed: readonly string[];
  /** Requirements on which the kit itself failed: a defect of the kit. */
  readonly kitFaults: readonly string[];
}

const STANDING = new Set(['voldoet', 'waargenomen']);

/** Requirements that hold, or are observed, on the reference implementation without faults. @throws when the kit is not usable as it is */
export async function standingRequirements(profile: string): Promise<Map<string, RequirementResult>> {
  const judgement = await judge({ profile });
  refuseProblems(judgement);
  const unsound = judgement.requirements.filter(({ verdict }) => !STANDING.has(verdict) && verdict !== 'niet-toetsbaar');
  if (unsound.length > 0) {
    throw new Error(
      `Zonder fouten voldoet de referentie-implementatie al niet aan ${unsound.map(({ id, verdict }) => `${id} (${verdict})`).join(', ')}.`,
    );
  }
  return new Map(judgement.requirements.filter(({ verdict }) => STANDING.has(verdict)).map((requirement) => [requirement.id, requirement]));
}

/** Runs the kit on the reference implementation with one fault; undefined when the profile has no room for the fault. A requirement the profile can't test is not expected to fall. */
export async function tryFault(
  fault: Fault,
  profile: string,
  standing: ReadonlyMap<string, RequirementResult>,
  tags = '',
): Promise<FaultTrial | undefined> {
  if (fault.applies?.(loadProfile(profile)) === false) {
    return undefined;
  }
  const judgement = await judge({ profile, behaviour: fault.behaviour, tags });
  refuseProblems(judgement);
  const withVerdict = (verdict: string) =>
    judgement.requirements.filter((requirement) => standing.has(requirement.id) && requirement.verdict === verdict).map(({ id }) => id);
  const fell = withVerdict('voldoet-niet');
  return {
    id: fault.id,
    title: fault.title,
    expected: fault.expected,
    fell,
    blocked: withVerdict('geblokkeerd'),
    missed: fault.expected.filter((id) => standing.has(id) && !fell.includes(id)),
    kitFaults: withVerdict('fout'),
  };
}

function refuseProblems({ problems }: Judgement): void {
  if (problems.length > 0) {
    throw new Error(`De run is niet goed verlopen: ${problems.join(' ')}`);
  }
}
