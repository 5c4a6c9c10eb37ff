import { evidenceOf, readHarExchanges } from '../../evidence';
import { fileDigest } from '../file-digest';
import { FORMAT_NAMES, type RenderContext } from '../formats';
import { type PublishedReport, readPublishedReport } from '../published-report';
import { type WrittenReports, writeReports } from '../write-reports';
import { MergeError } from './check-parts';
import { joinedEvidence } from './exchange-names';
import { mergeReports } from './merge-reports';

/**
 * Joins the reports of parts, with their evidence, into one folder with every format.
 * @param sources folders of the parts, or their report.json
 * @throws MergeError when they are no parts of one run, or evidence is missing or altered; DocumentError for what is no report
 */
export async function mergeFolders(
  sources: readonly string[],
  out: string,
  options: Omit<RenderContext, 'exchanges'> = {},
): Promise<WrittenReports> {
  const parts = await Promise.all(sources.map(readPublishedReport));
  const merged = mergeReports(parts.map(({ report }) => report));
  const evidence = await Promise.all(parts.map(checkedEvidence));
  const present = evidence.filter((found) => found !== undefined);
  if (present.length > 0 && present.length < parts.length) {
    throw new MergeError('Van sommige delen ontbreekt het bewijs (evidence.har).');
  }
  const joined = present.length === 0 ? undefined : evidenceOf(joinedEvidence(present.toSorted(byShard)));
  return writeReports(out, merged, joined, FORMAT_NAMES, options);
}

async function checkedEvidence({ report, evidence, folder }: PublishedReport) {
  if (report.evidence.digest === '') {
    return undefined;
  }
  if (evidence === undefined) {
    throw new MergeError(`In ${folder} ontbreekt het bewijs (${report.evidence.har}).`);
  }
  if ((await fileDigest(evidence)) !== report.evidence.digest) {
    throw new MergeError(`Het bewijs in ${folder} hoort niet bij het rapport: het is na de run veranderd.`);
  }
  return { report, exchanges: () => readHarExchanges(evidence) };
}

function byShard(a: Pick<PublishedReport, 'report'>, b: Pick<PublishedReport, 'report'>): number {
  return Number.parseInt(a.report.run.shard ?? '', 10) - Number.parseInt(b.report.run.shard ?? '', 10);
}
