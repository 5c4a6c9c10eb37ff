import type { RequirementResult } from '../../../generated/types';
import { judge } from '../kit';
import type { VariantRun } from '.';
import { watched } from './effect';

/** One accusation of a lawful variant. */
export interface FalseAlarm {
  readonly requirement: string;
  readonly level: string;
  readonly verdict: string;
  readonly reason: string;
}

export interface VariantTrial {
  readonly id: string;
  readonly profile: string;
  readonly judged: number;
  readonly exchanges: number;
  readonly alarms: readonly FalseAlarm[];
  /** Whether it showed that the variant is different. */
  readonly differed: boolean;
  /** Whether the register was left as it was found. */
  readonly clean: boolean;
}

/** What a requirement may come to on an implementation that is right. */
const RIGHT = new Set(['voldoet', 'waargenomen', 'niet-toetsbaar']);

/** What a client application expects beyond the standard may fall: lawful is not the same as usual. Only a fault of the kit counts there. */
function isAlarm({ level, verdict }: RequirementResult): boolean {
  return level === 'consument' ? verdict === 'fout' : !RIGHT.has(verdict);
}

/** Runs the kit on one variant. A verdict at any level that says something is wrong is a false alarm. `only` narrows the run, as with --only. @throws when the run itself went wrong */
export async function tryVariant({ variant, profile }: VariantRun, only?: string): Promise<VariantTrial> {
  const { tags = '', foreign = 0, front } = variant;
  const { behaviour, differed } = watched(variant.behaviour ?? {});
  const judgement = await judge({
    profile,
    behaviour,
    tags,
    foreign,
    ...(front === undefined ? {} : { front }),
    ...(only === undefined ? {} : { only }),
  });
  if (judgement.problems.length > 0) {
    throw new Error(`${variant.id}: de run is niet goed verlopen: ${judgement.problems.join(' ')}`);
  }
  const whole = tags === '' && only === undefined;
  const judged = judgement.requirements.filter(({ verdict }) => whole || verdict !== 'niet-getoetst');
  return {
    id: variant.id,
    profile,
    judged: judged.length,
    exchanges: judgement.exchanges,
    alarms: judged.filter(isAlarm).map(alarm),
    // What only acts shows in the register.
    differed: differed() || foreign > 0 || front !== undefined || (variant.grows === true && !judgement.clean),
    clean: variant.grows === true || judgement.clean,
  };
}

function alarm({ id, level, verdict, reason, deviations }: RequirementResult): FalseAlarm {
  const why = deviations[0] === undefined ? reason : deviations[0].text;
  return { requirement: id, level, verdict, reason: why };
}
