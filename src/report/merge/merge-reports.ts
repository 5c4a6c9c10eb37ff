import { createHash } from 'node:crypto';
import type { Leftover, Report, ReportReplay, ReportRun } from '../../verdict/report-model';
import { knownDeviations, rebuild } from '../rebuild';
import { checkParts } from './check-parts';
import { withExchangeNames } from './exchange-names';
import { mergeRequirements } from './merge-requirements';

/**
 * The report of a run that was divided over parts: the same as that of the undivided run, apart from times and ids. Every verdict
 * is derived again from the results of the requirements. The evidence is still to be joined.
 * @throws MergeError when they are not all parts of one run
 */
export function mergeReports(parts: readonly Report[]): Report {
  checkParts(parts);
  const sorted = parts.toSorted((a, b) => shardIndex(a) - shardIndex(b)).map(withExchangeNames);
  const [first] = sorted;
  if (first === undefined) {
    throw new Error('checkParts liet een lege lijst door');
  }
  const interrupted = sorted.some(({ run }) => run.interrupted);
  const baseline = knownDeviations(sorted);
  return rebuild(
    { ...first, evidence: { har: first.evidence.har, digest: '' } },
    {
      requirements: mergeRequirements(sorted, interrupted),
      leftovers: mergeLeftovers(sorted),
      run: mergeRuns(sorted.map(({ run }) => run)),
      kit: { ...first.kit, node: distinct(sorted.map(({ kit }) => kit.node)).join(', ') },
      ...(baseline === undefined ? {} : { baseline }),
    },
  );
}

function mergeRuns(runs: readonly ReportRun[]): ReportRun {
  const {
    shard: _shard,
    division: _division,
    recording: _recording,
    ...first
  } = runs.reduce((a, b) => (a.startedAt <= b.startedAt ? a : b));
  const operators = distinct(runs.flatMap(({ operator }) => operator ?? []));
  const seeds = distinct(runs.map(({ seed }) => seed));
  return {
    ...first,
    id: createHash('sha256')
      .update(runs.map(({ id }) => id).join('\n'))
      .digest('hex')
      .slice(0, 32),
    finishedAt: runs.map(({ finishedAt }) => finishedAt).reduce((a, b) => (a >= b ? a : b)),
    seed: seeds.join(', '),
    parallel: Math.max(...runs.map(({ parallel }) => parallel)),
    interrupted: runs.some(({ interrupted }) => interrupted),
    command: mergeCommands(runs, seeds.length === 1),
    ...(operators.length === 0 ? {} : { operator: operators.join(', ') }),
    ...mergeReplays(runs.flatMap(({ replay }) => replay ?? [])),
    exchanges: runs.reduce((sum, run) => sum + run.exchanges, 0),
    problems: distinct(runs.flatMap(({ problems }) => problems)).sort(),
  };
}

/** Each part may be of a recording of its own. */
function mergeReplays(replays: readonly ReportReplay[]): Pick<ReportRun, 'replay'> {
  if (replays.length === 0) {
    return {};
  }
  const all = (value: (replay: ReportReplay) => string) => distinct(replays.map(value)).sort();
  return {
    replay: {
      file: all(({ file }) => file).join(', '),
      digest: all(({ digest }) => digest).join(', '),
      kit: all(({ kit }) => kit).join(', '),
      requirementSet: all(({ requirementSet }) => requirementSet).join(', '),
      recordedFrom: all(({ recordedFrom }) => recordedFrom)[0] ?? '',
      recordedUntil: all(({ recordedUntil }) => recordedUntil).at(-1) ?? '',
      notRecorded: distinct(replays.flatMap(({ notRecorded }) => notRecorded)).sort(),
    },
  };
}

/** Parts with the same seed are repeated by one run; otherwise each needs its own. */
function mergeCommands(runs: readonly ReportRun[], sameSeed: boolean): string {
  const value = `(?:'(?:[^']|'\\\\'')*'|\\S+)`;
  const without = (flags: string) => (run: ReportRun) => run.command.replace(new RegExp(` --(?:${flags}) ${value}`, 'gu'), '');
  return distinct(runs.map(sameSeed ? without('out|shard|durations') : without('out'))).join(' && ');
}

function mergeLeftovers(parts: readonly Report[]): Leftover[] {
  const byUrl = new Map(parts.flatMap(({ leftovers }) => leftovers).map((leftover) => [leftover.url, leftover]));
  return [...byUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function shardIndex({ run }: Report): number {
  return Number.parseInt(run.shard ?? '', 10);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
