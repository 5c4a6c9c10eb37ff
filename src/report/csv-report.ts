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
  const cells = {
    eis: result.id,
    casus: result.case,
    casustitel: caseTitle,
    klasse: classId,
    niveau: result.level,
    afgeleid: result.derived ? 'ja' : 'nee',
    revisie: result.revision,
    tekst: result.title,
    oordeel: VERDICT_LABEL[result.verdict],
    reden: result.reason,
    bekend: result.baseline === true ? 'ja' : 'nee',
    afwijkingen: String(result.deviations.length),
    eerste_afwijking: first?.text ?? '',
    verwacht: first?.expected ?? '',
    ontvangen: first?.received ?? '',
    waarnemingen: result.observations.join(' / '),
    bron: result.source,
    mogelijkheden: result.capabilities.join(' '),
    functies: result.functions.join(' '),
    vraagstukken: result.questions.join(' '),
    uitwisselingen: result.scenarios.flatMap((scenario) => scenario.exchanges).join(' '),
  };
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, cleanLine(text, 1000)]));
}
