import { stringify } from 'csv-stringify/sync';
import type { Report, RequirementResult } from '../verdict/report-model';
import { cleanLine } from '../verdict/untrusted-text';
import { type Language, type Texts, textsIn } from './html/texts/texts';
import { reportGroups } from './labels';

export interface CsvOptions {
  /** semicolons and a byte order mark, as Excel with Dutch settings expects */
  excel?: boolean;
}

/** One row per requirement. A cell can never start a formula. */
export function csvReport(report: Report, options: CsvOptions = {}, language: Language = 'nl'): string {
  const texts = textsIn(language);
  const classes = new Map(report.cases.map((found) => [found.id, found.class]));
  const rows = reportGroups(report).flatMap((group) =>
    group.requirements.map((result) => row(result, group.title, classes.get(group.id) ?? '', texts)),
  );
  return stringify(rows, {
    header: true,
    columns: { ...texts.text.table },
    delimiter: options.excel === true ? ';' : ',',
    bom: options.excel === true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

type Cells = Record<keyof Texts['text']['table'], string>;

function row(result: RequirementResult, caseTitle: string, classId: string, { text, words }: Texts): Record<string, string> {
  const [first] = result.deviations;
  const yesOrNo = (value: boolean) => (value ? text.yes : text.no);
  const cells: Cells = {
    eis: result.id,
    casus: result.case,
    casustitel: caseTitle,
    klasse: classId,
    niveau: words.level[result.level],
    afgeleid: yesOrNo(result.derived),
    revisie: result.revision,
    tekst: result.title,
    oordeel: words.verdict[result.verdict],
    reden: result.reason,
    bekend: yesOrNo(result.baseline === true),
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
    toepassingen: (result.clients ?? []).join(' '),
    gevolg: result.impact ?? '',
  };
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, cleanLine(text, 1000)]));
}
