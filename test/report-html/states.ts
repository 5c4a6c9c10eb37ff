import { reportPage } from '../../src/report/html/report-page';
import type { Language } from '../../src/report/html/texts/texts';
import type { Report } from '../../src/verdict/report-model';
import { exchange, unanswered } from '../report/exchanges';
import { ABSENT, BLOCKED, baselineOf, DEVIATION, FAULT, sampleReport } from '../verdict/sample-report';

const OBSERVED = { outcome: { observations: ['het antwoord heeft status 400'], exchanges: ['x3', 'x4'] } };
const LEFT = {
  ...(DEVIATION.outcome as object),
  leftovers: [{ type: 'partij', url: 'https://doel.example/partijen/1', reason: 'status 403' }],
};

/** A report for each overall verdict, together with everything a report can hold. */
export const STATES: Readonly<Record<'niet conform' | 'conform' | 'gedeeltelijk conform' | 'niet vastgesteld', Report>> = {
  'niet conform': sampleReport(
    {
      'C0992-06': { ...DEVIATION, outcome: LEFT },
      'C0992-01': BLOCKED,
      'C0992-02': DEVIATION,
      'C0992-03': DEVIATION,
      'C0992-05': OBSERVED,
    },
    { claims: ['P1a'], clients: { 'W-KISS-01': DEVIATION }, baseline: baselineOf(['C0992-03', '2024-12-31'], ['C0992-99', '2024-12-31']) },
  ),
  conform: sampleReport({ 'C0992-05': OBSERVED }),
  'gedeeltelijk conform': sampleReport({ 'C0992-06': ABSENT }, { absent: ['bij.zoek'], selection: 'C0992' }),
  'niet vastgesteld': sampleReport({ 'C0992-01': FAULT, 'C0992-06': undefined }, { interrupted: true }),
};

/** The exchanges the states refer to: an answer, no answer, and observations. */
export const EXCHANGES = () => [
  exchange('x1'),
  exchange('x2', { request: { ...exchange('x2').request, method: 'GET' } }),
  exchange('x3'),
  unanswered('x4'),
];

/** The page of a state, with its evidence. */
export function pageOf(state: keyof typeof STATES, language: Language): Promise<string> {
  return reportPage(STATES[state], EXCHANGES, { language });
}
