import { createHash } from 'node:crypto';
import type { Requirement, RequirementRegister } from '../../generated/types';
import type { RunConfiguration } from '../config/run-configuration';
import type { Shard } from '../config/shard';
import { UsageError } from '../config/usage-error';
import { selectByWord, tagExpressionFor } from '../requirements/select';

const FEATURES = 'features/**/*.feature';

/** What a run executes. */
export interface RunSelection {
  readonly requirements: readonly Requirement[];
  /** feature files to read, or patterns of them, relative to the root of the package */
  readonly files: readonly string[];
  /** Cucumber tag expression; empty: every scenario */
  readonly tagExpression: string;
  /** as the report names it; empty: everything */
  readonly label: string;
}

/**
 * The requirements a run is about: the wanted class, case, requirement or tags, of the wanted revision, in the wanted shard.
 * @param ownFiles feature files of the user, next to those of the kit
 * @throws SelectionError when the words mean nothing, UsageError when no scenario is left
 */
export function selectRequirements(
  register: RequirementRegister,
  configuration: Pick<RunConfiguration, 'only' | 'revision' | 'shard'>,
  ownFiles: readonly string[] = [],
): RunSelection {
  const { only, revision, shard } = configuration;
  const requirements = (only === undefined ? register.requirements : selectByWord(register, only))
    .filter((requirement) => revision === undefined || requirement.revision.split('+').includes(revision))
    .filter((requirement) => shard === undefined || isInShard(requirement.id, shard));
  const label = [only, revision === undefined ? undefined : `revisie ${revision}`].filter((part) => part !== undefined).join(', ');
  if (!requirements.some((requirement) => requirement.scenarios > 0)) {
    throw new UsageError(`De selectie${label === '' ? '' : ` '${label}'`} bevat geen enkel scenario. Kies ruimer; 'list' toont wat er is.`);
  }
  if (label === '' && shard === undefined) {
    return { requirements, files: [FEATURES, ...ownFiles.map(literally)], tagExpression: '', label };
  }
  return {
    requirements,
    files: [...new Set(requirements.map(({ file }) => literally(file)))],
    tagExpression: tagExpressionFor(requirements),
    label,
  };
}

/** A path as a pattern that matches only itself. */
export function literally(path: string): string {
  return path.replaceAll(/[?*()[\]]/gu, '[$&]');
}

/** Decided by the id alone, so that a requirement stays in its part when others are added. */
function isInShard(id: string, { index, total }: Shard): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % total === index - 1;
}
