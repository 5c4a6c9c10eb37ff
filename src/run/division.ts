import { createHash } from 'node:crypto';
import type { Requirement } from '../../generated/types';
import type { Shard } from '../config/shard';
import type { RecordedDurations } from './recorded-durations';

/** Requirements divided over the parts of a run. */
export interface Division {
  /** the requirements of one part, in the order they were given */
  readonly requirements: readonly Requirement[];
  /** the same for every part that was divided in the same way, and for no other */
  readonly digest: string;
}

type Weighed = Pick<Requirement, 'id' | 'scenarios'>;

/**
 * Divides requirements over the parts of a run, so that all parts take about as long, and gives one part. Each requirement goes, the
 * heaviest first, to the part that has least: decided by requirements and durations alone, so that parts that know nothing of each
 * other agree.
 * @param durations of an earlier run; without, every scenario weighs the same
 */
export function divide(requirements: readonly Requirement[], shard: Shard, durations?: RecordedDurations): Division {
  const partOf = assign(requirements, shard.total, weightBy(requirements, durations));
  return {
    requirements: requirements.filter(({ id }) => partOf.get(id) === shard.index),
    digest: createHash('sha256')
      .update(JSON.stringify([shard.total, ...[...partOf].sort(([a], [b]) => (a < b ? -1 : 1))]))
      .digest('hex'),
  };
}

/** Part, counted from 1, by id of the requirement. */
function assign(requirements: readonly Weighed[], total: number, weight: (requirement: Weighed) => number): Map<string, number> {
  const loads = Array.from({ length: total }, () => 0);
  const heaviestFirst = requirements
    .map((requirement) => ({ id: requirement.id, weight: weight(requirement) }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return new Map(
    heaviestFirst.map(({ id, weight: own }) => {
      const lightest = loads.indexOf(Math.min(...loads));
      loads[lightest] = (loads[lightest] ?? 0) + own;
      return [id, lightest + 1];
    }),
  );
}

/** What was not run before is taken to be as slow per scenario as the rest. */
function weightBy(requirements: readonly Weighed[], durations: RecordedDurations = new Map()): (requirement: Weighed) => number {
  const known = requirements.filter(({ id, scenarios }) => scenarios > 0 && durations.has(id));
  const scenarios = known.reduce((sum, requirement) => sum + requirement.scenarios, 0);
  const spent = known.reduce((sum, { id }) => sum + (durations.get(id) ?? 0), 0);
  const perScenario = scenarios === 0 ? 1 : spent / scenarios;
  return (requirement) => (requirement.scenarios === 0 ? 0 : (durations.get(requirement.id) ?? requirement.scenarios * perScenario));
}
