import { isFailing } from '../verdict/overall';
import type { ClientVerdict, Level, OverallVerdict, Report, RequirementResult, Verdict } from '../verdict/report-model';

/** Dutch wording of the overall verdicts. */
export const OVERALL_LABEL: Record<OverallVerdict, string> = {
  conform: 'conform',
  'gedeeltelijk-conform': 'gedeeltelijk conform',
  'niet-conform': 'niet conform',
  'niet-vastgesteld': 'niet vastgesteld',
};

/** Dutch wording of what a client application can do with the target. */
export const CLIENT_LABEL: Record<ClientVerdict, string> = {
  werkt: 'werkt',
  'werkt-met-gebreken': 'werkt met gebreken',
  'werkt-niet': 'werkt niet',
  'niet-vastgesteld': 'niet vastgesteld',
};

/** Dutch wording of the verdicts on a requirement. */
export const VERDICT_LABEL: Record<Verdict, string> = {
  voldoet: 'voldoet',
  'voldoet-niet': 'voldoet niet',
  geblokkeerd: 'geblokkeerd',
  'niet-ondersteund': 'niet ondersteund',
  'niet-getoetst': 'niet getoetst',
  'niet-toetsbaar': 'niet toetsbaar',
  waargenomen: 'waargenomen',
  fout: 'fout in de kit of de omgeving',
};

export const LEVELS: readonly Level[] = [
  'verplicht',
  'aanbevolen',
  'optioneel',
  'voorstel',
  'open-vraag',
  'niet-toetsbaar',
  'consument',
  'later',
];
export const VERDICTS: readonly Verdict[] = [
  'voldoet',
  'voldoet-niet',
  'geblokkeerd',
  'niet-ondersteund',
  'niet-getoetst',
  'niet-toetsbaar',
  'waargenomen',
  'fout',
];

/** A case of the standard or a client application, with the requirements judged under it. */
export interface ReportGroup {
  id: string;
  title: string;
  verdict: string;
  requirements: RequirementResult[];
}

/** Words for the verdicts of groups. */
export interface GroupWords {
  readonly overall: Readonly<Record<OverallVerdict, string>>;
  readonly client: Readonly<Record<ClientVerdict, string>>;
}

/** Cases and clients of a report in its own order, each with its requirements. */
export function reportGroups(report: Report, words: GroupWords = { overall: OVERALL_LABEL, client: CLIENT_LABEL }): ReportGroup[] {
  const of = (id: string) => report.requirements.filter((result) => result.case === id);
  return [
    ...report.cases.map(({ id, title, verdict }) => ({ id, title, verdict: words.overall[verdict], requirements: of(id) })),
    ...report.clients.map(({ id, title, verdict }) => ({ id, title, verdict: words.client[verdict], requirements: of(id) })),
  ];
}

/** What a reader should look at: counts against conformity and not a known deviation, or a fault of the kit. */
export function needsAttention(result: RequirementResult): boolean {
  return result.verdict === 'fout' || (isFailing(result) && result.baseline !== true);
}

/** Seconds from milliseconds, with the decimal sign of the language. */
export function seconds(milliseconds: number, locale: string): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false };
  return `${new Intl.NumberFormat(locale, digits).format(milliseconds / 1000)} s`;
}
