import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { Requirement, RequirementRegister } from '../../generated/types';

export type ListFormat = 'table' | 'json' | 'csv';

export interface ListOptions {
  /** columns of the terminal; the text of a requirement takes what the others leave */
  width?: number;
}

/** A list of requirements as a table for a terminal, as JSON or as CSV. */
export function listRequirements(requirements: readonly Requirement[], format: ListFormat, options: ListOptions = {}): string {
  if (format === 'json') {
    return `${JSON.stringify(requirements, null, 2)}\n`;
  }
  return format === 'csv' ? csvList(requirements) : tableList(requirements, options.width ?? 100);
}

/** The cases of the register with the number of requirements of each, as a table. */
export function listCases(register: RequirementRegister, width: number = 100): string {
  const rows = register.cases.map(({ id, title, class: classId }) => {
    const own = register.requirements.filter((requirement) => requirement.case === id);
    const obligatory = own.filter((requirement) => requirement.level === 'verplicht').length;
    return [id, classId, title, String(own.length), String(obligatory)];
  });
  return table(['casus', 'klasse', 'titel', 'eisen', 'verplicht'], rows, width, 2);
}

function tableList(requirements: readonly Requirement[], width: number): string {
  const rows = requirements.map((requirement) => [
    requirement.id,
    requirement.derived ? `${requirement.level} *` : requirement.level,
    requirement.revision,
    requirement.title,
  ]);
  const note = requirements.some((requirement) => requirement.derived) ? '* afgeleid: staat niet letterlijk in de standaard\n' : '';
  return `${table(['eis', 'niveau', 'rev', 'tekst'], rows, width, 3)}${note}`;
}

/** A table without colour; the column at `wide` takes the room the others leave and wraps. */
function table(head: string[], rows: string[][], width: number, wide: number): string {
  const widths = head.map((text, column) => Math.max(text.length, ...rows.map((row) => (row[column] ?? '').length)) + 2);
  const others = widths.reduce((sum, length, column) => sum + (column === wide ? 0 : length), 0) + head.length + 1;
  widths[wide] = Math.max(20, Math.min(widths[wide] ?? 20, width - others));
  const made = new Table({ head, colWidths: widths, wordWrap: true, style: { head: [], border: [], compact: true } });
  made.push(...rows);
  return `${made.toString()}\n`;
}

function csvList(requirements: readonly Requirement[]): string {
  const rows = requirements.map(
    ({ id, case: caseId, class: classId, level, derived, revision, title, capabilities, functions, source, questions, file, line }) => ({
      eis: id,
      casus: caseId,
      klasse: classId,
      niveau: level,
      afgeleid: derived ? 'ja' : 'nee',
      revisie: revision,
      tekst: title,
      mogelijkheden: capabilities.join(' '),
      functies: functions.join(' '),
      bron: source,
      vraagstukken: questions.join(' '),
      bestand: `${file}:${line}`,
    }),
  );
  return stringify(rows, { header: true, escape_formulas: true, record_delimiter: '\r\n' });
}
