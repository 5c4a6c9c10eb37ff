import type { OverallVerdict, Report } from '../verdict/report-model';
import { cleanLine } from '../verdict/untrusted-text';
import { OVERALL_LABEL } from './labels';

const COLORS: Record<OverallVerdict, string> = {
  conform: 'brightgreen',
  'gedeeltelijk-conform': 'yellow',
  'niet-conform': 'red',
  'niet-vastgesteld': 'lightgrey',
};

/** The verdict as a shields.io endpoint badge. It always names the profile. */
export function badgeReport(report: Report): string {
  const badge = {
    schemaVersion: 1,
    label: 'klantinteracties',
    message: `${OVERALL_LABEL[report.verdict]} (${cleanLine(report.profile.name, 60)})`,
    color: COLORS[report.verdict],
    isError: report.verdict === 'niet-vastgesteld',
  };
  return `${JSON.stringify(badge, null, 2)}\n`;
}
