import type { RequirementRegister } from '../../generated/types';
import { whyUnseen } from './explained';
import type { FaultTrial } from './trial';

/** What the faults showed of the kit in one profile. */
export interface Detection {
  readonly profile: string;
  readonly trials: readonly FaultTrial[];
  readonly detected: readonly FaultTrial[];
  /** Of those, the ones that made every requirement fall that states what is broken. */
  readonly rightly: readonly FaultTrial[];
  /** Not detected, and it is known why nobody can. */
  readonly explained: readonly FaultTrial[];
  /** Required requirements that stand without faults, so that one can make them fall. */
  readonly required: readonly ToppledRequirement[];
}

export interface ToppledRequirement {
  readonly id: string;
  /** Faults that make it fall. */
  readonly by: readonly FaultTrial[];
  /** Of those, the faults that nothing else finds. */
  readonly alone: readonly FaultTrial[];
}

/** @param standing requirements that stand without faults in this profile */
export function detectionIn(
  profile: string,
  trials: readonly FaultTrial[],
  standing: readonly string[],
  register: RequirementRegister,
): Detection {
  const detected = trials.filter(({ fell }) => fell.length > 0);
  const required = register.requirements.filter(({ id, level }) => level === 'verplicht' && standing.includes(id));
  return {
    profile,
    trials,
    detected,
    rightly: detected.filter(({ missed }) => missed.length === 0),
    explained: trials.filter(({ id, fell }) => fell.length === 0 && whyUnseen(id, profile) !== undefined),
    required: required.map(({ id }) => {
      const by = detected.filter(({ fell }) => fell.includes(id));
      return { id, by, alone: by.filter(({ fell }) => fell.length === 1) };
    }),
  };
}

export function untoppled({ required }: Detection): string[] {
  return required.filter(({ by }) => by.length === 0).map(({ id }) => id);
}

/** What is wrong with the kit, one Dutch sentence each. `complete`: every fault was tried, so that what none of them topples is a defect. */
export function problemsIn(detection: Detection, complete: boolean): string[] {
  const { profile, trials, explained } = detection;
  const sentences = trials.flatMap((trial) => [
    ...(trial.fell.length > 0 || explained.includes(trial) ? [] : [`${trial.id} wordt niet ontdekt.`]),
    ...(trial.fell.length > 0 && trial.missed.length > 0 ? [`${trial.id} laat ${trial.missed.join(', ')} staan.`] : []),
    ...(trial.kitFaults.length > 0 ? [`bij ${trial.id} faalt de kit zelf op ${trial.kitFaults.join(', ')}.`] : []),
  ]);
  const needless = trials.filter(({ id, fell }) => fell.length > 0 && whyUnseen(id, profile) !== undefined);
  return [
    ...sentences,
    ...needless.map(({ id }) => `${id} heet niet waarneembaar te zijn en wordt toch ontdekt.`),
    ...(complete ? untoppled(detection).map((id) => `${id} is door geen enkele fout om te krijgen.`) : []),
  ].map((sentence) => `${profile}: ${sentence}`);
}
