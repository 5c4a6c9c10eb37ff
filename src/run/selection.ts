import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement, RequirementRegister } from '../../generated/types';
import type { RunConfiguration } from '../config/run-configuration';
import { UsageError } from '../config/usage-error';
import { packageRoot } from '../package-root';
import { consumerTags } from '../requirements/consumers';
import { selectByWord, tagExpressionFor } from '../requirements/select';
import { divide } from './division';
import type { RecordedDurations } from './recorded-durations';

const FEATURES = 'features';

/** What a run executes. */
export interface RunSelection {
  readonly requirements: readonly Requirement[];
  /** feature files to read, absolute or relative to the root of the package */
  readonly files: readonly string[];
  /** Cucumber tag expression; empty: every scenario */
  readonly tagExpression: string;
  /** as the report names it; empty: everything */
  readonly label: string;
  /** how it was divided over the parts of a run; absent: undivided */
  readonly division?: string;
}

/**
 * The requirements a run is about: the wanted class, case, requirement or tags, of the wanted revision, in the wanted shard.
 * @param ownFiles feature files of the user, next to those of the kit
 * @param durations of an earlier run, to divide by
 * @throws SelectionError when the words mean nothing, UsageError when no scenario is left
 */
export function selectRequirements(
  register: RequirementRegister,
  configuration: Pick<RunConfiguration, 'only' | 'revision' | 'shard' | 'consumers'>,
  ownFiles: readonly string[] = [],
  durations?: RecordedDurations,
): RunSelection {
  const { only, revision, shard, consumers = 'all' } = configuration;
  const selected = (only === undefined ? register.requirements : selectByWord(register, only)).filter(
    (requirement) => revision === undefined || requirement.revision.split('+').includes(revision),
  );
  const label = [only, revision === undefined ? undefined : `revisie ${revision}`].filter((part) => part !== undefined).join(', ');
  if (!hasScenarios(selected)) {
    throw new UsageError(`De selectie${label === '' ? '' : ` '${label}'`} bevat geen enkel scenario. Kies ruimer; 'list' toont wat er is.`);
  }
  if (label === '' && shard === undefined) {
    return { requirements: selected, files: [...featuresOfKit(), ...ownFiles], tagExpression: consumerTags(consumers), label };
  }
  if (shard === undefined) {
    return { ...scenariosOf(selected), label };
  }
  const { requirements, digest: division } = divide(selected, shard, durations);
  if (!hasScenarios(requirements)) {
    throw new UsageError(`Deel ${shard.index}/${shard.total} bevat geen enkel scenario. Verdeel over minder delen.`);
  }
  return { ...scenariosOf(requirements), label, division };
}

function hasScenarios(requirements: readonly Requirement[]): boolean {
  return requirements.some(({ scenarios }) => scenarios > 0);
}

function scenariosOf(requirements: readonly Requirement[]): Pick<RunSelection, 'requirements' | 'files' | 'tagExpression'> {
  return {
    requirements,
    files: [...new Set(requirements.map(({ file }) => file))],
    tagExpression: tagExpressionFor(requirements),
  };
}

/** Every feature of the kit itself. */
function featuresOfKit(): string[] {
  return readdirSync(join(packageRoot(), FEATURES), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.feature'))
    .map((name) => join(FEATURES, name))
    .sort();
}
