import { readPublishedReport } from '../published-report';
import { sealOf } from '../seal';
import { type Finding, sound, unsound } from './finding';
import { verifyEvidence } from './verify-evidence';
import { verifyVerdicts } from './verify-verdicts';
import { verifyViews } from './verify-views';

export interface Verification {
  readonly findings: readonly Finding[];
  /** sha256 of report.json, which states that of the evidence */
  readonly seal: string;
}

/**
 * Looks, without any network, whether a report and its evidence belong together and were not altered.
 * @param source folder of the report, or report.json
 * @param kitVersion version of the kit that verifies
 * @param seal the number a reader got from elsewhere, e.g. from the printed procurement sheet
 * @throws DocumentError when it is no report, EvidenceError when the evidence can't be read
 */
export async function verifyFolder(source: string, kitVersion: string, seal?: string): Promise<Verification> {
  const published = await readPublishedReport(source);
  const own = sealOf(published.report);
  const findings = [
    sound('report.json volgt het schema van een rapport.'),
    ...(seal === undefined ? [] : [sealFinding(own, seal)]),
    ...(await verifyEvidence(published)),
    ...verifyVerdicts(published.report, kitVersion),
    ...(await verifyViews(published, kitVersion)),
  ];
  return { findings, seal: own };
}

function sealFinding(own: string, given: string): Finding {
  return own === given.toLowerCase().replace(/\s/gu, '')
    ? sound('Het zegel is dat van dit rapport.')
    : unsound(`Het zegel hoort niet bij dit rapport; dat van dit rapport is ${own}.`);
}
