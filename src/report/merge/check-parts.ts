import type { Report } from '../../verdict/report-model';

/** Reports that are not the parts of one run; the message is Dutch. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}

/** What has to be the same in every part, with the words for it. The embedded implementation listens elsewhere each time. */
const SHARED: readonly [words: string, value: (report: Report) => unknown][] = [
  ['het doel', ({ target }) => ({ ...target, url: target.embedded ? '' : target.url })],
  ['het profiel', ({ profile }) => [profile.name, profile.digest]],
  ['de versie van de kit', ({ kit }) => [kit.name, kit.version]],
  ['de eisenset', ({ kit }) => [kit.requirementSet, kit.requirementDigest]],
  ['de revisie', ({ standard }) => standard],
  ['de selectie', ({ run }) => run.selection],
  ['de verdeling over de delen (--durations)', ({ run }) => run.division],
  ['de configuratie', ({ run }) => [run.configurationDigest, run.readOnly, run.insecure]],
  ['of dit een oordeel over een opname is', ({ run }) => run.replay !== undefined],
  ['het gebruik van bekende afwijkingen', ({ baseline }) => baseline !== undefined],
];

/**
 * Checks that reports are all parts of one run, each once.
 * @throws MergeError
 */
export function checkParts(parts: readonly Report[]): void {
  const [first] = parts;
  if (first === undefined) {
    throw new MergeError('Er zijn geen rapporten om samen te voegen.');
  }
  const shards = parts.map(({ run }) => shardOf(run.shard));
  const total = shards[0]?.total ?? 0;
  const indexes = shards.map(({ index }) => index);
  if (shards.some((shard) => shard.total !== total)) {
    throw new MergeError(`De rapporten zijn delen van verschillende verdelingen: ${parts.map(({ run }) => run.shard).join(', ')}.`);
  }
  const twice = indexes.find((index, position) => indexes.indexOf(index) !== position);
  if (twice !== undefined) {
    throw new MergeError(`Deel ${twice}/${total} is er meer dan een keer.`);
  }
  const missing = Array.from({ length: total }, (_, position) => position + 1).filter((index) => !indexes.includes(index));
  if (missing.length > 0) {
    throw new MergeError(`${missing.map((index) => `Deel ${index}/${total}`).join(' en ')} ontbreekt.`);
  }
  for (const [words, value] of SHARED) {
    const expected = JSON.stringify(value(first));
    const other = parts.find((part) => JSON.stringify(value(part)) !== expected);
    if (other !== undefined) {
      throw new MergeError(
        `De delen horen niet bij elkaar: ${words} van deel ${other.run.shard} is anders dan van deel ${first.run.shard}.`,
      );
    }
  }
}

function shardOf(text: string | undefined): { index: number; total: number } {
  const [, index = '', total = ''] = /^(\d+)\/(\d+)$/u.exec(text ?? '') ?? [];
  if (index === '') {
    throw new MergeError('Een van de rapporten is geen deel van een verdeelde run (--shard i/n).');
  }
  return { index: Number(index), total: Number(total) };
}
