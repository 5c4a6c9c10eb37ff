import type { ProfileDescription } from '../profile';
import { headOf } from './profile-mapping';
import { textTable } from './text-table';

/** A sound profile, with the requirements that can't be tested over it. */
export interface CheckedProfile {
  readonly description: ProfileDescription;
  readonly untestable: readonly { requirement: string; level: string; title: string; reasons: readonly string[] }[];
  /** number of requirements that can be tested over some profile */
  readonly total: number;
}

const DUTCH: Readonly<Record<string, string>> = {
  list: 'zoeken',
  create: 'registreren',
  read: 'opvragen',
  replace: 'vervangen',
  update: 'wijzigen',
  delete: 'verwijderen',
};

/** What a profile maps, what it lacks of the information model, and what a run over it can't test. */
export function checkText(checked: CheckedProfile, width: number): string {
  const { description } = checked;
  return [headOf(description), mapped(description, width), missing(description, width), untestable(checked, width), conclusion(checked)]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('\n') ? part : `${part}\n`))
    .join('\n');
}

function mapped({ types }: ProfileDescription, width: number): string {
  const rows = types.map(({ type, attributes, missingAttributes, filters, operations, path }) => [
    type,
    `${attributes.length}${missingAttributes.length === 0 ? '' : ` (${missingAttributes.length} ontbreekt)`}`,
    String(filters.length),
    String(operations.length),
    path,
  ]);
  return textTable(['objecttype', 'attributen', 'zoekparameters', 'handelingen', 'pad'], rows, width);
}

function missing({ types, missingTypes }: ProfileDescription, width: number): string {
  const rows = [
    ...missingTypes.map((type) => [type, 'het hele objecttype']),
    ...types.flatMap(({ type, missingAttributes, missingFilters, missingOperations }) => [
      ...missingOperations.map((operation) => [type, `handeling: ${DUTCH[operation] ?? operation}`]),
      ...missingAttributes.map((attribute) => [type, `attribuut: ${attribute}`]),
      ...missingFilters.map((path) => [type, `zoeken op: ${path}`]),
    ]),
  ];
  if (rows.length === 0) return 'Niets van het informatiemodel ontbreekt.';
  return `Ontbreekt ten opzichte van het informatiemodel, of van wat eisen zoeken:\n${textTable(['objecttype', 'ontbreekt'], rows, width)}`;
}

function untestable({ untestable: all }: CheckedProfile, width: number): string {
  if (all.length === 0) return 'Alle eisen zijn over dit profiel te toetsen.';
  const rows = all.map(({ requirement, level, reasons }) => [requirement, level, reasons.join('; ')]);
  return `Daardoor niet of niet helemaal toetsbaar:\n${textTable(['eis', 'niveau', 'omdat'], rows, width)}`;
}

function conclusion({ description, untestable: all, total }: CheckedProfile): string {
  const obligatory = all.filter(({ level }) => level === 'verplicht').length;
  const count = `Het profiel ${description.name} klopt. ${total - all.length} van de ${total} eisen zijn er helemaal over te toetsen.`;
  return obligatory === 0
    ? `${count} Geen verplichte eis valt weg.`
    : `${count} ${obligatory === 1 ? '1 verplichte eis valt weg' : `${obligatory} verplichte eisen vallen weg`}: een run geeft hoogstens gedeeltelijk conform.`;
}
