import { isDeepStrictEqual } from 'node:util';
import type { Report, RequirementResult } from '../../verdict/report-model';
import { worstOf } from '../../verdict/severity';
import { rebuild } from '../rebuild';
import { type Finding, sound, unsound, untold } from './finding';

/** Parts of a report that follow from the results of its requirements, with the words for them. */
const DERIVED: readonly [words: string, part: (report: Report) => unknown][] = [
  ['het oordeel', ({ verdict }) => verdict],
  ['de samenvatting', ({ summary }) => summary],
  ['de oordelen per klasse', ({ classes }) => classes],
  ['de oordelen per casus', ({ cases }) => cases],
  ['de oordelen per toepassing', ({ clients }) => clients],
  ['de oordelen per revisie', ({ revisions }) => revisions],
  [
    'de vergelijking met bekende afwijkingen',
    ({ baseline, requirements }) => [sorted(baseline), requirements.map((result) => result.baseline === true)],
  ],
];

/**
 * Whether every verdict follows from what is below it: requirements from their scenarios, the whole from its requirements. Another
 * version of the kit may have other rules.
 */
export function verifyVerdicts(report: Report, kitVersion: string): Finding[] {
  if (report.kit.version !== kitVersion) {
    return [untold(`De oordelen zijn afgeleid door kit ${report.kit.version}; controleer ze met die versie.`)];
  }
  const contradicting = report.requirements.filter((result) => !followsFromScenarios(result)).map(({ id }) => id);
  const again = rebuild(report);
  const wrong = DERIVED.filter(([, part]) => !isDeepStrictEqual(part(report), part(again))).map(([words]) => words);
  return [
    contradicting.length === 0
      ? sound('Het oordeel over elke eis volgt uit de scenario’s.')
      : unsound(
          `Het oordeel volgt niet uit de scenario’s bij ${contradicting.slice(0, 5).join(', ')}${contradicting.length > 5 ? ' en andere eisen' : ''}.`,
        ),
    wrong.length === 0
      ? sound('Het oordeel over het geheel, elke klasse en elke casus volgt uit de eisen.')
      : unsound(`Dit volgt niet uit de eisen: ${wrong.join(', ')}.`),
  ];
}

function followsFromScenarios({ level, verdict, scenarios, deviations }: RequirementResult): boolean {
  if (level === 'niet-toetsbaar') {
    return verdict === 'niet-toetsbaar';
  }
  const withoutDeviation = deviations.length === 0 || verdict !== 'voldoet';
  return verdict === worstOf(scenarios.map((scenario) => scenario.verdict)) && withoutDeviation;
}

/** The order of known deviations is that of the file they came from. */
function sorted(baseline: Report['baseline']): unknown {
  return baseline && Object.fromEntries(Object.entries(baseline).map(([name, ids]) => [name, ids.toSorted()]));
}
