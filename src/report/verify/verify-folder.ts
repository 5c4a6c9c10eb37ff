import { readdir, readFile } from 'node:fs/promises';
import { EVIDENCE_FILE, REPORT_FORMATS } from '../formats';
import { jsonReport } from '../json-report';
import { type PublishedReport, readPublishedReport } from '../published-report';
import { sealOf } from '../seal';
import { type Finding, sound, unsound, untold } from './finding';
import { verifyEvidence } from './verify-evidence';
import { verifyVerdicts } from './verify-verdicts';
import { verifyViews } from './verify-views';

export interface Verification {
  readonly findings: readonly Finding[];
  /** sha256 of report.json, which states that of the evidence */
  readonly seal: string;
  /** version of the kit that made the report; only that one can tell everything */
  readonly madeBy: string;
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
    await writingFinding(published, kitVersion),
    ...(seal === undefined ? [] : [sealFinding(own, seal)]),
    ...(await verifyEvidence(published)),
    ...verifyVerdicts(published.report, kitVersion),
    ...(await verifyViews(published, kitVersion)),
    ...(await otherFiles(published)),
  ];
  return { findings, seal: own, madeBy: published.report.kit.version };
}

function sealFinding(own: string, given: string): Finding {
  return own === given.toLowerCase().replace(/\s/gu, '')
    ? sound('Het zegel is dat van dit rapport.')
    : unsound(`Het zegel hoort niet bij dit rapport; dat van dit rapport is ${own}.`);
}

/** A file can be valid and still say something twice: a reader would see what a parser passes over. */
async function writingFinding({ file, report }: PublishedReport, kitVersion: string): Promise<Finding> {
  if ((await readFile(file, 'utf8')) === jsonReport(report)) {
    return sound('report.json volgt het schema van een rapport.');
  }
  return report.kit.version === kitVersion
    ? unsound('report.json is veranderd: het is niet geschreven zoals de kit het schrijft.')
    : untold(`report.json volgt het schema, maar is geschreven door kit ${report.kit.version}.`);
}

/** What else lies in the folder says nothing about the report. */
async function otherFiles({ folder }: PublishedReport): Promise<Finding[]> {
  const own: readonly string[] = [EVIDENCE_FILE, ...Object.values(REPORT_FORMATS).map(({ file }) => file)];
  const others = (await readdir(folder)).filter((name) => !own.includes(name)).sort();
  return others.length === 0
    ? []
    : [untold(`Niet gecontroleerd, want geen deel van het rapport: ${others.slice(0, 10).join(', ')}${others.length > 10 ? ' …' : ''}.`)];
}
