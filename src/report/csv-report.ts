import { stringify } from 'csv-stringify/sync';
import type { Report, RequirementResult } from '../verdict/report-model';
import { cleanLine } from '../verdict/untrusted-text';
import { reportGroups, VERDICT_LABEL } from './labels';

export interface CsvOptions {
  /** semicolons and a byte order mark, as Excel with Dutch settings expects */
  excel?: boolean;
}

/** One row per requirement. A cell can never start a formula. */
export function csvReport(report: Report, options: CsvOptions = {}): string {
  const classes = new Map(report.cases.map((found) => [found.id, found.class]));
  const rows = reportGroups(report).flatMap((group) =>
    group.requirements.map((result) => row(result, group.title, classes.get(group.id) ?? '')),
  );
  return stringify(rows, {
    header: true,
    columns: COLUMNS,
    delimiter: options.excel === true ? ';' : ',',
    bom: options.excel === true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

const COLUMNS = [
  'eis',
  'casus',
  'casustitel',
  'klasse',
  'niveau',
  'afgeleid',
  'revisie',
  'tekst',
  'oordeel',
  'reden',
  'bekend',
  'afwijkingen',
  'eerste_afwijking',
  'verwacht',
  'ontvangen',
  'waarnemingen',
  'bron',
  'mogelijkheden',
  'functies',
  'vraagstukken',
  'uitwisselingen',
];

function row(result: RequirementResult, caseTitle: string, classId: string): Record<string, string> {
  const [first] = result.deviations;
  return {
    eis: result.id,
    casus: result.case,
    casustitel: cleanLine(caseTitle),
    klasse: classId,
    niveau: result.level,
    afgeleid: result.derived ? 'ja' : 'nee',
    revisie: result.revision,
    tekst: cleanLine(result.title, 1000),
    oordeel: VERDICT_LABEL[result.verdict],
    reden: cleanLine(result.reason, 1000),
    bekend: result.baseline === true ? 'ja' : 'nee',
    afwijkingen: String(result.deviations.length),
    eerste_afwijking: cleanLine(first?.text ?? '', 1000),
    verwacht: cleanLine(first?.expected ?? '', 1000),
    ontvangen: cleanLine(first?.received ?? '', 1000),
    waarnemingen: cleanLine(result.observations.join(' / '), 1000),
    bron: cleanLine(result.source, 1000),
    mogelijkheden: result.capabilities.join(' '),
    functies: result.functions.join(' '),
    vraagstukken: result.questions.join(' '),
    uitwisselingen: cleanLine(result.scenarios.flatMap((scenario) => scenario.exchanges).join(' '), 1000),
  };
}
