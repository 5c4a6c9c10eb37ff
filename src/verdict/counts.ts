import type { Level, RequirementResult, Verdict, VerdictCount } from './report-model';

const LEVELS: readonly Level[] = ['verplicht', 'aanbevolen', 'optioneel', 'voorstel', 'open-vraag', 'niet-toetsbaar', 'consument', 'later'];
const VERDICTS: readonly Verdict[] = [
  'voldoet',
  'voldoet-niet',
  'geblokkeerd',
  'niet-ondersteund',
  'niet-getoetst',
  'niet-toetsbaar',
  'waargenomen',
  'fout',
];

/** Number of requirements per level and verdict, without the zeros, in a fixed order. */
export function countVerdicts(results: readonly RequirementResult[]): VerdictCount[] {
  return LEVELS.flatMap((level) =>
    VERDICTS.flatMap((verdict) => {
      const these = results.filter((result) => result.level === level && result.verdict === verdict);
      return these.length === 0 ? [] : [{ level, verdict, count: these.length, derived: these.filter((result) => result.derived).length }];
    }),
  );
}
